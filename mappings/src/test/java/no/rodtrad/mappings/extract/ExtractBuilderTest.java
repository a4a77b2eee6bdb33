package no.rodtrad.mappings.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.rule.Rule;
import no.rodtrad.mappings.rule.Trace;
import no.rodtrad.profiles.Canonical;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class ExtractBuilderTest {

    static final Basis BASIS = new Basis(List.of("hpl § 22"), List.of("Consent/c1/_history/2"), "2026-11-23");
    private static final Set<InformationCategory> ALL = EnumSet.allOf(InformationCategory.class);

    static WorkFocusedExtract whole() {
        List<ReleasedText> released = Facts.all().stream()
                .filter(Composition.class::isInstance)
                .flatMap(document -> WorkTexts.of((Composition) document).stream())
                .map(text -> new ReleasedText(text, "Task/t1"))
                .toList();
        return ExtractBuilder.build(Facts.all(), ALL, released, BASIS).orElseThrow();
    }

    @Test
    void tellsTheWorkRelatedFactsInOrder() {
        assertThat(ExtractText.of(whole())).isEqualTo("""
                        Arbeidsrettet informasjon til oppfølging av sykefravær

                        Gjelder
                        Ingvild Skogheim, fødselsnummer 05908399546, født 05.10.1983

                        Hva som kan gjøres i arbeid
                        - Kan gjøre noen oppgaver, vurdert 27.02.2026

                        Hva som ikke kan gjøres i arbeid
                        - Begrensning: løft og tungt arbeid, vurdert 27.02.2026

                        Tilrettelegging
                        - Gradvis opptrapping
                        - Hjelpemidler

                        Plan
                        - Opphold 02.02.2026 - 27.02.2026, Fjelltun rehabilitering
                        - Plan 02.03.2026 - 30.06.2026
                        - Helsefaglig aktivitet 02.03.2026 - 30.04.2026
                        - Arbeidsrettet aktivitet 09.03.2026 - 29.05.2026, 12,5 timer per uke, Arbeidsutprøving
                        - Felles aktivitet 15.04.2026
                        - Mål: 50 % innen 01.06.2026

                        Deltakelse
                        - Har deltatt 09.03.2026 - 05.04.2026, 11 timer per uke
                        - Koordinator ved rehabiliteringsinstitusjonen: Fjelltun rehabilitering
                        - Fastlege: Amund Bergvoll

                        Sykefravær
                        - Sykmeldt 05.01.2026 - 28.02.2026, 100 %
                        - Sykmeldt 01.03.2026 - 31.03.2026, 50 %

                        Neste steg
                        - Evaluer, ansvarlig Fjelltun rehabilitering, frist 15.04.2026
                        - Vurder behov for dialogmøte, ansvarlig NAV
                        - Skriv egen oppgaveliste, ansvarlig personen selv

                        Møter
                        - Dialogmøte 2 15.04.2026 kl. 10.00, avtalt
                        - Samarbeidsmøte 20.02.2026, avholdt

                        Resultat
                        - Delvis tilbake i arbeid, vurdert 30.06.2026

                        Fra
                        Fjelltun rehabilitering, organisasjonsnummer 999999999
                        Ansvarlig: Amund Bergvoll, HPR-nummer 9999999

                        Kontakt
                        Fjelltun rehabilitering, telefon +47 22 00 00 00

                        Grunnlag
                        Hjemmel: hpl § 22, samtykke: Consent/c1/_history/2, regelsett 2026-11-23

                        Plan videre
                        Gradvis økning.
                        Nytt møte i april.

                        Arbeidsevne
                        Kan løfte 10 kg
                        Kan sitte
                        """);
    }

    @Test
    void nothingUnnamedPasses() {
        WorkFocusedExtract extract = whole();
        assertThat(extract.toString()).doesNotContain(Facts.SECRET).doesNotContain("Gjemmeveien");
        assertThat(ExtractText.of(extract)).doesNotContain(Facts.SECRET);
    }

    @Test
    void everyCategoryNeedsItsOwnPermission() {
        for (InformationCategory category : InformationCategory.values()) {
            List<ReleasedText> released = Stream.of(InformationCategory.values())
                    .map(each -> new ReleasedText(new WorkText(each, "T", "text"), "Task/t"))
                    .toList();
            WorkFocusedExtract extract = ExtractBuilder.build(Facts.all(), EnumSet.of(category), released, BASIS)
                    .orElseThrow();
            assertThat(extract.facts().keySet()).isSubsetOf(category);
            assertThat(extract.texts())
                    .extracting(text -> text.content().category())
                    .containsExactly(category);
        }
    }

    @Test
    void saysNothingRatherThanOnlyWhoItConcerns() {
        assertThat(ExtractBuilder.build(Facts.all(), Set.of(), List.of(), BASIS))
                .isEmpty();
        assertThat(ExtractBuilder.build(Facts.all(), EnumSet.of(InformationCategory.HEALTH_DETAIL), List.of(), BASIS))
                .isEmpty();
        assertThat(ExtractBuilder.build(List.of(Facts.patient(), Facts.condition()), ALL, List.of(), BASIS))
                .isEmpty();
    }

    @Test
    void factsAboutSomebodyElseAndThoseTakenBackAreLeftOut() {
        List<Resource> facts = new ArrayList<>(List.of(Facts.patient()));
        facts.add(Facts.stay().setSubject(new Reference("Patient/p2")));
        facts.add(Facts.stay().setSubject(null));
        facts.add(Facts.stay().setStatus(Encounter.EncounterStatus.ENTEREDINERROR));
        facts.add(Facts.stay().addAppointment(new Reference("Appointment/m")));
        facts.add(Facts.stay()
                .addType(new CodeableConcept(new Coding(Canonical.codeSystem("kind"), "dialogmote-2", null))));
        facts.add(Facts.stay().setSubject(new Reference("Group/p1")));
        assertThat(ExtractBuilder.build(facts, ALL, List.of(), BASIS)).isEmpty();
        facts.add(Facts.stay());
        assertThat(ExtractBuilder.build(facts, ALL, List.of(), BASIS)).isPresent();
    }

    @Test
    void aPlanWithContainedActivitiesIsReadToo() {
        var plan = Facts.plan();
        plan.getActivity().clear();
        var activity = Facts.activity("x", OwnCode.WORK_ACTIVITY, "job-support", "2026-03-02", "2026-03-20");
        activity.setId("#x");
        plan.addContained(activity);
        plan.addActivity().setReference(new Reference("#x")).addExtension("urn:h", Facts.hoursPerWeek("8"));
        String text = ExtractText.of(ExtractBuilder.build(List.of(Facts.patient(), plan), ALL, List.of(), BASIS)
                .orElseThrow());
        assertThat(text).contains("- Arbeidsrettet aktivitet 02.03.2026 - 20.03.2026, 8 timer per uke, Jobbstøtte");
    }

    @Test
    void theTraceNamesRuleAndPlaceAndNoContent() {
        Trace trace = whole().trace();
        assertThat(trace.steps())
                .contains(new Trace.Step("EXT-010", "Encounter/e1/period", "Extract", "Extract.stay.period"));
        assertThat(trace.steps().stream().map(Trace.Step::rule))
                .isSubsetOf(Stream.of(ExtractRule.values()).map(Rule::id).toList());
        assertThat(trace.toString()).doesNotContain("Skogheim").doesNotContain("Fjelltun");
        assertThat(Stream.of(ExtractRule.values()).map(Rule::id)).doesNotHaveDuplicates();
    }

    @Test
    void factsWithoutPatientAreABug() {
        assertThatThrownBy(() -> ExtractBuilder.build(List.of(Facts.stay()), ALL, List.of(), BASIS))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
