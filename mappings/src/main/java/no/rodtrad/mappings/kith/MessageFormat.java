package no.rodtrad.mappings.kith;

import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** How one kind of message is read. One class per format, in the package of its family. */
public interface MessageFormat {

    /** The kind of message that is read so. */
    MessageKind kind();

    /** The header; every part of it may be missing. */
    MessageHeader header(Element root);

    /** The elements without which the message cannot be read, as paths of local names from the root. */
    List<String> mandatory();

    /** Why a message of which the mandatory elements are there is not read all the same. */
    default Optional<Refusal> refusal(Element root, MessageHeader header) {
        return Optional.empty();
    }

    /** Reads a whole message, of which the mandatory elements have been found to be there. */
    KithMessage read(Element root, MessageHeader header);

    /** The first mandatory element that is not there. */
    default Optional<String> missing(Element root) {
        return mandatory().stream()
                .filter(path -> Elements.first(root, path).isEmpty())
                .findFirst();
    }
}
