package no.rodtrad.adapter.dialogue;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.mappings.dialogmelding.DialogMessage;
import no.rodtrad.mappings.disclosure.Decision;
import no.rodtrad.mappings.disclosure.Effect;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.disclosure.InformationRequest;
import no.rodtrad.mappings.extract.NavCharacters;
import no.rodtrad.mappings.view.Categories;
import org.hl7.fhir.r4.model.Communication;

/**
 * An entry of the dialogue as NAV would get it.
 *
 * @param asked reference of what it answers, which NAV sent; null where it answers nothing
 */
public record Entry(Communication communication, DialogMessage message, String asked) {

    /** Its words, as NAV would read them; empty where its code says all. */
    public String text() {
        return NavCharacters.of(message.text()).strip();
    }

    /**
     * What kind of information it holds: what its author tagged it with. Words that nobody sorted may hold anything, so they
     * count as health detail; a reply to an invitation is about the meeting.
     */
    public Set<InformationCategory> content() {
        Set<InformationCategory> content = EnumSet.noneOf(InformationCategory.class);
        content.addAll(Categories.tagged(communication));
        content.remove(InformationCategory.FREE_TEXT);
        if (isAboutMeeting()) {
            content.add(InformationCategory.MEETINGS);
        } else if (content.isEmpty()) {
            content.add(InformationCategory.HEALTH_DETAIL);
        }
        return content;
    }

    /** What has to be decided before it goes. */
    public Set<InformationCategory> categories() {
        Set<InformationCategory> categories = content();
        if (!text().isEmpty()) {
            categories.add(InformationCategory.FREE_TEXT);
        }
        return categories;
    }

    /** NAV asks in words; what they ask for is what the author answers, and the author's organisation releases. */
    public List<InformationRequest> requests() {
        return asked == null || isAboutMeeting() ? List.of() : List.of(new InformationRequest(asked, content()));
    }

    /** What stops it, if anything does. That its words are held for a review does not: they wait for it, or have had it. */
    public static Optional<Decision> stopping(Collection<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.effect() != Effect.PERMIT)
                .filter(decision ->
                        decision.category() != InformationCategory.FREE_TEXT || decision.effect() != Effect.HOLD)
                .findFirst();
    }

    private boolean isAboutMeeting() {
        return message.theme().speaksForItself();
    }
}
