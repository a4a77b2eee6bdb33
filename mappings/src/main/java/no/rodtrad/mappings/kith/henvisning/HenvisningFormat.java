package no.rodtrad.mappings.kith.henvisning;

import java.util.List;
import no.rodtrad.mappings.kith.BasisHeader;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.MessageFormat;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.MessageKind;
import org.w3c.dom.Element;

/** Henvisning before 2.0, a basis message that asks for help ({@code Message/ServReq}). */
public record HenvisningFormat(MessageKind kind) implements MessageFormat {

    private static final BasisHeader.Places PLACES =
            new BasisHeader.Places("ServReq", "Id", "Requester", "ServProvider");

    @Override
    public MessageHeader header(Element root) {
        return BasisHeader.read(root, kind, PLACES);
    }

    @Override
    public List<String> mandatory() {
        return List.of("ServReq", "ServReq/Patient", "ServReq/Requester", "ServReq/ServProvider");
    }

    @Override
    public KithMessage read(Element root, MessageHeader header) {
        return HenvisningReader.read(root, header);
    }
}
