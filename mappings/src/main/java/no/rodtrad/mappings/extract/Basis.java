package no.rodtrad.mappings.extract;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import no.rodtrad.mappings.disclosure.Decision;

/**
 * What an extract rests on.
 *
 * @param paragraphs of the law, each once
 * @param consents references with version, each once; empty where none was needed
 */
public record Basis(List<String> paragraphs, List<String> consents, String policyVersion) {
    public Basis {
        paragraphs = List.copyOf(paragraphs);
        consents = List.copyOf(consents);
    }

    /**
     * The basis of the decisions that disclose something.
     *
     * @param decisions of one policy version
     */
    public static Basis of(Collection<Decision> decisions, String policyVersion) {
        List<Decision> disclosing =
                decisions.stream().filter(Decision::discloses).toList();
        return new Basis(
                disclosing.stream().map(Decision::paragraph).distinct().toList(),
                disclosing.stream()
                        .map(Decision::consentReference)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                policyVersion);
    }
}
