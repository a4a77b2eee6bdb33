package no.rodtrad.mappings.kith.henvisning;

import java.util.Optional;
import no.rodtrad.mappings.kith.HeadFormat;
import no.rodtrad.mappings.kith.HeadHeader;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.MessageKind;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Henvisning from 2.0 on, which the header message carries. */
public record HeadHenvisningFormat(MessageKind kind) implements HeadFormat {

    @Override
    public MessageHeader header(Element root) {
        Optional<Element> body = HeadHenvisningReader.document(root).flatMap(HeadHenvisningReader::body);
        return HeadHeader.read(
                root,
                kind,
                body.flatMap(e -> Elements.text(e, "DocumentId")).orElse(null),
                body.flatMap(e -> Elements.first(e, "ServType"))
                        .flatMap(e -> Elements.attribute(e, "V"))
                        .orElse(null));
    }

    @Override
    public Optional<Element> document(Element root) {
        return HeadHenvisningReader.document(root);
    }

    @Override
    public String place() {
        return HeadHenvisningReader.PLACE;
    }

    @Override
    public KithMessage read(Element root, MessageHeader header) {
        return HeadHenvisningReader.read(root, header);
    }
}
