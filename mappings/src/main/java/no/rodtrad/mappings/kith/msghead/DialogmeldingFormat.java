package no.rodtrad.mappings.kith.msghead;

import java.util.Optional;
import no.rodtrad.mappings.kith.HeadFormat;
import no.rodtrad.mappings.kith.HeadHeader;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.MessageKind;
import org.w3c.dom.Element;

/** Dialogmelding, which the header message carries. */
public record DialogmeldingFormat(MessageKind kind) implements HeadFormat {

    @Override
    public MessageHeader header(Element root) {
        // A dialogue has no versions, and senders repeat its document id in replies: the message id tells them apart.
        return HeadHeader.read(root, kind, null, null);
    }

    @Override
    public Optional<Element> document(Element root) {
        return DialogmeldingReader.document(root);
    }

    @Override
    public String place() {
        return DialogmeldingReader.PLACE;
    }

    @Override
    public KithMessage read(Element root, MessageHeader header) {
        return DialogmeldingReader.read(root, header);
    }
}
