package no.rodtrad.adapter.validation.compiled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r4.model.Type;
import tools.jackson.databind.JsonNode;

/**
 * Compiles the elements of one definition. Of a type's own definition all is compiled, down through its types; of a profile what
 * it says itself, since the type is checked as well.
 */
final class ShapeCompiler {

    /** What the engine always leaves to more than this: narratives, resources in resources, what changes the meaning. */
    private static final Set<String> LEFT = Set.of("text", "contained", "implicitRules", "language");

    private final Snapshot snapshot;
    private final boolean profile;
    private final CompiledTypes types;
    private final Map<String, Supplier<Optional<Shape>>> referred = new LinkedHashMap<>();

    ShapeCompiler(Snapshot snapshot, boolean profile, CompiledTypes types) {
        this.snapshot = snapshot;
        this.profile = profile;
        this.types = types;
    }

    /** All that an instance of the definition may have in it. */
    Shape compile() {
        return shape(snapshot.root());
    }

    private Shape shape(ElementDefinition parent) {
        boolean root = snapshot.root() == parent;
        boolean resource = root && types.isResource(snapshot.definition());
        List<Check> whole = new ArrayList<>();
        if (root) {
            whole.addAll(Invariants.of(parent, types.expressions()));
        }
        return new Shape(
                whole,
                snapshot.children(parent.getId()).stream()
                        .map(element -> child(element, parent, resource))
                        .toList());
    }

    private Child child(ElementDefinition element, ElementDefinition parent, boolean ofResource) {
        List<Check> checks = new ArrayList<>();
        if (isLeft(name(element), ofResource)) {
            checks.add(Check.UNDECIDED);
        }
        if (!profile && "extension".equals(name(element))) {
            checks.add(extension(parent));
        }
        checks.addAll(demands(element));
        return new Child(
                name(element).replace("[x]", ""),
                element.getMin(),
                max(element.getMax()),
                !element.hasBase()
                        ? !"1".equals(element.getMax())
                        : !"1".equals(element.getBase().getMax()),
                typed(element),
                checks,
                slicing(element));
    }

    /** A choice that is sliced by type: a value of a type that has no slice would be remarked on. */
    private List<Check> choice(ElementDefinition element) {
        if (!name(element).endsWith("[x]")) {
            return List.of();
        }
        List<ElementDefinition> slices = snapshot.slices(element.getId());
        boolean byType = element.getSlicing().getDiscriminator().stream()
                .allMatch(
                        by -> "$this".equals(by.getPath()) && by.getType() == ElementDefinition.DiscriminatorType.TYPE);
        boolean plain = slices.stream()
                .allMatch(slice -> slice.getMin() == 0 && slice.getType().size() == 1);
        if (!byType || !plain) {
            return List.of(Check.UNDECIDED);
        }
        Map<String, List<Check>> demands = new LinkedHashMap<>();
        slices.forEach(slice -> demands.put(slice.getTypeFirstRep().getCode(), sliceDemands(slice)));
        return List.of(item -> demands.containsKey(item.type().name())
                && demands.get(item.type().name()).stream().allMatch(check -> check.holds(item)));
    }

    private static boolean isLeft(String name, boolean ofResource) {
        return "modifierExtension".equals(name) || (ofResource ? LEFT.contains(name) : "id".equals(name));
    }

    private Check extension(ElementDefinition parent) {
        if ("Extension".equals(parent.getPath())) {
            return Check.UNDECIDED;
        }
        Set<String> places = types.places(snapshot.definition(), parent);
        return item -> types.extensions().permitted(item, places);
    }

    /** All that is demanded of a value apart from what its type says. */
    private List<Check> demands(ElementDefinition element) {
        List<Check> checks = new ArrayList<>();
        if (element.hasBinding()) {
            checks.add(types.codes().bound(element.getBinding()));
        }
        if (element.hasMaxLength()) {
            checks.add(
                    item -> item.node().isString() && item.node().stringValue().length() <= element.getMaxLength());
        }
        snapshot.slices(element.getId()).stream().findFirst().ifPresent(slice -> checks.addAll(choice(element)));
        if (element.hasMinValue() || element.hasMaxValue()) {
            checks.add(Check.UNDECIDED);
        }
        if (element.hasFixed()) {
            JsonNode fixed = types.json(element.getFixed());
            checks.add(item -> Pattern.same(item.node(), fixed));
        }
        if (element.hasPattern()) {
            JsonNode pattern = types.json(element.getPattern());
            checks.add(item -> Pattern.has(item.node(), pattern));
        }
        if (!"coding".equals(name(element))) {
            checks.add(item ->
                    !"Coding".equals(item.type().name()) || types.codes().ofNoValueSet(item));
        }
        element.getType().forEach(type -> checks.add(of(type)));
        checks.addAll(Invariants.of(element, types.expressions()));
        return checks;
    }

