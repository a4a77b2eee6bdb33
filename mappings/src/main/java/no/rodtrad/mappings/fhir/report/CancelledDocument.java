package no.rodtrad.mappings.fhir.report;

import java.util.Arrays;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Narratives;
import no.rodtrad.mappings.kith.epikrise.Epikrise;
import no.rodtrad.mappings.kith.henvisning.Henvisning;
import no.rodtrad.mappings.kith.shape.CodedConcept;
import no.rodtrad.mappings.rule.Sourced;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.ReferredDocumentStatus;

/** What a cancellation repeats of the document that it cancels: kept with the message, as it makes no facts. */
public final class CancelledDocument {

    private final Assembly assembly;
    private final DocumentReference message;

    public CancelledDocument(Assembly assembly, DocumentReference message) {
        this.assembly = assembly;
        this.message = message;
    }

    /** Of an epikrise. */
    public void of(Epikrise from) {
        words(from.title());
        assembly.apply(
                ReportRule.CANCELLED_STATUS, from.status(), message, s -> message.setDocStatus(status(s.code())));
    }

    /** Of a referral. */
    public void of(Henvisning from) {
        from.words().forEach(this::words);
        words(from.requested().comment());
        from.reasons()
                .forEach(reason -> words(
                        reason.heading().map(Concepts::readable), reason.text().map(Narratives::plain)));
        assembly.apply(
                ReportRule.CANCELLED_KIND, from.kind(), message, k -> message.addCategory(Concepts.concept(k, 8455)));
        assembly.apply(
                ReportRule.CANCELLED_KIND,
                from.requested().priority(),
                message,
                p -> message.addCategory(Concepts.concept(p, 8304)));
        assembly.apply(
                ReportRule.CANCELLED_ACTION,
                from.requested().action(),
                message,
                a -> message.getContext().addEvent(Concepts.concept(a, 7309)));
        from.diagnoses().forEach(this::diagnosis);
    }

    @SafeVarargs
    private void words(Sourced<String>... written) {
        Arrays.stream(written)
                .forEach(words -> assembly.apply(
                        ReportRule.CANCELLED_TEXT,
                        words,
                        message,
                        text -> message.setDescription(
                                message.hasDescription() ? message.getDescription() + "\n" + text : text)));
    }

    private void diagnosis(CodedConcept from) {
        if (!from.concept().isPresent()) {
            return;
        }
        CodeableConcept act = message.getContext().addEvent();
        assembly.apply(ReportRule.CANCELLED_DIAGNOSIS, from.concept(), message, c -> Concepts.addDiagnosis(act, c));
    }

    private static ReferredDocumentStatus status(String code) {
        return switch (code == null ? "" : code) {
            case "P", "S" -> ReferredDocumentStatus.PRELIMINARY;
            case "A" -> ReferredDocumentStatus.AMENDED;
            default -> ReferredDocumentStatus.FINAL;
        };
    }
}
