package no.rodtrad.adapter.signature;

import java.nio.charset.StandardCharsets;
import no.rodtrad.mappings.xml.XmlGateway;
import org.w3c.dom.Document;

/** A message to sign. */
final class Messages {

    static final String MSG_HEAD = "http://www.kith.no/xmlstds/msghead/2006-05-24";

    private Messages() {}

    static Document message() {
        return parse("""
                <MsgHead xmlns="http://www.kith.no/xmlstds/msghead/2006-05-24">
                  <MsgInfo>
                    <Type V="DIALOG_NOTAT" DN="Notat"/>
                    <MsgId>3c2a6f3e-6ad5-4f4a-9a1e-0b6b7c1d2e3f</MsgId>
                    <Patient><FamilyName>Fjellrev</FamilyName></Patient>
                  </MsgInfo>
                  <Document><RefDoc><MsgType V="XML"/><Content/></RefDoc></Document>
                </MsgHead>
                """);
    }

    static Document parse(String xml) {
        return XmlGateway.parse(xml.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    static String text(Document document) {
        return new String(XmlGateway.write(document, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** What the receiver gets: written and parsed again. */
    static Document received(Document document) {
        return parse(text(document));
    }
}
