package no.rodtrad.adapter.search.path;

import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;

/** The little logic that search parameters have: that something is there and is not {@code false}. */
final class Truths {

    private Truths() {}

    static Walker exists() {
        return focus -> truth(!focus.isEmpty());
    }

    /** False if one is false, undecided if one is undecided. */
    static Walker and(Walker left, Walker right) {
        return focus -> {
            List<Base> one = left.walk(focus);
            List<Base> other = right.walk(focus);
            return isFalse(one) || isFalse(other)
                    ? truth(false)
                    : one.isEmpty() || other.isEmpty() ? List.of() : truth(true);
        };
    }

    /** Undecided where there is nothing to compare. */
    static Walker isNot(Walker left, Base constant) {
        return focus -> {
            List<Base> one = left.walk(focus);
            return one.isEmpty() ? one : truth(one.size() != 1 || !one.get(0).equalsDeep(constant));
        };
    }

    private static boolean isFalse(List<Base> values) {
        return values.size() == 1 && values.get(0) instanceof BooleanType truth && !truth.booleanValue();
    }

    private static List<Base> truth(boolean value) {
        return List.of(new BooleanType(value));
    }
}
