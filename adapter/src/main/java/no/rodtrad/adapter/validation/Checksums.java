package no.rodtrad.adapter.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;

/**
 * Check digits of birth numbers, D-numbers and organisation numbers (modulus 11). National examples break them, so they are
 * not in the profiles.
 */
final class Checksums {

    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int[] ORGANISATION = {3, 2, 7, 6, 5, 4, 3, 2, 1};

    private static final Set<String> PERSON = Set.of(IdentifierSystem.FNR.uri(), IdentifierSystem.DNR.uri());

    private final FhirTerser terser = FhirContext.forR4Cached().newTerser();
    private final ChecksumPolicy policy;

    Checksums(ChecksumPolicy policy) {
        this.policy = policy;
    }

    /** An issue for each number whose check digits are wrong; none where checking is off. */
    List<Issue> check(Resource resource) {
        Optional<Issue.Severity> severity = policy.severity();
        if (severity.isEmpty()) {
            return List.of();
        }
        List<Issue> issues = new ArrayList<>();
        for (Identifier identifier : terser.getAllPopulatedChildElementsOfType(resource, Identifier.class)) {
            if (!holds(String.valueOf(identifier.getSystem()), identifier.getValue())) {
                issues.add(new Issue(
                        severity.get(),
                        Problem.CHECKSUM,
                        resource.fhirType() + ".descendants().ofType(Identifier).where(system = '"
                                + identifier.getSystem() + "')",
                        "mod-11",
                        "",
                        Expectation.NONE));
            }
        }
        return issues.stream().distinct().toList();
    }

    static boolean holds(String system, String value) {
        if (value == null) {
            return true;
        }
        if (PERSON.contains(system)) {
            return value.matches("\\d{11}") && weighs(value, FIRST) && weighs(value, SECOND);
        }
        return !IdentifierSystem.ENH.uri().equals(system) || value.matches("\\d{9}") && weighs(value, ORGANISATION);
    }

    private static boolean weighs(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}
