package no.rodtrad.mappings.disclosure;

/**
 * Why a decision fell as it did. The names are stable codes that stand in the decision log. Where several consents fail,
 * the one that came nearest speaks: the order of the {@code CONSENT_} rows is the order of nearness.
 */
public enum Reason {
    PERMITTED_OWN("Opplysningene gjelder den som spør.", "The information is the asker's own."),
    PERMITTED_BY_LAW("En lovhjemmel gir adgang.", "A legal basis permits it."),
    PERMITTED_BY_REQUEST(
            "Opplysningene svarer på en forespørsel fra NAV.", "The information answers a request from NAV."),
    PERMITTED_BY_ORDERED_MEASURE("NAV har bestilt tiltaket.", "NAV ordered the measure."),
    PERMITTED_BY_CONSENT("Personen har samtykket.", "The person has consented."),
    PERMITTED_AS_OWNER("Steget er mottakerens eget.", "The step is the recipient's own."),
    PERMITTED_AS_PARTICIPANT("Mottakeren deltar i møtet.", "The recipient takes part in the meeting."),
    HELD_FOR_REVIEW(
            "Teksten må gjennomgås og frigis før den kan sendes.",
            "The text must be reviewed and released before it can be sent."),

    NEVER("Denne mottakeren får aldri slike opplysninger.", "This recipient never gets such information."),
    HARD_STOP(
            "Forhold ved personen eller den som spør, stopper utleveringen.",
            "A fact about the person or the asker stops the disclosure."),
    NOT_THE_PERSON("Den som spør, er ikke personen selv.", "The asker is not the person."),
    NO_RELATION("Mottakeren har ingen rolle i denne mappen.", "The recipient has no role in this folder."),
    OBJECTION("Personen har motsatt seg utleveringen.", "The person has objected to the disclosure."),
    NOT_OWNER("Steget er ikke mottakerens eget.", "The step is not the recipient's own."),
    NOT_PARTICIPANT("Mottakeren deltar ikke i møtet.", "The recipient does not take part in the meeting."),
    OTHER_FLOW(
            "Lovhjemmelen gjelder ikke for denne meldingsflyten.",
            "The legal basis does not hold for this flow of messages."),
    NO_CONSENT("Det finnes ikke noe samtykke.", "There is no consent."),
    CONSENT_OTHER_PERSON("Samtykket gjelder en annen person.", "The consent concerns another person."),
    CONSENT_OTHER_RECIPIENT("Samtykket gjelder en annen mottaker.", "The consent names another recipient."),
    CONSENT_OTHER_CATEGORY(
            "Samtykket omfatter ikke denne typen opplysninger.",
            "The consent does not cover this category of information."),
    CONSENT_NOT_IN_FORCE("Samtykket er ikke gitt ennå.", "The consent has not been given yet."),
    CONSENT_WITHDRAWN("Samtykket er trukket tilbake.", "The consent has been withdrawn."),
    CONSENT_EXPIRED("Samtykket har gått ut.", "The consent has expired."),
    CONSENT_NOT_STARTED("Samtykket gjelder ikke ennå.", "The consent does not hold yet."),
    CONSENT_DENIED(
            "Personen har tatt unntak for disse opplysningene.",
            "The person has made an exception for this information.");

    private final String norwegian;
    private final String english;

    Reason(String norwegian, String english) {
        this.norwegian = norwegian;
        this.english = english;
    }

    /** The sentence in Norwegian bokmål. */
    public String norwegian() {
        return norwegian;
    }

    /** The sentence in English. */
    public String english() {
        return english;
    }
}
