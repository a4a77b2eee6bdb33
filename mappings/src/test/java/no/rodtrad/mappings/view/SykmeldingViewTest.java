package no.rodtrad.mappings.view;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.rodtrad.mappings.disclosure.ActorKey;
import no.rodtrad.mappings.disclosure.Circumstances;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.disclosure.Policy;
import no.rodtrad.mappings.disclosure.Question;
import no.rodtrad.mappings.disclosure.Recipient;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who sees what of a sykmelding, even if every category were permitted. */
class SykmeldingViewTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final Set<InformationCategory> ALL = EnumSet.allOf(InformationCategory.class);

    private static final String HIDDEN_FROM_PERSON = "Sover dårlig";
    private static final String HIDDEN_FROM_NAV = "Økonomien";

    /** Something of every field but the periods. */
    private static final List<String> WORDS = List.of(
            "L84",
            "M545",
            "Tiltaket varer",
            "hev- og",
            "Tunge løft",
            "Fersk prolaps",
            "Unngå løft",
            "Opptrening",
            "Nedsatt bevegelse",
            HIDDEN_FROM_PERSON,
            HIDDEN_FROM_NAV,
            "Bytte på",
            "tilskudd",
            "Fysioterapi",
            "Kurs den dagen",
            "Ønsker dialogmøte",
            "Ta kontakt",
            "Telefon først",
            "Lagerarbeider",
            "trelast",
            "Behandlingsdager",
            "Avventende",
            "NAV Lillevik",
            "JVBERi0");

    @ParameterizedTest
    @EnumSource(names = {"NAV", "JOB_SPECIALIST", "EMPLOYER"})
    void theWorkSectorSeesPeriodsAndGradesAlone(Recipient recipient) {
        Mapped mapped = mapped("sykmelding-all-kinds");
        String whole = seen(mapped, Recipient.TREATING, ALL);
        String seen = seen(mapped, recipient, ALL);
        assertThat(whole).contains("2026-10-12", "Økonomien", "Unngå løft");
        assertThat(seen).contains("2026-10-12", "2026-10-25", "40", "sick-leave-grade");
        WORDS.forEach(word -> assertThat(seen).doesNotContain(word));
        assertThat(mapped.all(Observation.class).stream()
                        .filter(o -> Views.of(o, recipient, ALL).isPresent()))
                .hasSize(5);
    }

    @Test
    void theEmployerNeedsNoConsentForThePeriodsOfASykmelding() {
        Mapped mapped = mapped("sykmelding-all-kinds");
        Set<InformationCategory> bySykmelding = permitted(Recipient.EMPLOYER, "sykmelding");
        assertThat(bySykmelding).containsExactly(InformationCategory.SICK_LEAVE, InformationCategory.ACCOMMODATION);
        assertThat(seen(mapped, Recipient.EMPLOYER, bySykmelding))
                .contains("2026-10-12")
                .doesNotContain("hev- og", "Ta kontakt", "Tunge løft");
        assertThat(permitted(Recipient.EMPLOYER, "epikrise")).isEmpty();
    }

    @Test
    void navHasThePeriodsByLawAndGetsNoMessageAboutThem() {
        assertThat(permitted(Recipient.NAV, "sykmelding"))
                .containsExactly(InformationCategory.SICK_LEAVE, InformationCategory.NEXT_STEPS);
        assertThat(Policy.load().reachesNavByItself("sykmelding")).isTrue();
        assertThat(List.of("epikrise", "henvisning", "dialogmelding", "fhir"))
                .noneMatch(Policy.load()::reachesNavByItself);
    }

    @ParameterizedTest
    @EnumSource(names = {"NAV", "JOB_SPECIALIST", "EMPLOYER"})
    void withoutTheCategoryThereIsNoPeriodEither(Recipient recipient) {
        Set<InformationCategory> others = EnumSet.complementOf(EnumSet.of(InformationCategory.SICK_LEAVE));
        assertThat(seen(mapped("sykmelding-all-kinds"), recipient, others)).doesNotContain("2026-10-12");
    }

    @Test
    void thePersonSeesAllButWhatIsHiddenFromThem() {
        String seen = seen(mapped("sykmelding-all-kinds"), Recipient.PERSON, ALL);
        assertThat(seen).contains("L84", "Nedsatt bevegelse", HIDDEN_FROM_NAV, "Fersk prolaps", "Ta kontakt");
        assertThat(seen).doesNotContain(HIDDEN_FROM_PERSON).doesNotContain("\"Binary\"");
    }

    @Test
    void aShieldedDiagnosisDoesNotReachThePerson() {
        String seen = seen(mapped("sykmelding-shielded"), Recipient.PERSON, ALL);
        assertThat(seen).contains("2026-10-05", "Arbeidsfør på sikt").doesNotContain("P76", "Skjermes", "\"Binary\"");
        assertThat(seen(mapped("sykmelding-shielded"), Recipient.GP, ALL)).contains("P76", "\"Binary\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"PERSON", "NAV", "JOB_SPECIALIST", "EMPLOYER"})
    void anUnknownRestrictionHidesFromAllWhoCanBeHiddenFrom(Recipient recipient) {
        assertThat(seen(mapped("sykmelding-odd"), recipient, ALL)).doesNotContain("Uten nummer");
        assertThat(seen(mapped("sykmelding-odd"), Recipient.TREATING, ALL)).contains("Uten nummer");
    }

    @ParameterizedTest
    @EnumSource(names = {"NAV", "JOB_SPECIALIST", "EMPLOYER"})
    void theWorkSectorSeesNothingOfALegeerklaering(Recipient recipient) {
        Mapped mapped = mapped("legeerklaering-whole");
        assertThat(seen(mapped, Recipient.GP, ALL)).contains("M54.5", "Stiv i ryggen", "trelast");
        assertThat(mapped.result().resources().stream()
                        .filter(made -> Views.of(made, recipient, ALL).isPresent())
                        .map(Resource::fhirType))
                .containsOnly("Patient");
        assertThat(Policy.load().reachesNavByItself("legeerklaering")).isTrue();
    }

    @Test
    void whatIsWithheldFromThePersonDoesNotReachThem() {
        assertThat(seen(mapped("legeerklaering-withheld"), Recipient.PERSON, ALL))
                .doesNotContain("Stiv i ryggen", "L03", "prognosen", "\"Binary\"");
        assertThat(seen(mapped("legeerklaering-whole"), Recipient.PERSON, ALL)).contains("Stiv i ryggen");
    }

    private static Set<InformationCategory> permitted(Recipient recipient, String flow) {
        Circumstances circumstances = Circumstances.of(
                        "Patient/person-1", Set.of(new ActorKey("urn:oid:2.16.578.1.12.4.1.4.101", "310001784")))
                .withRelation();
        Set<InformationCategory> permitted = EnumSet.noneOf(InformationCategory.class);
        for (InformationCategory category : InformationCategory.values()) {
            Question question = new Question(recipient, category, flow, circumstances);
            if (Policy.load().decide(question, Mapped.RECEIVED).effect().discloses()) {
                permitted.add(category);
            }
        }
        return permitted;
    }

    private static Mapped mapped(String name) {
        return Mapped.of(Cases.of("mapping", name).input());
    }

    private static String seen(Mapped mapped, Recipient recipient, Set<InformationCategory> permitted) {
        StringBuilder seen = new StringBuilder();
        for (Resource resource : mapped.result().resources()) {
            Views.of(resource, recipient, permitted)
                    .ifPresent(view -> seen.append(FHIR.newJsonParser().encodeResourceToString(view)));
        }
        return seen.toString();
    }
}
