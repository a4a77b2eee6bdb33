package no.rodtrad.adapter.validation.compiled;

import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which codes are known, and in which value sets they are: asked once of the same chain that the engine asks, then remembered.
 * The questions hold codes alone.
 */
final class Terminology {

    /** More codes than the definitions have; beyond it, somebody sends made-up ones. */
    private static final int MOST = 20_000;

    private record Question(String valueSet, String system, String code, String display) {}

    private final IValidationSupport chain;
    private final Map<Question, Boolean> answers = new ConcurrentHashMap<>();

    Terminology(IValidationSupport chain) {
        this.chain = chain;
    }

    /**
     * Whether the code is certainly known, and certainly in the value set.
     *
     * @param valueSet canonical URL; empty to ask of the code system alone
     * @param system empty to take the one that the value set implies
     * @param display empty where none is given
     */
    boolean knows(String valueSet, String system, String code, String display) {
        Question question = new Question(valueSet, system, code, display);
        Boolean known = answers.get(question);
        if (known == null) {
            known = ask(question);
            if (known && answers.size() < MOST) {
                answers.put(question, known);
            }
        }
        return known;
    }

    /** Whether a value set has this URL. */
    boolean isValueSet(String url) {
        return !url.isEmpty() && chain.fetchValueSet(url) != null;
    }

    private boolean ask(Question question) {
        ConceptValidationOptions options = new ConceptValidationOptions();
        options.setInferSystem(question.system.isEmpty());
        IValidationSupport.CodeValidationResult result;
        ValidationSupportContext context = new ValidationSupportContext(chain);
        String system = question.system.isEmpty() ? null : question.system;
        String display = question.display.isEmpty() ? null : question.display;
        result = question.valueSet.isEmpty()
                ? chain.validateCode(context, options, system, question.code, display, null)
                : chain.validateCode(context, options, system, question.code, display, question.valueSet);
        return result != null
                && result.isOk()
                && result.getSeverity() == null
                && result.getMessage() == null
                && result.getIssues().isEmpty()
                && question.code.equals(result.getCode())
                && (display == null || display.equals(result.getDisplay()));
    }
}