    /** What a type in this place demands beyond the type itself. */
    private Check of(TypeRefComponent type) {
        String name = String.valueOf(type.getCode());
        Check check = "Reference".equals(name) ? ReferenceChecks.toOneOf(type, types::typeOf) : item -> true;
        if (!type.hasProfile() || "Extension".equals(name)) {
            return item -> !name.equals(item.type().name()) || check.holds(item);
        }
        Supplier<List<Shape>> profiles = new Late<>(() -> type.getProfile().stream()
                .map(url -> types.definition(url.getValue()).map(found -> types.compile(found, true)))
                .map(shape -> shape.orElse(null))
                .filter(Objects::nonNull)
                .toList());
        return item -> !name.equals(item.type().name())
                || check.holds(item)
                        && profiles.get().size() == type.getProfile().size()
                        && profiles.get().stream().allMatch(shape -> shape.holds(item));
    }

    private Map<String, TypeRef> typed(ElementDefinition element) {
        String name = name(element);
        if (element.hasContentReference()) {
            String target = element.getContentReference()
                    .substring(element.getContentReference().indexOf('#') + 1);
            return Map.of(name, new TypeRef("BackboneElement", Optional.empty(), below(target), true));
        }
        Map<String, TypeRef> typed = new LinkedHashMap<>();
        for (TypeRefComponent type : element.getType()) {
            String code = type.getCode();
            String property = name.endsWith("[x]")
                    ? name.substring(0, name.length() - 3) + Character.toUpperCase(code.charAt(0)) + code.substring(1)
                    : name;
            typed.put(
                    property,
                    new TypeRef(
                            code,
                            "url".equals(name) ? Optional.of(PrimitiveFormat.URI) : PrimitiveFormat.of(code),
                            children(element, code),
                            isChecked(element)));
        }
        return typed;
    }

    private Supplier<Optional<Shape>> children(ElementDefinition element, String type) {
        if (!snapshot.children(element.getId()).isEmpty()) {
            return below(element.getId());
        }
        return new Late<>(() -> Optional.of(types.type(type)));
    }

    /** Where a profile says nothing below an element, the pass over the type's own definition has looked. */
    private boolean isChecked(ElementDefinition element) {
        return !profile || !snapshot.children(element.getId()).isEmpty();
    }

    private Supplier<Optional<Shape>> below(String id) {
        return referred.computeIfAbsent(
                id, there -> new Late<>(() -> snapshot.element(there).map(this::shape)));
    }

    private Optional<Slicing> slicing(ElementDefinition element) {
        List<ElementDefinition> slices = snapshot.slices(element.getId());
        if (slices.isEmpty() || name(element).endsWith("[x]")) {
            return Optional.empty();
        }
        boolean extension = "extension".equals(name(element));
        return Optional.of(new Slicing(
                name(element),
                outside(element, extension),
                slices.stream()
                        .map(slice -> new Slicing.Slice(
                                slice.getMin(),
                                max(slice.getMax()),
                                extension ? byUrl(slice) : discriminator(element, slice),
                                extension ? List.of() : sliceDemands(slice)))
                        .toList()));
    }

    /** Deeper down the engine says its remarks in an order that nobody has to follow. */
    private Slicing.Outside outside(ElementDefinition element, boolean extension) {
        if (element.getSlicing().getRules() != ElementDefinition.SlicingRules.OPEN) {
            return Slicing.Outside.LEFT;
        }
        boolean ofResource = types.isResource(snapshot.definition())
                && element.getPath().indexOf('.') == element.getPath().lastIndexOf('.');
        return extension ? Slicing.Outside.FREE : ofResource ? Slicing.Outside.REMARKED : Slicing.Outside.LEFT;
    }

    private List<Check> sliceDemands(ElementDefinition slice) {
        List<Check> checks = demands(slice);
        if (!snapshot.children(slice.getId()).isEmpty()) {
            Shape shape = shape(slice);
            checks.add(item -> shape.holds(item));
        }
        return checks;
    }

    private static Check byUrl(ElementDefinition slice) {
        String url = slice.getTypeFirstRep().hasProfile()
                ? slice.getTypeFirstRep().getProfile().get(0).getValue()
                : "";
        return url.isEmpty() ? Check.UNDECIDED : item -> url.equals(CodeChecks.text(item.node(), "url"));
    }

    private Check discriminator(ElementDefinition sliced, ElementDefinition slice) {
        List<Check> all = sliced.getSlicing().getDiscriminator().stream()
                .map(by -> discriminator(slice, by.getPath()))
                .toList();
        return item -> !all.isEmpty() && all.stream().allMatch(check -> check.holds(item));
    }

    private Check discriminator(ElementDefinition slice, String path) {
        boolean itself = "$this".equals(path);
        Type wanted = itself
                ? value(slice)
                : snapshot.element(slice.getId() + "." + path)
                        .map(ShapeCompiler::value)
                        .orElse(null);
        if (wanted == null) {
            return Check.UNDECIDED;
        }
        JsonNode pattern = types.json(wanted);
        return item -> Pattern.has(itself ? item.node() : item.node().get(path), pattern);
    }

    private static Type value(ElementDefinition element) {
        return element.hasFixed() ? element.getFixed() : element.getPattern();
    }

    private static int max(String max) {
        return "*".equals(max) ? Integer.MAX_VALUE : Integer.parseInt(max);
    }

    private static String name(ElementDefinition element) {
        return element.getPath().substring(element.getPath().lastIndexOf('.') + 1);
    }
}
