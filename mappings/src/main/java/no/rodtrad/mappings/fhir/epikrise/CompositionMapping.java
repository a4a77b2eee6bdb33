package no.rodtrad.mappings.fhir.epikrise;

import java.util.List;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.clinical.SectionMapping;
import no.rodtrad.mappings.fhir.datatype.Identifiers;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.fhir.document.OriginalMapping;
import no.rodtrad.mappings.fhir.party.MappedParty;
import no.rodtrad.mappings.fhir.report.SupplementText;
import no.rodtrad.mappings.kith.epikrise.Epikrise;
import no.rodtrad.mappings.kith.epikrise.Event;
import no.rodtrad.profiles.NationalCodeSystem;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionAttestationMode;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;
import org.hl7.fhir.r4.model.Encounter;

/** The epikrise as a document: everything that was written for people to read, each text with its kind of fact. */
final class CompositionMapping {

    private final Assembly assembly;

    CompositionMapping(Assembly assembly) {
        this.assembly = assembly;
    }

    Composition map(Epikrise from, List<Event> events, List<Encounter> encounters, MappedParty author) {
        Composition composition = Assembly.tag(assembly.named(new Composition(), "composition", 0), OwnCode.FREE_TEXT);
        boolean outpatient = !encounters.isEmpty()
                && StayClass.isOutpatient(encounters.get(0).getClass_());
        composition.setType(new CodeableConcept(
                outpatient
                        ? OriginalMapping.type("A13-2", "Poliklinisk epikrise")
                        : OriginalMapping.type("A03-2", "Epikrise")));
        composition.setSubject(assembly.subject());
        encounters.stream().findFirst().ifPresent(e -> composition.setEncounter(Assembly.reference(e)));
        author.anybody().ifPresent(composition::addAuthor);
        encounters.stream().findFirst().stream()
                .flatMap(stay -> stay.getParticipant().stream())
                .filter(CompositionMapping::isResponsible)
                .forEach(responsible ->
                        composition.addAuthor(responsible.getIndividual().copy()));
        author.organisation().ifPresent(composition::setCustodian);
        composition.setStatus(CompositionStatus.FINAL);
        composition.setTitle("Epikrise");
        composition.setDateElement(Times.dateTime(assembly.context().received()));
        head(from, composition);
        sections(from, events, composition);
        return composition;
    }

    /** List 8254, AHP: the professional who answers for the stay answers for what is written about it. */
    private static boolean isResponsible(Encounter.EncounterParticipantComponent participant) {
        return participant.getType().stream().anyMatch(type -> type.hasCoding(NationalCodeSystem.uri(8254), "AHP"));
    }

    private void head(Epikrise from, Composition composition) {
        assembly.apply(EpikriseRule.TITLE, from.title(), composition, composition::setTitle);
        assembly.apply(
                EpikriseRule.COMPOSITION_ID,
                from.documentId(),
                composition,
                id -> composition.setIdentifier(Identifiers.document(id)));
        assembly.apply(
                EpikriseRule.COMPOSITION_DATE,
                from.issued(),
                composition,
                t -> composition.setDateElement(Times.dateTime(t)));
        assembly.apply(EpikriseRule.STATUS, from.status(), composition, s -> composition.setStatus(status(s.code())));
        assembly.apply(EpikriseRule.CHANGE, from.action(), composition, a -> {
            if (List.of("M", "A").contains(String.valueOf(a.code()))
                    && composition.getStatus() == CompositionStatus.FINAL) {
                composition.setStatus(CompositionStatus.AMENDED);
            }
        });
        assembly.apply(
                EpikriseRule.APPROVED,
                from.approved(),
                composition,
                t -> composition
                        .addAttester()
                        .setMode(CompositionAttestationMode.PROFESSIONAL)
                        .setTimeElement(Times.dateTime(t)));
    }

    private void sections(Epikrise from, List<Event> events, Composition composition) {
        SectionMapping sections = new SectionMapping(assembly, composition, 8311);
        from.referrals().forEach(referral -> referral.reasons().forEach(sections::text));
        from.patient().precautions().forEach(sections::precaution);
        for (Event event : events) {
            event.items().forEach(sections::item);
            event.comments().forEach(sections::text);
            event.codedComments().forEach(sections::coded);
            event.supplements()
                    .forEach(supplement -> sections.lines(
                            EpikriseRule.of(supplement.topic()),
                            supplement.topic().title(),
                            SupplementText.lines(supplement)));
        }
    }

    private static CompositionStatus status(String code) {
        return switch (code == null ? "" : code) {
            case "P", "S" -> CompositionStatus.PRELIMINARY;
            case "A" -> CompositionStatus.AMENDED;
            default -> CompositionStatus.FINAL;
        };
    }
}
