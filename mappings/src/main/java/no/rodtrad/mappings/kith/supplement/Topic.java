package no.rodtrad.mappings.kith.supplement;

import static no.rodtrad.mappings.kith.supplement.TopicPart.amount;
import static no.rodtrad.mappings.kith.supplement.TopicPart.code;
import static no.rodtrad.mappings.kith.supplement.TopicPart.date;
import static no.rodtrad.mappings.kith.supplement.TopicPart.itself;
import static no.rodtrad.mappings.kith.supplement.TopicPart.person;
import static no.rodtrad.mappings.kith.supplement.TopicPart.text;
import static no.rodtrad.mappings.kith.supplement.TopicPart.truth;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a referral or an event of an epikrise says that FHIR has no place of its own for: from which elements it is read, and how it is called when it is
 * written out. The elements are those of Henvisning 1.0, 1.1 and 2.0 of the PLO components in them, and
 * of Epikrise 1.1 and 1.2.
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
    CONTACT("Kontaktperson", List.of("PasientrelatertKontaktperson", "ContactPerson"), text("Merknad", "Merknad")),
    INSTITUTION(
            "Institusjon med tilknytning til pasienten",
            List.of("PatRelInst"),
            text("NameInst", "Navn"),
            text("RoleInst", "Rolle"),
            text("ContactPerson", "Kontaktperson"),
            text("Merknad", "Merknad")),
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
            List.of("InfoAssistertKommunikasjon/AssistertKommunikasjon", "AssistertKommunikasjon"),
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
            text("Merknad", "Merknad")),
    EVENT("Om hendelsen", List.of("."), code("Recipient", "Gjelder"), amount("ExpDuration", "Forventet varighet")),
    ASSOCIATED_REQUEST(
            "Tilhørende henvisning",
            List.of("AssRequest"),
            text("Id", "Id"),
            code("MsgType", "Type"),
            date("IssueDate", "Dato")),
    LOCATION(
            "Sted",
            List.of("EventLocation"),
            code("Role", "Rolle"),
            code("Location/Type", "Type"),
            text("Location/Description", "Beskrivelse"),
            text("Location/Inst/Name", "Navn"),
            code("Location/SubLocation/Type", "Type sted"),
            text("Location/SubLocation/Place", "Nærmere sted"),
            date("StartDateTime", "Fra"),
            date("EndDateTime", "Til")),
    PLAN(
            "Om planen",
            List.of("PlannedEvent"),
            code("PlanningStage", "Planleggingsfase"),
            code("AdviceSentTo", "Beskjed sendt til"),
            amount("ExpectedDelay", "Forventet forsinkelse"),
            text("CommentExpDuration", "Om varigheten"),
            text("Preparation", "Forberedelse"),
            text("Advice", "Råd")),
    TRANSPORT(
            "Transport",
            List.of("PlannedEvent/TransportArr"),
            code("Responsibility", "Ansvar"),
            code("Status", "Status"),
            code("TransportRequirement", "Behov"),
            code("EscortRequired", "Behov for følge"),
            text("Comment", "Merknad"));

    /** What an event of an epikrise says; all others stand in referrals. */
    static final Set<Topic> OF_EVENTS = EnumSet.range(EVENT, TRANSPORT);

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
