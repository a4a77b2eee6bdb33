package no.rodtrad.adapter.intake;

import java.util.Optional;
import java.util.stream.Stream;

/** Something that the sender of an accepted message should know. It changes nothing of the receipt. */
public enum MessageNote {
    /** A cancellation of the document was received before it. */
    CANCELLED_BEFORE_ARRIVAL(
            "cancelled-before-arrival",
            "Meldingen ble kansellert før den kom. Den er lagret som kansellert.",
            "The message was cancelled before it came. It is stored as cancelled."),
    /** A later version of the document was received before it. */
    OVERTAKEN(
            "overtaken",
            "En nyere utgave av dokumentet kom først. Den nyere står ved lag.",
            "A later version of the document came first. The later one stands.");

    private final String code;
    private final String norwegian;
    private final String english;

    MessageNote(String code, String norwegian, String english) {
        this.code = code;
        this.norwegian = norwegian;
        this.english = english;
    }

    /** As the status door and the audit write it. */
    public String code() {
        return code;
    }

    /** The sentence in Norwegian bokmål. */
    public String norwegian() {
        return norwegian;
    }

    /** The sentence in English. */
    public String english() {
        return english;
    }

    static Optional<MessageNote> ofCode(String code) {
        return Stream.of(values()).filter(note -> note.code.equals(code)).findFirst();
    }
}
