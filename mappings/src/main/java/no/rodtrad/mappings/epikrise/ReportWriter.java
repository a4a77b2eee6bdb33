package no.rodtrad.mappings.epikrise;

import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.xml.ElementWriter;
import no.rodtrad.profiles.NationalCodeSystem;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionAttestationMode;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance.ProvenanceAgentComponent;
import org.hl7.fhir.r4.model.Resource;

/** {@code ServRprt}: the document with everything in it, in the order of the schema. */
final class ReportWriter {

    private static final String CANCELLED = "C";
    private static final String UUID = "urn:uuid:";

    private final Writing writing;
    private final DocumentContent content;
    private final Optional<Composition> composition;
    private final Optional<DocumentReference> message;

    ReportWriter(Writing writing) {
        this.writing = writing;
        this.content = writing.content();
        this.composition = content.composition();
        this.message = content.message();
    }

    void write(ElementWriter report, Patient patient) {
        Coding action = head(report);
        boolean cancels = CANCELLED.equals(action.getCode());
        TextPlan plan = TextPlan.of(content, cancels);
        PersonnelWriter personnel = new PersonnelWriter(writing);
        if (!cancels) {
            new ReferralWriter(writing).write(report, plan.reasons());
            new EventWriter(writing, personnel).write(report, plan);
        }
        new PatientWriter(writing).write(report, patient, plan.precautions());
        party(report, "ServProvider", writing.sender(), writing.parties().author(), EpikriseWriteRule.SENDER);
        writing.copies().forEach(copy -> party(report, "CopyDest", copy, Optional.empty(), EpikriseWriteRule.COPY));
        party(report, "Requester", writing.receiver(), writing.parties().recipient(), EpikriseWriteRule.RECEIVER);
        personnel.ofReport(report);
        if (!cancels) {
            new AttachmentWriter(writing).write(report);
        }
    }

    private Coding head(ElementWriter report) {
        Optional<CompositionStatus> status = composition.map(Composition::getStatus);
        Resource source = composition.<Resource>map(c -> c).or(() -> message).orElseThrow();
        Coding action = message.flatMap(m -> KithCodes.of(m.getContext().getEvent(), 7309))
                .orElseGet(() -> action(status.orElse(CompositionStatus.FINAL)));
        writing.by(EpikriseWriteRule.ACTION, source);
        KithCodes.cs(report, "ServType", action, 7309);
        writing.by(EpikriseWriteRule.ISSUED, source);
        report.child("IssueDate")
                .attribute(
                        "V",
                        composition
                                .map(Composition::getDateElement)
                                .map(DateTimeType::getValueAsString)
                                .orElse(message.map(m -> m.getDateElement().getValueAsString())
                                        .orElse(null)));
        composition.stream()
                .flatMap(c -> c.getAttester().stream())
                .filter(a -> a.getMode() == CompositionAttestationMode.PROFESSIONAL && a.hasTime())
                .limit(1)
                .forEach(a -> {
                    writing.by(EpikriseWriteRule.APPROVED, source);
                    ItemWriter.time(report, "ApprDate", a.getTimeElement());
                });
        writing.by(EpikriseWriteRule.STATUS, source);
        status(report, action.getCode());
        writing.by(EpikriseWriteRule.TITLE, source);
        report.child("MsgDescr")
                .element()
                .setTextContent(composition
                        .map(Composition::getTitle)
                        .or(() -> message.map(DocumentReference::getDescription))
                        .orElse("Epikrise"));
        composition
                .map(Composition::getIdentifier)
                .filter(Identifier::hasValue)
                .or(() -> message.map(DocumentReference::getIdentifierFirstRep).filter(Identifier::hasValue))
                .ifPresent(id -> {
                    writing.by(EpikriseWriteRule.DOCUMENT_ID, source);
                    report.text("ServProvId", plain(id));
                });
        return action;
    }

    private void status(ElementWriter report, String action) {
        String said = composition
                .map(Composition::getStatus)
                .map(CompositionStatus::toCode)
                .or(() -> message.filter(DocumentReference::hasDocStatus)
                        .map(m -> m.getDocStatus().toCode()))
                .orElse("final");
        boolean changes = List.of("M", "A").contains(String.valueOf(action));
        switch (said) {
            case "preliminary" -> report.cs("Status", "P", "Foreløpig rapport");
            case "amended" ->
                report.cs("Status", changes ? "F" : "A", changes ? "Endelig rapport" : "Tillegg til rapport");
            default -> report.cs("Status", "F", "Endelig rapport");
        }
    }

    private void party(
            ElementWriter report,
            String name,
            WrittenParty party,
            Optional<ProvenanceAgentComponent> agent,
            EpikriseWriteRule rule) {
        ElementWriter written = report.child(name);
        party.outermost()
                .<Resource>map(o -> o)
                .or(() -> party.persons().stream().findFirst())
                .ifPresent(who -> {
                    writing.by(rule, who);
                    agent.ifPresent(a -> standing(written, a, who));
                });
        writing.party(written, party);
    }

    private void standing(ElementWriter written, ProvenanceAgentComponent agent, Resource who) {
        writing.by(EpikriseWriteRule.STANDING, who);
        agent.getRole().stream()
                .filter(role -> !role.getCodingFirstRep().hasSystem())
                .limit(1)
                .forEach(role -> KithCodes.cs(written, "Role", role, 0));
        KithCodes.of(agent.getRole(), 8235).ifPresent(way -> KithCodes.cs(written, "ComMethod", way, 8235));
    }

    private static Coding action(CompositionStatus status) {
        String system = NationalCodeSystem.uri(7309);
        return switch (status) {
            case AMENDED -> new Coding(system, "M", "Endring");
            case ENTEREDINERROR -> new Coding(system, CANCELLED, "Kansellering");
            default -> new Coding(system, "N", "Ny");
        };
    }

    /** The id as the message has it: a UUID without its urn. */
    static String plain(Identifier id) {
        String value = id.hasValue() ? id.getValue() : "";
        return value.startsWith(UUID) ? value.substring(UUID.length()) : value;
    }
}
