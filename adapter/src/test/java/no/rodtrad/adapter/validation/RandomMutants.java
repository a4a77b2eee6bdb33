package no.rodtrad.adapter.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes resources with one fault or change each, at random places, in the same order with the same seed. */
final class RandomMutants {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final String[] TEXTS = {
        "",
        " ",
        "x ",
        " x",
        "a  b",
        "a\tb",
        "a\nb",
        "<b>x</b>",
        "a < b",
        "\u0001",
        "\u202e",
        "\u00a0x",
        "\u00e6",
        "2026",
        "2026-02",
        "2026-02-30",
        "2026-05-05",
        "2026-05-05T10:00:00",
        "2026-05-05T10:00:00Z",
        "2026-05-05T24:00:00Z",
        "1850-01-01",
        "0000-01-01",
        "urn:uuid:1",
        "urn:oid:1",
        "urn:oid:2.16.578.1.12.4.1.4.1",
        "http://example.org/x y",
        "http://loinc.org",
        "http://hl7.org/fhir/sid/us-ssn",
        "#x",
        "Patient/1",
        "Patient/1/_history/2",
        "Nothing/1",
        "http://example.org/fhir/Patient/1",
        "http://unitsofmeasure.org",
        "completed",
        "active",
        "final",
        "text/plain",
        "no",
        "100",
        "-1",
        "+1",
        "1e3",
        "true",
        "%",
        "wk",
        "urn:ietf:rfc:3986",
        "http://terminology.hl7.org/CodeSystem/v3-NullFlavor",
        "unknown",
        "Patient",
        "Organization",
        "====",
        "YQ=="
    };

    private static final String[] EXTENSIONS = {
        "http://example.org/unknown", "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
        "http://rodtrad.no/fhir/StructureDefinition/hours-per-week",
                "http://rodtrad.no/fhir/StructureDefinition/employer",
        "http://hl7.org/fhir/StructureDefinition/patient-birthPlace",
                "http://hl7.org/fhir/StructureDefinition/translation"
    };

    private static final String[] TYPES = {
        "String",
        "Quantity",
        "DateTime",
        "Period",
        "CodeableConcept",
        "Reference",
        "Boolean",
        "Integer",
        "Date",
        "Timing",
        "Coding"
    };

    private record Place(ObjectNode parent, String name) {}

    private final Random random;
    private final List<JsonNode> values = new ArrayList<>();

    RandomMutants(long seed, List<String> corpus) {
        random = new Random(seed);
        corpus.forEach(json -> places(JSON.readTree(json), new ArrayList<>())
                .forEach(place -> values.add(place.parent().get(place.name()))));
    }

    String mutant(String json) {
        ObjectNode root = (ObjectNode) JSON.readTree(json);
        List<Place> places = places(root, new ArrayList<>());
        Place place = places.get(random.nextInt(places.size()));
        JsonNode value = place.parent().get(place.name());
        change(root, place, value);
        return JSON.writeValueAsString(root);
    }

    private void change(ObjectNode root, Place place, JsonNode value) {
        ObjectNode parent = place.parent();
        String name = place.name();
        switch (random.nextInt(18)) {
            case 0 -> parent.remove(name);
            case 1 -> parent.set(name, values.get(random.nextInt(values.size())).deepCopy());
            case 2 -> parent.set(name, like(value));
            case 3 -> parent.set(name + "x", parent.remove(name));
            case 4 -> parent.set(retyped(name), parent.remove(name));
            case 5 -> extend(parent);
            case 6 ->
                parent.set(
                        name, value.isArray() ? value.get(0) : NODES.arrayNode().add(value.deepCopy()));
            case 7 ->
                parent.set(
                        "_" + name,
                        JSON.readTree(
                                "{\"extension\":[{\"url\":\"" + EXTENSIONS[1] + "\",\"valueCode\":\"unknown\"}]}"));
            case 8 -> parent.put("id", TEXTS[random.nextInt(TEXTS.length)]);
            case 9 -> parent.putNull(name);
            case 10 ->
                root.putArray("contained")
                        .addObject()
                        .put("resourceType", "Basic")
                        .put("id", "b");
            case 11 ->
                parent.put(
                        List.of("version", "display", "text", "unit", "type", "use", "system")
                                .get(random.nextInt(7)),
                        TEXTS[random.nextInt(TEXTS.length)]);
            case 12, 13 -> ofArray(parent, name, value);
            default -> scalar(parent, name, value);
        }
    }

