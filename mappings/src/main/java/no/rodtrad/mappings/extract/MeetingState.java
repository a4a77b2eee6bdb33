package no.rodtrad.mappings.extract;

/** Whether a meeting is to come. */
public enum MeetingState {
    PROPOSED("foreslått"),
    AGREED("avtalt"),
    HELD("avholdt"),
    CANCELLED("avlyst");

    private final String norwegian;

    MeetingState(String norwegian) {
        this.norwegian = norwegian;
    }

    /** What it is called in Norwegian bokmål. */
    public String norwegian() {
        return norwegian;
    }
}
