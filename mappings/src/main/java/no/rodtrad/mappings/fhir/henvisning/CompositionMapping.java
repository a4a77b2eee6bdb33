package no.rodtrad.mappings.fhir.henvisning;

import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.clinical.SectionMapping;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.fhir.party.MappedParty;
import no.rodtrad.mappings.fhir.party.PartyMapping;
import no.rodtrad.mappings.fhir.report.SupplementText;
import no.rodtrad.mappings.kith.henvisning.HeadPart;
import no.rodtrad.mappings.kith.henvisning.Henvisning;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;

/** A referral for people to read. */
final class CompositionMapping {

    /** The type of a message that refers onward (8279). */
    private static final String ONWARD = "HENVISNING_VIDERE";

    private final Assembly assembly;
    private final PartyMapping parties;

    CompositionMapping(Assembly assembly, PartyMapping parties) {
        this.assembly = assembly;
        this.parties = parties;
    }

    /** Makes it; the caller hands it on if {@link #isWritten}. */
    Composition map(Henvisning from, MappedParty author, Coding document) {
        Composition composition = Assembly.tag(assembly.named(new Composition(), "composition", 0), OwnCode.FREE_TEXT);
        composition.setStatus(Composition.CompositionStatus.FINAL);
        composition.setType(new CodeableConcept(document));
        composition.setSubject(assembly.subject());
        author.anybody().ifPresent(composition::addAuthor);
        author.organisation().ifPresent(composition::setCustodian);
        composition.setTitle("Henvisning");
        composition.setDateElement(Times.dateTime(assembly.context().received()));
        SectionMapping sections = new SectionMapping(assembly, composition, 8231);
        from.reasons().forEach(sections::text);
        from.comments().forEach(sections::text);
        from.patient().precautions().forEach(sections::precaution);
        from.items().forEach(sections::item);
        from.assessment()
                .ifPresent(assessment -> sections.lines(
                        SupplementRule.ASSESSMENT, "Vurdering av henvisningen", AssessmentText.lines(assessment)));
        from.supplements()
                .forEach(supplement -> sections.lines(
                        SupplementRule.of(supplement.topic()),
                        supplement.topic().title(),
                        SupplementText.lines(supplement)));
        from.head().ifPresent(head -> approved(head, composition));
        if (isWritten(composition)) {
            assembly.apply(
                    HenvisningRule.COMPOSITION_DATE,
                    from.issued(),
                    composition,
                    t -> composition.setDateElement(Times.dateTime(t)));
            assembly.apply(HenvisningRule.COMPOSITION_TITLE, from.kind(), composition, kind -> {
                if (kind.text() != null) {
                    composition.setTitle("Henvisning: " + kind.text());
                }
            });
            from.head()
                    .ifPresent(head -> assembly.apply(SupplementRule.TITLE, head.type(), composition, type -> {
                        if (ONWARD.equals(type.code())) {
                            composition.setTitle(
                                    "Videreh" + composition.getTitle().substring(1));
                        }
                    }));
        }
        return composition;
    }

    private void approved(HeadPart head, Composition composition) {
        for (HeadPart.Approval approval : head.approved()) {
            assembly.apply(SupplementRule.APPROVED, approval.at(), composition, at -> {
                Composition.CompositionAttesterComponent attester = composition
                        .addAttester()
                        .setMode(Composition.CompositionAttestationMode.PROFESSIONAL)
                        .setTimeElement(Times.dateTime(at));
                approval.by().person().map(parties::map).stream()
                        .flatMap(party -> party.personReferences().stream())
                        .forEach(attester::setParty);
            });
        }
    }

    /** Whether there is anything to read in it. */
    static boolean isWritten(Composition composition) {
        return composition.hasSection() || composition.hasAttester();
    }
}
