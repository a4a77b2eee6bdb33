package no.rodtrad.adapter.fhir.message;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.rodtrad.adapter.intake.Answers;
import no.rodtrad.adapter.store.StoredResource;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** The receipt of a document: an OperationOutcome that says where the Composition stands. */
final class DocumentAnswers implements Answers {

    static final DocumentAnswers INSTANCE = new DocumentAnswers();

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private DocumentAnswers() {}

    @Override
    public byte[] first(List<StoredResource> stored) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.INFORMATION)
                .setCode(IssueType.INFORMATIONAL)
                .setDiagnostics(composition(stored)
                        .map(StoredResource::versionedReference)
                        .orElse(null))
                .getDetails()
                .setText("Dokumentet er mottatt.");
        return FHIR.newJsonParser().encodeResourceToString(outcome).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] again(byte[] earlier) {
        return earlier;
    }

    static OperationOutcome read(byte[] receipt) {
        return FHIR.newJsonParser().parseResource(OperationOutcome.class, new String(receipt, StandardCharsets.UTF_8));
    }

    /** Where the Composition stands; empty where the document changed nothing, or took one back. */
    static Optional<IdType> location(OperationOutcome receipt) {
        return Optional.ofNullable(receipt.getIssueFirstRep().getDiagnostics()).map(IdType::new);
    }

    static Optional<StoredResource> composition(List<StoredResource> stored) {
        return stored.stream()
                .filter(made -> made.resource() instanceof Composition)
                .findFirst();
    }
}
