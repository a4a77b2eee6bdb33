package no.rodtrad.mappings.kith.wrapped;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/**
 * NAV's wrapper {@code EI_fellesformat}, opened. No signature covers it, so it is opened before one is verified, and only
 * the message in it goes on.
 *
 * @param message the one message in the wrapper, or the root itself where there is no wrapper
 * @param reception what the wrapper says of how the message came
 */
public record CommonFormat(Element message, Optional<ReceptionFacts> reception) {

    private static final Set<String> NAMESPACES =
            Set.of("http://www.nav.no/xml/eiff/2/", "http://www.trygdeetaten.no/xml/eiff/1/");
    private static final Set<String> MESSAGES = Set.of("MsgHead", "Message", "AppRec");

    /** Opens a wrapper; refuses one that holds no message, or several: which of them counts is not for a reader to guess. */
    public static Result<CommonFormat> open(Element root) {
        if (!"EI_fellesformat".equals(root.getLocalName()) || !NAMESPACES.contains(Elements.namespace(root))) {
            return Result.ok(new CommonFormat(root, Optional.empty()));
        }
        List<Element> messages = Elements.children(root).stream()
                .filter(child -> MESSAGES.contains(child.getLocalName()))
                .toList();
        if (messages.isEmpty()) {
            return Result.refused(ErrorCode.PART_MISSING, "EI_fellesformat/MsgHead");
        }
        if (messages.size() > 1) {
            return Result.refused(ErrorCode.SEVERAL_MESSAGES, "EI_fellesformat");
        }
        return Result.ok(new CommonFormat(
                messages.get(0), Elements.first(root, "MottakenhetBlokk").map(ReceptionFacts::read)));
    }
}
