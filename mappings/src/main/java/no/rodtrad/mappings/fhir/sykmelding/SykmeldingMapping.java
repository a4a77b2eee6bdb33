package no.rodtrad.mappings.fhir.sykmelding;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.MappedMessage;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.fhir.document.OriginalMapping;
import no.rodtrad.mappings.fhir.document.ProvenanceMapping;
import no.rodtrad.mappings.fhir.party.MappedParty;
import no.rodtrad.mappings.fhir.party.PartyMapping;
import no.rodtrad.mappings.fhir.party.PatientMapping;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.sykmelding.Sykmelding;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.profiles.NationalCodeSystem;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Sykmelding 2013 to FHIR: periods, employment and diagnoses as coded facts, all else for reading, whoever may read it. */
public final class SykmeldingMapping {

    private static final Coding TYPE = OriginalMapping.type("J01-2", "Sykmeldinger og trygdesaker");

    /** What the person may not see, list 8134. */
    private static final String HIDDEN_FROM_PERSON = "P";

    private final Assembly assembly;

    public SykmeldingMapping(Assembly assembly) {
        this.assembly = assembly;
    }

    /** Maps a whole message. */
    public MappedMessage map(Sykmelding from) {
        String namespace = from.header().kind().content().orElseThrow().getNamespaceURI();
        PartyMapping parties = new PartyMapping(assembly);
        MappedParty sender = parties.map(from.sender());
        MappedParty receiver = parties.map(from.receiver());
        MappedParty certifier = parties.map(from.certifier());
        Patient patient = new PatientMapping(assembly, parties).map(from.patient());
        new PersonMapping(assembly).map(from, patient);
        certifier.persons().stream()
                .findFirst()
                .ifPresent(p -> new TelecomTypes(assembly)
                        .map(from.certifierTelecomTypes(), SykmeldingRule.CERTIFIER_TELECOM_TYPE, p, p.getTelecom()));
        new PeriodMapping(assembly, namespace).map(from.periods());
        new EmploymentMapping(assembly, namespace).map(from);
        int n = conditions(from, from.mainDiagnoses(), SykmeldingRule.MAIN_DIAGNOSIS, "H", 0);
        conditions(from, from.otherDiagnoses(), SykmeldingRule.OTHER_DIAGNOSIS, "B", n);
        new AnswerMapping(assembly).map(from, certifier.anybody().or(sender::anybody));
        composition(from, certifier.anybody().isPresent() ? certifier : sender, false);
        composition(from, certifier.anybody().isPresent() ? certifier : sender, true);
        DocumentReference original = original(from, sender);
        new ProvenanceMapping(assembly).map(from.message(), "provenance", original, sender.anybody(), List.of());
        return assembly.finish(false);
    }

    private int conditions(
            Sykmelding from, List<Sourced<Coded>> diagnoses, SykmeldingRule rule, String kind, int first) {
        int n = first;
        for (Sourced<Coded> diagnosis : diagnoses) {
            Condition made = Assembly.tag(assembly.named(new Condition(), "diagnosis", n++), OwnCode.HEALTH_DETAIL);
            made.setSubject(assembly.subject());
            made.addCategory()
                    .addCoding(new Coding(
                            "http://terminology.hl7.org/CodeSystem/condition-category",
                            "encounter-diagnosis",
                            "Encounter Diagnosis"));
            made.addCategory().addCoding(new Coding(NationalCodeSystem.uri(8233), kind, null));
            assembly.apply(rule, diagnosis, made, code -> Concepts.addDiagnosis(made.getCode(), code));
            assembly.add(shielded(from, made));
        }
        return n;
    }

    private void composition(Sykmelding from, MappedParty author, boolean medical) {
        Composition made = assembly.named(new Composition(), medical ? "medical" : "composition", 0);
        Assembly.tag(
                made,
                medical ? new OwnCode[] {OwnCode.HEALTH_DETAIL, OwnCode.FREE_TEXT} : new OwnCode[] {OwnCode.FREE_TEXT});
        made.setStatus(Composition.CompositionStatus.FINAL);
        made.setType(new CodeableConcept(TYPE.copy()));
        made.setSubject(assembly.subject());
        author.anybody().ifPresent(made::addAuthor);
        made.setTitle(medical ? "Sykmelding: medisinsk vurdering" : "Sykmelding");
        made.setDateElement(Times.dateTime(assembly.context().received()));
        new StatementMapping(assembly).map(from.said(), medical, made);
        if (!medical) {
            assembly.apply(SykmeldingRule.TREATED, from.treated(), made, t -> made.setDateElement(Times.dateTime(t)));
            assembly.apply(
                    SykmeldingRule.CASE_START,
                    from.caseStart(),
                    made,
                    t -> made.addEvent().setPeriod(new Period().setStartElement(Times.dateTime(t))));
            assembly.add(made);
        } else if (made.hasSection()) {
            assembly.add(shielded(from, made));
        }
    }

    private DocumentReference original(Sykmelding from, MappedParty sender) {
        OriginalMapping originals =
                new OriginalMapping(assembly, from.header().kind().root().getNamespaceURI());
        DocumentReference original = originals.map(from.message(), "original", TYPE.copy());
        sender.anybody().ifPresent(original::addAuthor);
        new HeadMapping(assembly).original(from.marks(), from.documentId(), from.issued(), original);
        assembly.made().stream()
                .filter(resource -> resource.fhirType().equals("Composition"))
                .forEach(resource -> original.getContext()
                        .addRelated(new Reference(resource.fhirType() + "/"
                                + resource.getIdElement().getIdPart())));
        assembly.add(original);
        originals.attachments(from.attachments(), original);
        hideWhole(from);
        return original;
    }

    /** Whoever may not see a part does not see the message as it came, nor what came with it. */
    private void hideWhole(Sykmelding from) {
        Set<String> codes = new TreeSet<>();
        from.answers().forEach(answer -> codes.addAll(answer.hiddenFrom()));
        if (from.shielded()) {
            codes.add(HIDDEN_FROM_PERSON);
        }
        assembly.made().stream()
                .filter(resource -> Set.of("Binary", "DocumentReference").contains(resource.fhirType()))
                .forEach(resource -> Labels.hide(resource, codes));
    }

    private static <T extends Resource> T shielded(Sykmelding from, T resource) {
        return from.shielded() ? Labels.hide(resource, List.of(HIDDEN_FROM_PERSON)) : resource;
    }
}
