package no.rodtrad.mappings.kith.henvisning;

import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.kith.HeadHeader;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.MessageFormat;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.MessageKind;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Henvisning from 2.0 on, which the header message carries. */
public record HeadHenvisningFormat(MessageKind kind) implements MessageFormat {

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
    public List<String> mandatory() {
        return List.of("MsgInfo", "MsgInfo/Sender", "MsgInfo/Receiver", "MsgInfo/Patient");
    }

    @Override
    public Optional<String> missing(Element root) {
        return MessageFormat.super
                .missing(root)
                .or(() -> HeadHenvisningReader.document(root).isPresent()
                        ? Optional.empty()
                        : Optional.of(HeadHenvisningReader.PLACE));
    }

    @Override
    public KithMessage read(Element root, MessageHeader header) {
        return HeadHenvisningReader.read(root, header);
    }
}
