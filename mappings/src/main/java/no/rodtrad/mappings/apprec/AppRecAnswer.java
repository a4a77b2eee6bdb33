package no.rodtrad.mappings.apprec;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.kith.Coded;

/**
 * What decides in a receipt that somebody sent us; {@link ApplicationReceipt} is the whole of it.
 *
 * @param id {@code AppRec/Id}, not always a UUID; null where it is missing
 * @param errors as the receiver wrote them; codes may lack a system
 * @param originalMessageId {@code MsgId} of the message that it answers
 */
public record AppRecAnswer(String id, Status status, List<Coded> errors, String originalMessageId) {
    public AppRecAnswer {
        errors = List.copyOf(errors);
    }

    /** List 8258. */
    public enum Status {
        OK("1", "OK"),
        REJECTED("2", "Avvist"),
        /** Of claims that hold several: some of them were rejected. */
        OK_WITH_ERRORS("3", "OK, feil i delmelding");

        private final String code;
        private final String text;

        Status(String code, String text) {
            this.code = code;
            this.text = text;
        }

        /** {@code Status/@V}. */
        public String code() {
            return code;
        }

        /** {@code Status/@DN}. */
        public String text() {
            return text;
        }

        static Optional<Status> of(String code) {
            return Arrays.stream(values())
                    .filter(status -> status.code.equals(code))
                    .findFirst();
        }
    }
}
