package no.rodtrad.mappings.disclosure;

import java.util.Optional;
import no.rodtrad.profiles.OwnCode;

/** What kind of fact something is. Every disclosure is decided per category. */
public enum InformationCategory {
    SICK_LEAVE(OwnCode.SICK_LEAVE, "Sykefravær: perioder og grad"),
    WORK_ABILITY(OwnCode.WORK_ABILITY, "Arbeidsevne: hva som kan og ikke kan gjøres i arbeid"),
    ACCOMMODATION(OwnCode.ACCOMMODATION, "Tilrettelegging: hva arbeidsplassen kan gjøre"),
    PLAN(OwnCode.PLAN, "Plan: mål, aktiviteter, timer og framdrift"),
    MEETINGS(OwnCode.MEETINGS, "Møter"),
    NEXT_STEPS(OwnCode.NEXT_STEPS, "Neste steg"),
    OUTCOME(OwnCode.OUTCOME, "Resultat"),
    HEALTH_DETAIL(OwnCode.HEALTH_DETAIL, "Helsedetaljer: diagnose, funn, behandling og legemidler"),
    FREE_TEXT(OwnCode.FREE_TEXT, "Fritekst som ikke er gjennomgått");

    private final OwnCode concept;
    private final String norwegian;

    InformationCategory(OwnCode concept, String norwegian) {
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

    /** What the category is called in Norwegian bokmål. */
    public String norwegian() {
        return norwegian;
    }

    /** The category of a code of the code system. */
    public static Optional<InformationCategory> ofCode(String code) {
        for (InformationCategory category : values()) {
            if (category.code().equals(code)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}
