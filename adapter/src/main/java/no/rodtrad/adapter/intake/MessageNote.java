package no.rodtrad.adapter.intake;

import java.util.Optional;
import java.util.stream.Stream;

/** Something that the sender of an accepted message should know. It changes nothing of the receipt. */
public enum MessageNote {
    /** Nobody is named who signed an epikrise, who refers, or who wrote a note. */
    DOCTOR_MISSING(
            "doctor-missing",
            "Meldingen oppgir ikke hvem som har signert den, henviser eller har skrevet den.",
            "The message does not say who signed it, refers, or wrote it."),
    /** The organisation has no such department or person. */
    UNASSIGNED(
            "unassigned",
            "Virksomheten har ikke avdelingen eller personen som meldingen er adressert til. Den er tatt imot for fordeling.",
            "The organisation has no such department or person. The message was taken, to be assigned."),
    /** It is addressed to others, and received here as a copy. */
    COPY_RECIPIENT(
            "copy-recipient",
            "Meldingen er adressert til en annen og mottatt her som kopi.",
            "The message is addressed to another and was received here as a copy."),
    /** The same content came before under another id, such as to the receiver and as a copy. */
    SAME_CONTENT(
            "same-content",
            "Det samme innholdet er mottatt før under en annen meldingsidentifikator. Det får ingen ny virkning.",
            "The same content was received before under another message id. It has no further effect."),
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
