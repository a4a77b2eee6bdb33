package no.rodtrad.adapter.refusal;

import ca.uhn.fhir.context.FhirContext;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.profiles.Canonical;
import org.hl7.fhir.r4.model.OperationOutcome;

/** Makes an OperationOutcome of a refusal. */
public final class OperationOutcomes {

    /** The code system of the registry's ids. */
    public static final String SYSTEM = Canonical.codeSystem("error-code");

    private OperationOutcomes() {}

    public static OperationOutcome of(Refusal refusal, Language language) {
        OperationOutcome outcome = new OperationOutcome();
        OperationOutcome.OperationOutcomeIssueComponent issue = outcome.addIssue()
                .setSeverity(OperationOutcome.IssueSeverity.ERROR)
                .setCode(OperationOutcome.IssueType.fromCode(refusal.code().issueType()))
                .setDiagnostics(language.sentence(refusal));
        issue.getDetails()
                .setText(language.sentence(refusal.code()))
                .addCoding()
                .setSystem(SYSTEM)
                .setCode(refusal.code().id());
        if (!refusal.place().isEmpty()) {
            issue.addExpression(refusal.place());
        }
        return outcome;
    }

    static String json(Refusal refusal, Language language) {
        return json(of(refusal, language));
    }

    static String json(OperationOutcome outcome) {
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(outcome);
    }
}
