package no.rodtrad.adapter.search.path;

import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Function;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Kind;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Operation;

/** Makes walkers of the part of FHIRPath that search parameters are written in. */
final class WalkerCompiler {

    private static final Set<String> EVERY_TYPE = Set.of("Resource", "DomainResource");

    private final String type;

    /** @param type that the paths start from; branches that start from another lead nowhere */
    WalkerCompiler(String type) {
        this.type = type;
    }

    /** @throws NotWalked for what is not done here */
    Walker compile(ExpressionNode node) {
        Walker compiled = path(node);
        // The parser has grouped by precedence: what is left goes from left to right.
        ExpressionNode last = node;
        for (ExpressionNode next = node.getOpNext(); next != null; next = next.getOpNext()) {
            compiled = combined(last.getOperation(), compiled, next);
            last = next;
        }
        return compiled;
    }

    private Walker combined(Operation operation, Walker left, ExpressionNode right) {
        return switch (operation) {
            case Union -> {
                Walker other = path(right);
                yield left == Walker.NOWHERE ? other : other == Walker.NOWHERE ? left : Steps.union(left, other);
            }
            case As -> left == Walker.NOWHERE ? left : Steps.then(left, Steps.ofType(right.getName()));
            case And -> Truths.and(left, path(right));
            case NotEquals -> Truths.isNot(left, constantNode(right).getConstant());
            default -> throw new NotWalked(operation.name());
        };
    }

    private Walker path(ExpressionNode node) {
        Walker first = step(node);
        if (first == Walker.NOWHERE || node.getInner() == null) {
            return first;
        }
        Walker rest = compileInner(node.getInner());
        return isStart(node) ? rest : Steps.then(first, rest);
    }

    private Walker compileInner(ExpressionNode node) {
        if (node.getOpNext() != null) {
            throw new NotWalked("operator within a path");
        }
        return path(node);
    }

    private Walker step(ExpressionNode node) {
        return switch (node.getKind()) {
            case Name -> name(node.getName());
            case Group -> compile(node.getGroup());
            case Function -> function(node.getFunction(), node.getParameters());
            default -> throw new NotWalked(node.getKind().name());
        };
    }

    private boolean isStart(ExpressionNode node) {
        return node.getKind() == Kind.Name
                && Character.isUpperCase(node.getName().charAt(0));
    }

    private Walker name(String name) {
        char first = name.charAt(0);
        if (Character.isUpperCase(first)) {
            return name.equals(type) || EVERY_TYPE.contains(name) ? focus -> focus : Walker.NOWHERE;
        }
        if (!Character.isLetter(first)) {
            throw new NotWalked(name);
        }
        return Steps.child(name);
    }

    private static Walker function(Function function, List<ExpressionNode> parameters) {
        return switch (function) {
            case Where -> where(parameters.get(0));
            case As, OfType -> Steps.ofType(typeName(parameters.get(0)));
            case Extension -> Steps.extension(constant(parameters.get(0)));
            case First -> Steps.at(0);
            case Exists -> exists(parameters);
            case Item -> Steps.at(Integer.parseInt(constant(parameters.get(0))));
            default -> throw new NotWalked(function.name());
        };
    }

    private static Walker where(ExpressionNode condition) {
        ExpressionNode other = condition.getOpNext();
        if (other == null || other.getOpNext() != null || other.getInner() != null || condition.getInner() != null) {
            throw new NotWalked("where");
        }
        if (condition.getOperation() == Operation.Is
                && condition.getKind() == Kind.Function
                && condition.getFunction() == Function.Resolve) {
            return Steps.only(new Resolved(other.getName())::is);
        }
        if (condition.getOperation() == Operation.Equals && condition.getKind() == Kind.Name) {
            return Steps.withChild(condition.getName(), constant(other));
        }
        throw new NotWalked("where");
    }

    private static String typeName(ExpressionNode node) {
        if (node.getKind() != Kind.Name || node.getInner() != null) {
            throw new NotWalked("type");
        }
        return node.getName();
    }

    private static Walker exists(List<ExpressionNode> parameters) {
        if (!parameters.isEmpty()) {
            throw new NotWalked("exists");
        }
        return Truths.exists();
    }

    private static String constant(ExpressionNode node) {
        if (node.getOpNext() != null) {
            throw new NotWalked("parameter");
        }
        return constantNode(node).getConstant().primitiveValue();
    }

    private static ExpressionNode constantNode(ExpressionNode node) {
        if (node.getKind() != Kind.Constant) {
            throw new NotWalked("parameter");
        }
        return node;
    }
}
