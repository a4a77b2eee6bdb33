package no.rodtrad.mappings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import no.rodtrad.mappings.testing.PackageValidator;
import no.rodtrad.mappings.view.Categories;
import no.rodtrad.mappings.view.Filled;
import no.rodtrad.profiles.IdentifierSystem;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExtractFhirTest {

    static final Instant CREATED = Instant.parse("2026-03-02T23:30:00Z");
    private static final Set<InformationCategory> ALL = EnumSet.allOf(InformationCategory.class);

    @Test
    void readsTheSameWhenItIsBuiltFromAgain() {
        assertThat(text(again(ExtractBuilderTest.whole()))).isEqualTo(text(ExtractBuilderTest.whole()));
    }

    @Tag("many")
    @Test
    void theSameHoldsForEveryMessage() {
        long compared = Cases.of("mapping").stream()
                .map(given -> Mapped.of(given.input()))
                .filter(mapped -> !mapped.all(Patient.class).isEmpty())
                .flatMap(mapped ->
                        ExtractBuilder.build(mapped.result().resources(), ALL, List.of(), ExtractBuilderTest.BASIS)
                                .stream())
                .peek(extract -> assertThat(text(again(extract))).isEqualTo(text(extract)))
                .count();
        assertThat(compared).isGreaterThan(5);
    }

    @Test
    void eachCategoryAloneReadsTheSame() {
        for (InformationCategory category : InformationCategory.values()) {
            ExtractBuilder.build(Facts.all(), EnumSet.of(category), List.of(), ExtractBuilderTest.BASIS)
                    .ifPresent(extract -> assertThat(text(again(extract))).isEqualTo(text(extract)));
        }
    }

    @Test
    void theSameExtractMakesTheSameDocument() {
        String once = Filled.json(ExtractFhir.of(ExtractBuilderTest.whole(), "m1", CREATED));
        assertThat(Filled.json(ExtractFhir.of(ExtractBuilderTest.whole(), "m1", CREATED)))
                .isEqualTo(once);
        assertThat(Filled.json(ExtractFhir.of(ExtractBuilderTest.whole(), "m2", CREATED)))
                .isNotEqualTo(once);
    }

    @Test
    void everythingIsMarkedAsAPartAndFoundFromTheFirstPage() {
        Bundle document = ExtractFhir.of(ExtractBuilderTest.whole(), "m1", CREATED);
        List<Resource> resources = resources(document);
        assertThat(resources.get(0)).isInstanceOf(Composition.class);
        assertThat(resources)
                .allSatisfy(resource ->
                        assertThat(resource.getMeta().getTag()).anyMatch(tag -> "SUBSETTED".equals(tag.getCode())));
        assertThat(resources).extracting(Resource::getIdPart).doesNotHaveDuplicates();
        Composition first = (Composition) resources.get(0);
        assertThat(first.getSection().stream().flatMap(section -> section.getEntry().stream()))
                .allSatisfy(entry -> assertThat(resources)
                        .anyMatch(resource ->
                                (resource.fhirType() + "/" + resource.getIdPart()).equals(entry.getReference())));
    }

    @Tag("many")
    @Test
    void everyResourceIsValid() {
        for (WorkFocusedExtract extract : List.of(ExtractBuilderTest.whole(), amounts(), meetings())) {
            assertThat(resources(ExtractFhir.of(extract, "m1", CREATED)))
                    .allSatisfy(resource ->
                            assertThat(PackageValidator.errors(resource)).isEmpty());
        }
    }

    /** Half a post is not fifty hours, and ten to twelve hours are not ten. */
    @Test
    void anAmountKeepsItsUnitAndBothItsEnds() {
        WorkFocusedExtract extract = amounts();
        assertThat(text(extract))
                .contains(", 50 %, Arbeidsutprøving", ", 10 timer per uke - 12 timer per uke", ", 4 timer per uke - 6");
        assertThat(text(again(extract))).isEqualTo(text(extract));
    }

    private static WorkFocusedExtract amounts() {
        ServiceRequest half = Facts.activity("a", OwnCode.WORK_ACTIVITY, "work-trial", "2026-03-02", "2026-03-20");
        half.setQuantity(new Quantity().setValue(50).setCode("%"));
        ServiceRequest some = Facts.activity("b", OwnCode.JOINT_ACTIVITY, "work-trial", "2026-03-02", "2026-03-20");
        some.setQuantity(new Range().setLow(WorkFacts.hours("10")).setHigh(WorkFacts.hours("12")));
        Observation part = WorkFacts.fact(
                "c",
                "participation-hours",
                new Range().setLow(WorkFacts.hours("4")).setHigh(WorkFacts.hours("6")),
                Facts.period("2026-03-09", "2026-04-05"));
        return Told.extract(half, some, part);
    }

    /** Whoever answers by telephone is the same when it is read again. */
    @Test
    void theContactIsThatOfWhoeverItWas() {
        PractitionerRole role = new PractitionerRole();
        role.setId("r1");
        role.setPractitioner(new Reference("Practitioner/d1")).setOrganization(new Reference("Organization/o1"));
        role.addTelecom().setSystem(ContactPointSystem.PHONE).setValue("22000003");
        CarePlan plan = Facts.plan().setAuthor(new Reference("PractitionerRole/r1"));
        WorkFocusedExtract extract = Told.extract(plan, role, Facts.doctor(), Facts.clinic());
        assertThat(text(extract)).contains("\nKontakt\nAmund Bergvoll, telefon 22000003\n");
        assertThat(text(again(extract))).isEqualTo(text(extract));
        assertThat(resources(ExtractFhir.of(extract, "m1", CREATED)))
                .filteredOn(Organization.class::isInstance)
                .allSatisfy(resource ->
                        assertThat(((Organization) resource).getTelecom()).isEmpty());
    }

    @Test
    void whoeverIsUnknownIsSaidToBeUnknown() {
        Composition first = first(Told.extract(Facts.stay()));
        assertThat(first.hasCustodian()).isFalse();
        assertThat(first.getAuthor())
                .singleElement()
                .matches(author -> author.hasExtension("http://hl7.org/fhir/StructureDefinition/data-absent-reason"));
        Composition told = first(Told.extract(Facts.stay().setServiceProvider(clinic()), Facts.clinic()));
        assertThat(told.getAuthor())
                .singleElement()
                .matches(author ->
                        author.getReference().equals(told.getCustodian().getReference()));
        Composition written = first(ExtractBuilderTest.whole());
        assertThat(written.getAuthor())
                .singleElement()
                .matches(author -> author.getReference().startsWith("Practitioner/"));
    }

    private static Reference clinic() {
        return new Reference("Organization/o1");
    }

    private static Composition first(WorkFocusedExtract extract) {
        return (Composition) resources(ExtractFhir.of(extract, "m1", CREATED)).get(0);
    }

    @Test
    void theFirstPageSaysWhatItIsAndWhen() {
        WorkFocusedExtract extract = ExtractBuilderTest.whole();
        Bundle document = ExtractFhir.of(extract, "m1", CREATED);
        assertThat(document.getType()).isEqualTo(Bundle.BundleType.DOCUMENT);
        assertThat(document.getTimestamp()).isEqualTo(Date.from(CREATED));
        assertThat(document.getIdentifier().getValue()).isEqualTo("urn:uuid:" + document.getIdPart());
        assertThat(document.getEntry())
                .allMatch(entry -> entry.getFullUrl()
                        .equals("urn:uuid:" + entry.getResource().getIdPart()));
        Composition first = first(extract);
        assertThat(first.getStatus()).isEqualTo(Composition.CompositionStatus.FINAL);
        assertThat(first.getTitle()).isEqualTo(ExtractLayout.TITLE);
        assertThat(first.getType().getText()).isEqualTo(ExtractLayout.TITLE);
        assertThat(first.getDate()).isEqualTo(Date.from(CREATED));
        assertThat(first.getSubject().getReference()).startsWith("Patient/");
    }

    /** Every fact is found from its own section, and what stands there in words is what the text says. */
    @Test
    void eachSectionHoldsItsFactsAndTheirWords() {
        WorkFocusedExtract extract = ExtractBuilderTest.whole();
        List<Composition.SectionComponent> sections = first(extract).getSection();
        int at = 0;
        for (InformationCategory category : extract.facts().keySet()) {
            List<Fact> facts = extract.facts().get(category);
            Composition.SectionComponent section = sections.get(at++);
            assertThat(section.getTitle()).isEqualTo(category.norwegian());
            assertThat(section.getCode().getCodingFirstRep().getCode()).isEqualTo(category.code());
            assertThat(paragraphs(section))
                    .isEqualTo(facts.stream().map(FactSection::line).distinct().toList());
            long members = facts.stream().filter(Fact.Member.class::isInstance).count();
            assertThat(section.getEntry()).hasSize((int) (facts.size() - members + Math.min(members, 1)));
        }
        for (ReleasedText text : extract.texts()) {
            Composition.SectionComponent section = sections.get(at++);
            assertThat(section.getTitle()).isEqualTo(text.content().heading());
            assertThat(section.getCode().getCodingFirstRep().getCode())
                    .isEqualTo(text.content().category().code());
            assertThat(paragraphs(section))
                    .isEqualTo(text.content().text().lines().toList());
        }
        assertThat(sections).hasSize(at);
    }

    private static List<String> paragraphs(Composition.SectionComponent section) {
        return section.getText().getDiv().getChildNodes().stream()
                .map(XhtmlNode::allText)
                .toList();
    }

    @Test
    void eachFactIsTaggedWithItsCategory() {
        WorkFocusedExtract extract = ExtractBuilderTest.whole();
        List<Resource> resources = resources(ExtractFhir.of(extract, "m1", CREATED));
        for (Composition.SectionComponent section : first(extract).getSection()) {
            String category = section.getCode().getCodingFirstRep().getCode();
            for (Reference entry : section.getEntry()) {
                assertThat(resources)
                        .filteredOn(resource -> entry.getReference().endsWith("/" + resource.getIdPart()))
                        .singleElement()
                        .satisfies(resource -> assertThat(Categories.tagged(resource))
                                .extracting(InformationCategory::code)
                                .containsExactly(category));
            }
        }
    }

    /** A meeting that is agreed for an hour is an appointment, one that is only wished for too; the others are encounters. */
    @Test
    void meetingsAreAppointmentsWhereTheyCanBe() {
        WorkFocusedExtract extract = meetings();
        assertThat(text(again(extract))).isEqualTo(text(extract));
        List<Resource> resources = resources(ExtractFhir.of(extract, "m1", CREATED));
        assertThat(resources)
                .filteredOn(Appointment.class::isInstance)
                .extracting(resource -> ((Appointment) resource).getStatus().toCode())
                .containsExactly("booked", "cancelled", "proposed", "proposed");
        assertThat(resources)
                .filteredOn(resource -> resource instanceof Encounter met && met.hasType())
                .extracting(resource -> ((Encounter) resource).getStatus().toCode())
                .containsExactly("planned", "cancelled", "finished");
    }

    private static WorkFocusedExtract meetings() {
        Appointment hour = WorkFacts.appointment();
        Appointment cancelled = WorkFacts.appointment();
        cancelled.setId("ap2");
        cancelled.setStatus(Appointment.AppointmentStatus.CANCELLED);
        Appointment wished = WorkFacts.appointment();
        wished.setId("ap3");
        wished.setStatus(Appointment.AppointmentStatus.PROPOSED).setStartElement(null);
        wished.addRequestedPeriod().setStartElement(new DateTimeType("2026-05-04"));
        Appointment open = WorkFacts.appointment();
        open.setId("ap4");
        open.setStatus(Appointment.AppointmentStatus.PROPOSED).setStartElement(null);
        Encounter day = WorkFacts.meeting();
        day.setStatus(Encounter.EncounterStatus.PLANNED)
                .getTypeFirstRep()
                .getCodingFirstRep()
                .setCode("dialogmote-3");
        Encounter off = day.copy();
        off.setId("e5");
        off.setStatus(Encounter.EncounterStatus.CANCELLED);
        Encounter held = day.copy();
        held.setId("e6");
        held.setStatus(Encounter.EncounterStatus.FINISHED)
                .getPeriod()
                .getStartElement()
                .setValueAsString("2026-02-20T12:00:00+01:00");
        return Told.extract(hour, cancelled, wished, open, day, off, held);
    }

    @Test
    void whatHasMoreThanTheUsualReadsTheSameToo() {
        Observation leave = Facts.sickLeave("sl", "2026-01-05", "2026-02-28", 100);
        leave.getCode().addCoding(SickLeaveKind.GRADED.coding());
        CarePlan plan = Facts.plan();
        plan.addExtension("urn:h", Facts.hoursPerWeek("20"));
        Patient patient = Facts.patient();
        patient.getNameFirstRep()
                .addExtension("http://hl7.no/fhir/StructureDefinition/no-basis-middlename", new StringType("Marie"));
        Observation open = Facts.sickLeave("sl2", "2026-03-05", null, 50);
        WorkFocusedExtract extract = Told.extract(
                patient, leave, open, plan, WorkFacts.step("t", "evaluate", unknownOrganisation(), "2026-05-01"));
        assertThat(text(extract))
                .contains("Ingvild Marie Skogheim", "100 %, gradert", "Plan 02.03.2026 - 30.06.2026, 20 timer per uke")
                .contains("fra 05.03.2026, 50 %", "ansvarlig organisasjonsnummer 987654321, frist 01.05.2026");
        assertThat(text(again(extract))).isEqualTo(text(extract));
    }

    private static Reference unknownOrganisation() {
        return new Reference()
                .setIdentifier(
                        new Identifier().setSystem(IdentifierSystem.ENH.uri()).setValue("987654321"));
    }

    static WorkFocusedExtract again(WorkFocusedExtract extract) {
        return ExtractBuilder.build(
                        resources(ExtractFhir.of(extract, "m1", CREATED)), ALL, extract.texts(), extract.basis())
                .orElseThrow();
    }

    private static List<Resource> resources(Bundle document) {
        return document.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .toList();
    }

    private static String text(WorkFocusedExtract extract) {
        ExtractLayout layout = ExtractLayout.of(extract);
        return PlainLayout.of(layout.title(), layout.blocks());
    }
}
