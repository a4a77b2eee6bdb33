package no.rodtrad.adapter.validation.compiled;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Function;

/** The functions of FHIRPath that rules use. */
final class Functions {

    private Functions() {}

    static Expression of(Function function, List<ExpressionNode> nodes, List<Expression> parameters) {
        Expression first = parameters.isEmpty() ? focus -> focus : parameters.get(0);
        boolean none = parameters.isEmpty();
        return switch (function) {
            case Empty -> focus -> Values.of(focus.isEmpty());
            case Exists ->
                none
                        ? focus -> Values.of(!focus.isEmpty())
                        : focus -> Values.of(!where(focus, first).isEmpty());
            case Not ->
                focus -> {
                    Boolean condition = Values.condition(focus);
                    return condition == null ? List.of() : Values.of(!condition);
                };
            case Count -> focus -> Values.of(BigDecimal.valueOf(focus.size()));
            case Where -> focus -> where(focus, first);
            case All -> focus -> Values.of(where(focus, first).size() == focus.size());
            case HasValue ->
                focus -> Values.of(
                        focus.size() == 1 && focus.get(0).type().format().isPresent());
            case First -> focus -> focus.isEmpty() ? focus : focus.subList(0, 1);
            case Extension ->
                focus -> focus.stream()
                        .flatMap(item -> extensions(item).stream())
                        .filter(item -> text(first, item).equals(CodeChecks.text(item.node(), "url")))
                        .toList();
            case As, OfType ->
                Operators.type(
                        ExpressionNode.Operation.As,
                        focus -> focus,
                        nodes.get(0).getName());
            case Is ->
                Operators.type(
                        ExpressionNode.Operation.Is,
                        focus -> focus,
                        nodes.get(0).getName());
            case Contains ->
                focus -> focus.isEmpty()
                        ? focus
                        : Values.of(Values.text(Values.only(focus)).contains(text(first, focus.get(0))));
            case StartsWith ->
                focus -> focus.isEmpty()
                        ? focus
                        : Values.of(Values.text(Values.only(focus)).startsWith(text(first, focus.get(0))));
            case Matches ->
                focus -> focus.isEmpty()
                        ? focus
                        : Values.of(Pattern.compile(text(first, focus.get(0)), Pattern.DOTALL)
                                .matcher(Values.text(Values.only(focus)))
                                .matches());
            default ->
                focus -> {
                    throw Undecided.undecided();
                };
        };
    }

    private static List<Item> where(List<Item> focus, Expression condition) {
        return focus.stream()
                .filter(item -> Boolean.TRUE.equals(Values.condition(condition.of(List.of(item)))))
                .toList();
    }

    private static List<Item> extensions(Item item) {
        if (item.type().format().isPresent()) {
            return List.of();
        }
        List<Item> found =
                item.type().shape().get().orElseThrow(Undecided::undecided).children(item.node(), "extension");
        return found == null ? List.of() : found;
    }

    private static String text(Expression parameter, Item item) {
        return Values.text(Values.only(parameter.of(List.of(item))));
    }
}
