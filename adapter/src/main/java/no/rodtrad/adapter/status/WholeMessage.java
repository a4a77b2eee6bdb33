package no.rodtrad.adapter.status;

import java.util.EnumSet;
import java.util.Set;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.disclosure.Asker;
import no.rodtrad.adapter.disclosure.Askers;
import no.rodtrad.adapter.disclosure.Disclosures;
import no.rodtrad.adapter.intake.MessageArchive;
import no.rodtrad.mappings.disclosure.Effect;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.disclosure.Recipient;
import org.springframework.stereotype.Component;

/**
 * Who of those that a message was addressed to may read it as it came: no view can leave anything out of it, so only the
 * health service, and only where the policy permits every category at this moment.
 */
@Component
class WholeMessage {

    /** What a message may hold; meetings and next steps stand in the folder, each for those who take part in them. */
    private static final Set<InformationCategory> OF_MESSAGES =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(InformationCategory.MEETINGS, InformationCategory.NEXT_STEPS)));

    private final Askers askers;
    private final Disclosures disclosures;

    WholeMessage(Askers askers, Disclosures disclosures) {
        this.askers = askers;
        this.disclosures = disclosures;
    }

    boolean isReadable(MessageArchive.Original original, CallerIdentity caller) {
        Asker asker = askers.of(caller);
        return (asker.recipient() == Recipient.GP || asker.recipient() == Recipient.TREATING)
                && disclosures
                        .decide(original.patientId(), asker, original.family(), false, OF_MESSAGES)
                        .values()
                        .stream()
                        .allMatch(decision -> decision.effect() == Effect.PERMIT);
    }
}
