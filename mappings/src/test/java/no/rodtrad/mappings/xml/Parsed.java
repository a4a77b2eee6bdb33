package no.rodtrad.mappings.xml;

import java.nio.charset.StandardCharsets;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What came of parsing. */
final class Parsed {

    private Parsed() {}

    /** The root of something that has to be readable. */
    static Element root(byte[] bytes) {
        return XmlGateway.parse(bytes).orElseThrow().getDocumentElement();
    }

    static Element root(String xml) {
        return root(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** The code of the refusal; null where there was none. */
    static ErrorCode refusal(byte[] bytes) {
        Result<Document> result = XmlGateway.parse(bytes);
        return result instanceof Result.Refused<Document> refused
                ? refused.refusal().code()
                : null;
    }

    static ErrorCode refusal(String xml) {
        return refusal(xml.getBytes(StandardCharsets.UTF_8));
    }
}
