package no.rodtrad.mappings.disclosure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the policy opens at most: for somebody related, with the person's consent to everything. */
public final class WholeConsent {

    private WholeConsent() {}

    /** The categories that are open over FHIR, where of what is limited only the sick leave has a view that is. */
    public static Set<InformationCategory> opens(Recipient recipient) {
        Circumstances circumstances = PolicyCases.known(recipient).withConsents(List.of(PolicyCases.consent()));
        if (recipient == Recipient.PERSON) {
            circumstances = circumstances.withSelf();
        }
        Set<InformationCategory> open = EnumSet.noneOf(InformationCategory.class);
        for (InformationCategory category : InformationCategory.values()) {
            Question question = new Question(recipient, category, "fhir", circumstances);
            Effect effect = Policy.load().decide(question, PolicyCases.NOW).effect();
            if (effect == Effect.PERMIT || effect == Effect.REDACT && category == InformationCategory.SICK_LEAVE) {
                open.add(category);
            }
        }
        return open;
    }
}
