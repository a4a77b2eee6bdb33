package no.rodtrad.adapter.validation;

import java.util.List;
import no.rodtrad.adapter.refusal.Language;
import no.rodtrad.adapter.refusal.OperationOutcomes;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.model.OperationOutcome;

/** Makes an OperationOutcome of issues: per issue the element, the rule, what was found and what is expected. */
public final class ValidationOutcomes {

    private ValidationOutcomes() {}

    /** All issues; where there is none, one that says so, since an OperationOutcome needs an issue. */
    public static OperationOutcome of(List<Issue> issues, Language language) {
        OperationOutcome outcome = new OperationOutcome();
        issues.forEach(issue -> add(outcome, issue, language));
        if (issues.isEmpty()) {
            outcome.addIssue()
                    .setSeverity(OperationOutcome.IssueSeverity.INFORMATION)
                    .setCode(OperationOutcome.IssueType.INFORMATIONAL)
                    .setDiagnostics(
                            language == Language.ENGLISH
                                    ? "The resource follows the profile of its kind."
                                    : "Ressursen følger profilen for sin type.");
        }
        return outcome;
    }

    private static void add(OperationOutcome outcome, Issue issue, Language language) {
        OperationOutcome.OperationOutcomeIssueComponent added = outcome.addIssue()
                .setSeverity(
                        OperationOutcome.IssueSeverity.fromCode(issue.severity().code()))
                .setCode(OperationOutcome.IssueType.fromCode(issue.problem().issueType()))
                .setDiagnostics(diagnostics(issue, language));
        added.getDetails()
                .setText(issue.problem().sentence(language))
                .addCoding()
                .setSystem(OperationOutcomes.SYSTEM)
                .setCode(ErrorCode.PROFILE.id());
        added.addExpression(issue.path());
    }

    private static String diagnostics(Issue issue, Language language) {
        boolean english = language == Language.ENGLISH;
        StringBuilder text = new StringBuilder(issue.path())
                .append(": ")
                .append(issue.problem().sentence(language));
        append(text, english ? "Rule" : "Regel", issue.rule());
        append(text, english ? "Found" : "Funnet", issue.found());
        append(text, english ? "Expected" : "Forventet", issue.expected().in(language));
        return text.toString();
    }

    private static void append(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(' ').append(name).append(": ").append(value).append('.');
        }
    }
}
