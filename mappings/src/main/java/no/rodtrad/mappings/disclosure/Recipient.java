package no.rodtrad.mappings.disclosure;

import java.util.Optional;
import no.rodtrad.profiles.OwnCode;

/** Who may be told something. Roles, not persons: which person or organisation acts is the access layer's knowledge. */
public enum Recipient {
    PERSON(OwnCode.RECIPIENT_PERSON, "personen selv"),
    GP(OwnCode.RECIPIENT_GP, "fastlegen"),
    TREATING(OwnCode.RECIPIENT_TREATING, "annen behandler"),
    NAV(OwnCode.RECIPIENT_NAV, "NAV"),
    JOB_SPECIALIST(OwnCode.RECIPIENT_JOB_SPECIALIST, "jobbspesialisten"),
    EMPLOYER(OwnCode.RECIPIENT_EMPLOYER, "arbeidsgiveren");

    private final OwnCode concept;
    private final String norwegian;

    Recipient(OwnCode concept, String norwegian) {
        this.concept = concept;
        this.norwegian = norwegian;
    }

    /** The concept of the profile package. */
    public OwnCode concept() {
        return concept;
    }

    /** The code, as the policy file and the code system write it. */
    public String code() {
        return concept.code();
    }

    /** What the recipient is called in Norwegian bokmål. */
    public String norwegian() {
        return norwegian;
    }

    /** The recipient of a code. */
    public static Optional<Recipient> ofCode(String code) {
        for (Recipient recipient : values()) {
            if (recipient.code().equals(code)) {
                return Optional.of(recipient);
            }
        }
        return Optional.empty();
    }
}
