package no.rodtrad.adapter.validation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/** Makes issues of the engine's messages. Of a message's text only what has the shape of structure is taken over. */
final class IssueReader {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/");
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9.\\[\\]()]{1,300}");
    private static final Pattern CARDINALITY = Pattern.compile(
            "([A-Za-z.:\\[\\]-]{1,200}): (?:minimum required|max allowed) = (\\d{1,9}), but (?:only )?found (\\d{1,9})");

    /** A code that is not a word of its own making: short, and without the run of digits that a number has. */
    private static final Pattern CODE = Pattern.compile(
            "codes? (?:provided )?(?:is |are |= )?'?((?:https?|urn):[A-Za-z0-9:/._-]{1,150}#(?![^ ]*\\d{6})[A-Za-z0-9._-]{1,30})(?=[')\\s])");

    private final Expectations expectations;

    IssueReader(Expectations expectations) {
        this.expectations = expectations;
    }

    /**
     * @param type of the resource
     * @param profile that it was validated against
     */
    Issue read(ValidationMessage message, String type, String profile) {
        String id = message.getMessageId() == null ? "" : message.getMessageId();
        String rule = id.substring(id.lastIndexOf('#') + 1);
        Problem problem = Problem.of(id);
        String path = path(message.getLocation(), type);
        String found = "";
        Matcher cardinality = CARDINALITY.matcher(String.valueOf(message.getMessage()));
        if (cardinality.find()) {
            String child = cardinality.group(1);
            path = path + "." + child.substring(child.lastIndexOf('.') + 1);
            found = cardinality.group(3);
        } else if (problem == Problem.NOT_IN_VALUE_SET || problem == Problem.UNKNOWN_CODE) {
            Matcher code = CODE.matcher(String.valueOf(message.getMessage()));
            found = code.find() ? code.group(1) : "";
        }
        Expectation expected = problem == Problem.RULE_BROKEN
                ? expectations.ofInvariant(profile, rule)
                : expectations.of(profile, withoutIndices(path));
        return new Issue(severity(message.getLevel()), problem, path, rule, found, expected);
    }

    private static String path(String location, String type) {
        String bare = COMMENT.matcher(String.valueOf(location)).replaceAll("");
        return PATH.matcher(bare).matches() && bare.startsWith(type) ? bare : type;
    }

    private static String withoutIndices(String path) {
        return path.replaceAll("\\[\\d+]", "")
                .replaceAll("\\.ofType\\(([a-z])?([A-Za-z]+)\\)", "[x]")
                .replaceAll(":[A-Za-z-]+", "");
    }

    private static Issue.Severity severity(ValidationMessage.IssueSeverity level) {
        return switch (level) {
            case FATAL, ERROR -> Issue.Severity.ERROR;
            case WARNING -> Issue.Severity.WARNING;
            default -> Issue.Severity.INFORMATION;
        };
    }
}
