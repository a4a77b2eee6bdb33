package no.rodtrad.mappings.kith.henvisning;

import static no.rodtrad.mappings.kith.henvisning.TopicPart.code;
import static no.rodtrad.mappings.kith.henvisning.TopicPart.date;
import static no.rodtrad.mappings.kith.henvisning.TopicPart.itself;
import static no.rodtrad.mappings.kith.henvisning.TopicPart.person;
import static no.rodtrad.mappings.kith.henvisning.TopicPart.text;
import static no.rodtrad.mappings.kith.henvisning.TopicPart.truth;

import java.util.List;

/**
 * What a referral says that FHIR has no place of its own for: from which elements it is read, and how it is called when it is
 * written out. The elements are those of Henvisning 1.1 and 2.0 and of the PLO components in them.
 */
public enum Topic {
    PERSON(
            "Om pasienten",
            List.of("TilleggsopplysningPasient"),
            code("SivilStatus", "Sivilstand"),
            truth("BorAlene", "Bor alene"),
            code("Sprak", "Språk"),
            truth("MottarKommunaleTjenester", "Mottar kommunale tjenester"),
            text("Merknad", "Merknad")),
    RELATIVE(
            "Pårørende",
            List.of("ParorendeForesatt"),
            text("FodselsarMindrearigParorende", "Mindreårig, født"),
            text("Merknad", "Merknad")),
    CONTACT("Kontaktperson", List.of("PasientrelatertKontaktperson"), text("Merknad", "Merknad")),
    SENT_DOCUMENT(
            "Sendt dokument",
            List.of("SendtDokument"),
            code("Opplysning", "Opplysning"),
            truth("JaNei", "Sendt"),
            date("DatoSendt", "Dato sendt"),
            code("TypeMottaker", "Mottaker"),
            text("NavnMottaker", "Mottakerens navn"),
            text("Merknad", "Merknad")),
    COMMUNICATION(
            "Assistert kommunikasjon",
            List.of("InfoAssistertKommunikasjon/AssistertKommunikasjon"),
            person("PersonTolkebehov", "Gjelder"),
            truth("Horselsvikt", "Hørselssvikt"),
            truth("Synsvikt", "Synssvikt"),
            code("BehovTolkSprak", "Behov for tolk, språk"),
            person("PreferertTolk", "Ønsket tolk"),
            date("BehovOpphortDato", "Behovet opphørte"),
            text("Merknad", "Merknad")),
    INDIVIDUAL_PLAN(
            "Individuell plan",
            List.of("OpplysningerOmIndividuellPlan"),
            truth("IndividuellPlanForeligger", "Individuell plan foreligger"),
            truth("KoordinatorOppnevnt", "Koordinator oppnevnt"),
            text("Merknad", "Merknad")),
    MEDICATION_REVIEW(
            "Legemiddelgjennomgang",
            List.of("Legemiddelgjennomgang"),
            date("DatoLegemiddelgjennomgang", "Gjennomgang"),
            date("DatoSamstemming", "Samstemming"),
            text("Merknad", "Merknad")),
    PATHWAY("Pakkeforløp", List.of("Pakkeforlop"), code("Pakkeforlopskode", "Steg"), text("Merknad", "Merknad")),
    BASIS("Grunnlag for helsetjenester", List.of("BasisForHealthServices"), itself("Grunnlag")),
    PAYMENT("Betaling", List.of("PaymentCat"), itself("Betalingskategori")),
    CONSENT(
            "Samtykke, slik avsenderen oppgir det",
            List.of("Consent"),
            code("ConsentStatus", "Status"),
            date("ConsentDate", "Dato"),
            text("GivenBy", "Gitt av"),
            text("Merknad", "Merknad"));

    private final String title;
    private final List<String> places;
    private final List<TopicPart> parts;

    Topic(String title, List<String> places, TopicPart... parts) {
        this.title = title;
        this.places = places;
        this.parts = List.of(parts);
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** Paths of local names below the body, or below the parts of one. */
    List<String> places() {
        return places;
    }

    /** What may stand there, in the order in which it is best read. */
    List<TopicPart> parts() {
        return parts;
    }
}
