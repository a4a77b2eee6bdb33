package no.rodtrad.mappings.fhir.legeerklaering;

import java.util.List;
import java.util.Set;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.MappedMessage;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Narratives;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.fhir.document.OriginalMapping;
import no.rodtrad.mappings.fhir.document.ProvenanceMapping;
import no.rodtrad.mappings.fhir.party.MappedParty;
import no.rodtrad.mappings.fhir.party.PartyMapping;
import no.rodtrad.mappings.fhir.party.PatientMapping;
import no.rodtrad.mappings.fhir.sykmelding.HeadMapping;
import no.rodtrad.mappings.fhir.sykmelding.Labels;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.legeerklaering.Legeerklaering;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.profiles.NationalCodeSystem;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;

/** Legeerklæring ved arbeidsuførhet to FHIR: diagnoses as coded facts, all else for reading, by kind of fact. */
public final class LegeerklaeringMapping {

    private static final Coding TYPE = OriginalMapping.type("J01-2", "Sykmeldinger og trygdesaker");

    /** What the person may not see, list 8134. */
    private static final List<String> HIDDEN_FROM_PERSON = List.of("P");

    private final Assembly assembly;

    public LegeerklaeringMapping(Assembly assembly) {
        this.assembly = assembly;
    }

    /** Maps a whole message. What is to be withheld from the person is not told apart, so that all of it is. */
    public MappedMessage map(Legeerklaering from) {
        PartyMapping parties = new PartyMapping(assembly);
        MappedParty sender = parties.map(from.sender());
        MappedParty receiver = parties.map(from.receiver());
        from.professionals().forEach(parties::map);
        Patient patient = new PatientMapping(assembly, parties).map(from.patient());
        HeadMapping head = new HeadMapping(assembly);
        assembly.apply(LegeerklaeringRule.NUMBER, from.number(), patient, number -> {
            if (patient.getIdentifier().stream().noneMatch(i -> number.equals(i.getValue()))) {
                patient.addIdentifier(new Identifier().setValue(number));
            }
        });
        int n = 0;
        for (Sourced<Coded> diagnosis : from.diagnoses()) {
            condition(diagnosis, n++);
        }
        composition(from, sender);
        OriginalMapping originals =
                new OriginalMapping(assembly, from.header().kind().root().getNamespaceURI());
        DocumentReference original = originals.map(from.message(), "original", TYPE.copy());
        sender.anybody().ifPresent(original::addAuthor);
        head.original(from.marks(), from.documentId(), from.issued(), original);
        assembly.add(original);
        originals.attachments(from.attachments(), original);
        if (from.withheld()) {
            assembly.made().stream()
                    .filter(made -> Set.of("Binary", "DocumentReference", "Composition", "Condition")
                            .contains(made.fhirType()))
                    .forEach(made -> Labels.hide(made, HIDDEN_FROM_PERSON));
        }
        new ProvenanceMapping(assembly).map(from.message(), "provenance", original, sender.anybody(), List.of());
        return assembly.finish(false);
    }

    private void condition(Sourced<Coded> diagnosis, int n) {
        Condition made = Assembly.tag(assembly.named(new Condition(), "diagnosis", n), OwnCode.HEALTH_DETAIL);
        made.setSubject(assembly.subject());
        made.addCategory()
                .addCoding(new Coding(
                        "http://terminology.hl7.org/CodeSystem/condition-category",
                        "encounter-diagnosis",
                        "Encounter Diagnosis"));
        made.addCategory().addCoding(new Coding(NationalCodeSystem.uri(8233), n == 0 ? "H" : "B", null));
        assembly.apply(
                LegeerklaeringRule.DIAGNOSIS, diagnosis, made, code -> Concepts.addDiagnosis(made.getCode(), code));
        assembly.add(made);
    }

    private void composition(Legeerklaering from, MappedParty sender) {
        Composition made = Assembly.tag(
                assembly.named(new Composition(), "composition", 0), OwnCode.HEALTH_DETAIL, OwnCode.FREE_TEXT);
        made.setStatus(Composition.CompositionStatus.FINAL);
        made.setType(new CodeableConcept(TYPE.copy()));
        made.setSubject(assembly.subject());
        sender.anybody().ifPresent(made::addAuthor);
        made.setTitle("Legeerklæring ved arbeidsuførhet");
        made.setDateElement(Times.dateTime(assembly.context().received()));
        for (EntrySection section : EntrySection.values()) {
            from.said().stream()
                    .filter(said -> LegeerklaeringRule.of(said.entry()).section() == section)
                    .forEach(said -> assembly.apply(
                            LegeerklaeringRule.of(said.entry()),
                            said.text(),
                            made,
                            text -> Narratives.addLines(
                                    section(made, section).getText(),
                                    said.entry().label() + ": " + text)));
        }
        if (made.hasSection()) {
            assembly.add(made);
        }
    }

    private static Composition.SectionComponent section(Composition made, EntrySection section) {
        return made.getSection().stream()
                .filter(known -> section.title().equals(known.getTitle()))
                .findFirst()
                .orElseGet(() -> made.addSection()
                        .setTitle(section.title())
                        .setCode(Concepts.own(section.category()))
                        .setText(Narratives.empty()));
    }
}
