package no.rodtrad.adapter.validation.compiled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** All that an object may have in it. A property that it does not list is not accepted. */
final class Shape {

    private record Place(Child child, TypeRef type) {}

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Child> children = new HashMap<>();
    private final List<Child> demanded = new ArrayList<>();
    private final List<Child> choices = new ArrayList<>();
    private final List<Slicing> slicings = new ArrayList<>();
    private final List<Check> whole;

    /** @param whole what is demanded of the object besides its children */
    Shape(List<Check> whole, List<Child> all) {
        this.whole = whole;
        for (Child child : all) {
            child.types().forEach((property, type) -> places.put(property, new Place(child, type)));
            children.put(child.name(), child);
            if (child.min() > 0) {
                demanded.add(child);
            }
            if (child.types().size() > 1) {
                choices.add(child);
            }
            child.slicing().ifPresent(slicings::add);
        }
    }

    boolean holds(Item item) {
        JsonNode object = item.node();
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            Place place = places.get(property.getKey());
            if (place == null || !place.child().holds(place.type(), property.getValue())) {
                return false;
            }
        }
        return demanded.stream().allMatch(child -> count(child, object) > 0)
                && choices.stream().allMatch(child -> count(child, object) < 2)
                && slicings.stream().allMatch(slicing -> slicing.complete(object))
                && whole.stream().allMatch(check -> check.holds(item));
    }

    /** What the engine remarks on in the lists of an object that holds, such as {@code category[1]}. */
    List<String> remarked(JsonNode object) {
        List<String> remarked = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            Place place = places.get(property.getKey());
            place.child()
                    .slicing()
                    .ifPresent(slicing -> slicing.remarked(property.getValue(), place.type())
                            .forEach(i -> remarked.add(property.getKey() + "[" + i + "]")));
        }
        return remarked;
    }

    /** The same with one demand more. */
    Shape and(Check more) {
        return new Shape(Stream.concat(whole.stream(), Stream.of(more)).toList(), List.copyOf(children.values()));
    }

    private static long count(Child child, JsonNode object) {
        return child.types().keySet().stream().filter(object::has).count();
    }

    /** What FHIRPath finds under a name; null where the definition has no such child. */
    List<Item> children(JsonNode object, String name) {
        Child child = children.get(name);
        if (child == null) {
            return null;
        }
        List<Item> found = new ArrayList<>();
        child.types().forEach((property, type) -> {
            JsonNode value = object.get(property);
            if (value != null && value.isArray()) {
                value.forEach(each -> found.add(new Item(each, type)));
            } else if (value != null) {
                found.add(new Item(value, type));
            }
        });
        return found;
    }
}
