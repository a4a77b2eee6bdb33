package no.rodtrad.mappings.dialogmelding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/**
 * What an entry is about, as the lists of the message have it. A code of those lists decides; else the package's own category,
 * where it leaves one code only.
 */
final class Themes {

    /** The published map from the lists to our categories, the other way round, where that is one to one. */
    private static final Map<String, DialogTheme> OWN = Map.of(
            "work-focused-message", DialogTheme.ENQUIRY_SICK_LEAVE,
            // A note that concerns somebody who is not on sick leave says so by its code, 8128 2.
            "note", DialogTheme.ENQUIRY_SICK_LEAVE,
            "question", DialogTheme.REQUEST,
            "reminder", DialogTheme.REQUEST_REMINDER,
            "cancellation", DialogTheme.MEETING_CANCELLED,
            "minutes", DialogTheme.INFORMATION_FROM_NAV,
            "follow-up-plan", DialogTheme.FOLLOW_UP_PLAN,
            "status-back", DialogTheme.FEEDBACK);

    private Themes() {}

    static Optional<DialogTheme> of(List<CodeableConcept> said, Optional<DialogMessage.Original> asked) {
        return listed(said).or(() -> own(said, asked));
    }

    /** By a code of the message's lists. */
    static Optional<DialogTheme> listed(List<CodeableConcept> said) {
        return Arrays.stream(DialogTheme.values())
                .filter(theme -> codings(said).stream()
                        .anyMatch(coding -> ("urn:oid:" + theme.system()).equals(coding.getSystem())
                                && theme.code().equals(coding.getCode())))
                .findFirst();
    }

    private static Optional<DialogTheme> own(List<CodeableConcept> said, Optional<DialogMessage.Original> asked) {
        for (Coding coding : codings(said)) {
            if (OwnCode.WORK_FOCUSED_MESSAGE.system().equals(coding.getSystem())) {
                // The answer to an invitation is yes, no or another time, which only list 8126 says.
                Optional<DialogTheme> theme = "answer".equals(coding.getCode())
                        ? asked.map(DialogMessage.Original::theme)
                                .filter(DialogTheme.ANSWER::answers)
                                .map(question -> DialogTheme.ANSWER)
                        : Optional.ofNullable(OWN.get(coding.getCode()));
                if (theme.isPresent()) {
                    return theme;
                }
            }
        }
        return Optional.empty();
    }

    private static List<Coding> codings(List<CodeableConcept> said) {
        return said.stream().flatMap(concept -> concept.getCoding().stream()).toList();
    }
}
