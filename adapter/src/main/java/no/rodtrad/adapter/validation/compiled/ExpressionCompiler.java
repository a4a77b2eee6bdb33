package no.rodtrad.adapter.validation.compiled;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Operation;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;

/** Makes closures of parsed FHIRPath. */
final class ExpressionCompiler {

    /** @throws Undecided for what is not done here */
    Expression compile(ExpressionNode node) {
        Expression compiled = path(node);
        ExpressionNode last = node;
        // The parser has grouped by precedence: what is left goes from left to right.
        for (ExpressionNode next = node.getOpNext(); next != null; next = next.getOpNext()) {
            Operation operation = last.getOperation();
            compiled = operation == Operation.As || operation == Operation.Is
                    ? Operators.type(operation, compiled, next.getName())
                    : Operators.of(operation, compiled, path(next));
            last = next;
        }
        return compiled;
    }

    private Expression path(ExpressionNode node) {
        Expression first = step(node);
        if (node.getInner() == null) {
            return first;
        }
        Expression rest = compile(node.getInner());
        return focus -> rest.of(first.of(focus));
    }

    private Expression step(ExpressionNode node) {
        return switch (node.getKind()) {
            case Name -> name(node.getName());
            case Constant -> constant(node.getConstant());
            case Group -> compile(node.getGroup());
            case Function ->
                Functions.of(
                        node.getFunction(),
                        node.getParameters(),
                        node.getParameters().stream().map(this::parameter).toList());
            default -> throw Undecided.undecided();
        };
    }

    private Expression parameter(ExpressionNode node) {
        // A type's name is no path: the functions that take one look at the node.
        return node.getKind() == ExpressionNode.Kind.Name
                        && Character.isUpperCase(node.getName().charAt(0))
                ? focus -> {
                    throw Undecided.undecided();
                }
                : compile(node);
    }

    private static Expression name(String name) {
        if ("$this".equals(name)) {
            return focus -> focus;
        }
        if (name.startsWith("%") || name.startsWith("$") || name.startsWith("`")) {
            throw Undecided.undecided();
        }
        if (Character.isUpperCase(name.charAt(0))) {
            return focus -> {
                if (!name.equals(Values.only(focus).type().name())) {
                    throw Undecided.undecided();
                }
                return focus;
            };
        }
        return focus -> children(focus, name);
    }

    private static List<Item> children(List<Item> focus, String name) {
        List<Item> found = new ArrayList<>();
        for (Item item : focus) {
            if (item.type().format().isPresent()) {
                // A primitive has at most extensions, and one that has some is not accepted.
                if (!"extension".equals(name) && !"id".equals(name)) {
                    throw Undecided.undecided();
                }
                continue;
            }
            List<Item> children =
                    item.type().shape().get().orElseThrow(Undecided::undecided).children(item.node(), name);
            if (children == null) {
                throw Undecided.undecided();
            }
            found.addAll(children);
        }
        return found;
    }

    private static Expression constant(Base constant) {
        List<Item> value;
        if (constant instanceof BooleanType truth) {
            value = Values.of(truth.booleanValue());
        } else if (constant instanceof IntegerType number) {
            value = Values.of(BigDecimal.valueOf(number.getValue()));
        } else if (constant instanceof DecimalType number) {
            value = Values.of(number.getValue());
        } else if (constant instanceof Quantity span && "days".equals(span.getUnit()) && !span.hasComparator()) {
            value = Values.days(span.getValue());
        } else if (constant instanceof StringType text && constant.getClass() == StringType.class) {
            value = Values.of(text.getValue());
        } else {
            // Only an answer that does not need it is decided.
            return focus -> {
                throw Undecided.undecided();
            };
        }
        return focus -> value;
    }
}
