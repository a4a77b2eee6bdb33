package no.rodtrad.adapter.validation.compiled;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Operation;

/** The operators of FHIRPath that rules use, with its three values of truth. */
final class Operators {

    private Operators() {}

    static Expression of(Operation operation, Expression left, Expression right) {
        return switch (operation) {
            case And -> focus -> and(left, right, focus);
            case Or -> focus -> or(left, right, focus);
            case Implies -> focus -> implies(left, right, focus);
            case Xor ->
                focus -> {
                    Boolean first = Values.condition(left.of(focus));
                    Boolean second = Values.condition(right.of(focus));
                    return first == null || second == null ? List.of() : Values.of(first != second.booleanValue());
                };
            case Equals -> focus -> equal(left.of(focus), right.of(focus), true);
            case NotEquals -> focus -> equal(left.of(focus), right.of(focus), false);
            case LessThan -> focus -> compared(left.of(focus), right.of(focus), -1, -1);
            case LessOrEqual -> focus -> compared(left.of(focus), right.of(focus), -1, 0);
            case Greater -> focus -> compared(left.of(focus), right.of(focus), 1, 1);
            case GreaterOrEqual -> focus -> compared(left.of(focus), right.of(focus), 0, 1);
            case Plus ->
                focus -> {
                    List<Item> first = left.of(focus);
                    return first.isEmpty() ? first : Values.later(Values.only(first), Values.only(right.of(focus)));
                };
            case Union ->
                focus -> {
                    List<Item> all = new ArrayList<>(left.of(focus));
                    all.addAll(right.of(focus));
                    // It removes what is equal, which matters for counting alone.
                    if (all.size() > 1) {
                        throw Undecided.undecided();
                    }
                    return all;
                };
            default ->
                focus -> {
                    throw Undecided.undecided();
                };
        };
    }

    static Expression type(Operation operation, Expression value, String type) {
        return focus -> {
            List<Item> items = value.of(focus);
            if (items.isEmpty()) {
                return items;
            }
            boolean is = type.equals(Values.only(items).type().name());
            return operation == Operation.Is ? Values.of(is) : is ? items : List.of();
        };
    }

    private static List<Item> and(Expression left, Expression right, List<Item> focus) {
        Boolean first = Values.condition(left.of(focus));
        if (Boolean.FALSE.equals(first)) {
            return Values.of(false);
        }
        Boolean second = Values.condition(right.of(focus));
        if (Boolean.FALSE.equals(second)) {
            return Values.of(false);
        }
        return first == null || second == null ? List.of() : Values.of(true);
    }

    private static List<Item> or(Expression left, Expression right, List<Item> focus) {
        Boolean first = Values.condition(left.of(focus));
        if (Boolean.TRUE.equals(first)) {
            return Values.of(true);
        }
        Boolean second = Values.condition(right.of(focus));
        if (Boolean.TRUE.equals(second)) {
            return Values.of(true);
        }
        return first == null || second == null ? List.of() : Values.of(false);
    }

    private static List<Item> implies(Expression left, Expression right, List<Item> focus) {
        Boolean first = Values.condition(left.of(focus));
        if (Boolean.FALSE.equals(first)) {
            return Values.of(true);
        }
        Boolean second = Values.condition(right.of(focus));
        if (Boolean.TRUE.equals(second)) {
            return Values.of(true);
        }
        return first == null || second == null ? List.of() : Values.of(false);
    }

    private static List<Item> equal(List<Item> left, List<Item> right, boolean wanted) {
        return left.isEmpty() || right.isEmpty()
                ? List.of()
                : Values.of(Values.equal(Values.only(left), Values.only(right)) == wanted);
    }

    private static List<Item> compared(List<Item> left, List<Item> right, int least, int most) {
        if (left.isEmpty() || right.isEmpty()) {
            return List.of();
        }
        int sign = Integer.signum(Values.compare(Values.only(left), Values.only(right)));
        return Values.of(least <= sign && sign <= most);
    }
}
