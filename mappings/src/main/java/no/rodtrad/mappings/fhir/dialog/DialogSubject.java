package no.rodtrad.mappings.fhir.dialog;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.profiles.NationalCodeSystem;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Communication;

/** What of NAV's letters asks somebody for something, or changes what was asked for: lists 8125, 8127 and 8129. */
public enum DialogSubject {
    REQUEST(8129, OwnCode.ANSWER_REQUEST, null, "1"),
    REMINDER(8129, OwnCode.ANSWER_REQUEST, null, "2"),
    MEETING_2(8125, OwnCode.ANSWER_INVITATION, OwnCode.DIALOGUE_MEETING_2, "1", "2"),
    MEETING_3(8125, OwnCode.ANSWER_INVITATION, OwnCode.DIALOGUE_MEETING_3, "3", "4"),
    CANCELLATION(8127, null, null, "4"),
    /** Information from NAV; in the conversation of a meeting it is the minutes. */
    INFORMATION(8127, null, null, "9");

    private final int list;
    private final OwnCode step;
    private final OwnCode meeting;
    private final Set<String> codes;

    DialogSubject(int list, OwnCode step, OwnCode meeting, String... codes) {
        this.list = list;
        this.step = step;
        this.meeting = meeting;
        this.codes = Set.of(codes);
    }

    /** The subject of an entry; empty for all that ask for nothing. */
    public static Optional<DialogSubject> of(Communication entry) {
        return Arrays.stream(values())
                .filter(subject -> entry.getCategory().stream()
                        .flatMap(category -> category.getCoding().stream())
                        .anyMatch(coding -> NationalCodeSystem.uri(subject.list).equals(coding.getSystem())
                                && subject.codes.contains(coding.getCode())))
                .findFirst();
    }

    /** What whoever gets it owes. */
    Optional<OwnCode> step() {
        return Optional.ofNullable(step);
    }

    /** The meeting that it calls to. */
    Optional<OwnCode> meeting() {
        return Optional.ofNullable(meeting);
    }
}
