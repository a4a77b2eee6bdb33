package no.rodtrad.mappings.kith;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** A format that the header message carries: what the header must hold, and that the content must be there. */
public interface HeadFormat extends MessageFormat {

    /** The document with the content of this format; empty where there is none. */
    Optional<Element> document(Element root);

    /** Where that document stands, as a path of local names from the root. */
    String place();

    @Override
    default List<String> mandatory() {
        return List.of("MsgInfo", "MsgInfo/Sender", "MsgInfo/Receiver", "MsgInfo/Patient");
    }

    @Override
    default Optional<String> missing(Element root) {
        return MessageFormat.super
                .missing(root)
                .or(() -> document(root).isPresent() ? Optional.empty() : Optional.of(place()));
    }
}
