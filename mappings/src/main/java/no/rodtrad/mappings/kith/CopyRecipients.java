package no.rodtrad.mappings.kith;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Who gets a copy of a message, as far as they are organisations or health personnel. */
public final class CopyRecipients {

    private CopyRecipients() {}

    /** {@code CopyDest} of a basis message, {@code OtherReceiver} of a header message, in their order. */
    public static List<Party> of(Element root) {
        return Stream.concat(
                        Stream.of("ServRprt", "ServReq")
                                .flatMap(body -> Elements.first(root, body).stream())
                                .flatMap(body -> Elements.children(body, "CopyDest").stream())
                                .map(copy -> Optional.ofNullable(BasisHeader.party(copy, "HCP"))),
                        Elements.first(root, "MsgInfo").stream()
                                .flatMap(info -> Elements.children(info, "OtherReceiver").stream())
                                .map(copy -> Optional.ofNullable(HeadHeader.party(copy, "Organisation"))))
                .flatMap(Optional::stream)
                .toList();
    }
}
