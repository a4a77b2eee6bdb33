package no.rodtrad.mappings.kith.epikrise;

import java.util.List;
import no.rodtrad.mappings.kith.BasisHeader;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.MessageFormat;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.MessageKind;
import org.w3c.dom.Element;

/** Epikrise, a basis message about what was done ({@code Message/ServRprt}). */
public record EpikriseFormat(MessageKind kind) implements MessageFormat {

    private static final BasisHeader.Places PLACES =
            new BasisHeader.Places("ServRprt", "ServProvId", "ServProvider", "Requester");

    @Override
    public MessageHeader header(Element root) {
        return BasisHeader.read(root, kind, PLACES);
    }

    @Override
    public List<String> mandatory() {
        return List.of("ServRprt", "ServRprt/Patient", "ServRprt/ServProvider", "ServRprt/Requester");
    }

    @Override
    public KithMessage read(Element root, MessageHeader header) {
        return EpikriseReader.read(root, header);
    }
}
