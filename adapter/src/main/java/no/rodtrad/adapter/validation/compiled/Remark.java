package no.rodtrad.adapter.validation.compiled;

/**
 * What the engine says of a resource that it accepts. Only what it says in always the same way is foreseen here.
 *
 * @param kind what it says
 * @param path of what it says it of, such as {@code CarePlan.category[1]}
 */
public record Remark(Kind kind, String path) {

    /** The two things that it says of resources without fault. */
    public enum Kind {
        /** An entry of a list belongs to none of the slices, which are open. */
        OUTSIDE_SLICES("Details_for__matching_against_Profile_"),
        /** A profile that is claimed is not known. */
        UNKNOWN_PROFILE("Validation_VAL_Profile_Unknown");

        private final String messageId;

        Kind(String messageId) {
            this.messageId = messageId;
        }

        /** The id of its message in the engine's catalogue. */
        public String messageId() {
            return messageId;
        }
    }
}