    /** A value from elsewhere of the same JSON kind. */
    private JsonNode like(JsonNode value) {
        for (int i = 0; i < 20; i++) {
            JsonNode other = values.get(random.nextInt(values.size()));
            if (other.getNodeType() == value.getNodeType()) {
                return other.deepCopy();
            }
        }
        return value;
    }

    private String retyped(String name) {
        for (String type : TYPES) {
            if (name.endsWith(type)) {
                return name.substring(0, name.length() - type.length()) + TYPES[random.nextInt(TYPES.length)];
            }
        }
        return name.toUpperCase(java.util.Locale.ROOT);
    }

    private void extend(ObjectNode parent) {
        ArrayNode all =
                parent.get(random.nextInt(8) == 0 ? "modifierExtension" : "extension") instanceof ArrayNode there
                        ? there
                        : parent.putArray(random.nextInt(8) == 0 ? "modifierExtension" : "extension");
        ObjectNode extension = all.addObject().put("url", EXTENSIONS[random.nextInt(EXTENSIONS.length)]);
        switch (random.nextInt(4)) {
            case 0 -> extension.put("valueCode", "unknown");
            case 1 -> extension.put("valueString", "x");
            case 2 -> extension.putObject("valueReference").put("reference", "Organization/1");
            default -> extension.put("id", "x");
        }
    }

    private void ofArray(ObjectNode parent, String name, JsonNode value) {
        if (value instanceof ArrayNode array && !array.isEmpty()) {
            switch (random.nextInt(3)) {
                case 0 -> array.remove(random.nextInt(array.size()));
                case 1 -> array.add(array.get(random.nextInt(array.size())).deepCopy());
                default -> array.addObject();
            }
        } else {
            scalar(parent, name, value);
        }
    }

    private void scalar(ObjectNode parent, String name, JsonNode value) {
        if (value.isNumber()) {
            switch (random.nextInt(5)) {
                case 0 -> parent.put(name, -1);
                case 1 -> parent.put(name, new BigDecimal("0.5"));
                case 2 -> parent.put(name, new BigDecimal("1E+3"));
                case 3 -> parent.put(name, 10_000_000_000L);
                default -> parent.put(name, random.nextInt(200));
            }
        } else if (value.isString() && random.nextBoolean()) {
            String text = value.stringValue();
            int at = text.isEmpty() ? 0 : random.nextInt(text.length());
            switch (random.nextInt(5)) {
                case 0 -> parent.put(name, text + " ");
                case 1 -> parent.put(name, text.substring(0, at) + text.substring(Math.min(text.length(), at + 1)));
                case 2 ->
                    parent.put(name, text.substring(0, at) + (char) (' ' + random.nextInt(95)) + text.substring(at));
                case 3 -> parent.put(name, text.repeat(3000 / Math.max(1, text.length()) + 1));
                default -> parent.put(name, text.toUpperCase(java.util.Locale.ROOT));
            }
        } else {
            parent.put(name, TEXTS[random.nextInt(TEXTS.length)]);
        }
    }

    private static List<Place> places(JsonNode node, List<Place> found) {
        if (node instanceof ObjectNode object) {
            for (String name : object.propertyNames()) {
                if (!"resourceType".equals(name) && !"div".equals(name)) {
                    found.add(new Place(object, name));
                    places(object.get(name), found);
                }
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(each -> places(each, found));
        }
        return found;
    }
}
