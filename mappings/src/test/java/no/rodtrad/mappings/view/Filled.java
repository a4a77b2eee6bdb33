package no.rodtrad.mappings.view;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Base64BinaryType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Enumeration;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.TimeType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UriType;

/**
 * A resource in which every element that can carry text carries a canary: a word that says where it was put. What has no
 * text of its own (dates, numbers, codes with a fixed list) carries an extension with one.
 */
public final class Filled {

    private static final Pattern CANARY = Pattern.compile("canary([A-Za-z.]+?)x");
    private static final int DEPTH = 4;

    private Filled() {}

    /** Fills every element that is empty; what is there already stays, and gets its empty parts filled. */
    public static <T extends DomainResource> T in(T resource) {
        fill(resource, resource.fhirType(), 0);
        resource.setId("00000000-0000-4000-8000-000000000001");
        resource.getIdElement().addExtension("urn:x", new StringType(canary("id")));
        resource.getMeta().setVersionId("7");
        resource.addContained(contained());
        Narrative text = new Narrative();
        text.setStatus(Narrative.NarrativeStatus.GENERATED);
        text.setDivAsString("<div xmlns=\"http://www.w3.org/1999/xhtml\">" + canary("narrative") + "</div>");
        resource.setText(text);
        return resource;
    }

    /** The places of the canaries that are in something that is handed out. */
    public static List<String> canaries(Resource resource) {
        return canaries(json(resource));
    }

    /** The places of the canaries that are in a text. */
    public static List<String> canaries(String text) {
        List<String> places = new ArrayList<>();
        Matcher matcher = CANARY.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    public static String json(Resource resource) {
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource);
    }

    private static Resource contained() {
        Observation contained = new Observation();
        contained.setId("contained");
        contained.getCode().setText(canary("contained"));
        return contained;
    }

    private static String canary(String place) {
        return "canary" + place + "x";
    }

    private static void fill(Base element, String path, int depth) {
        if (element instanceof Element any && depth > 0 && !(element instanceof Extension)) {
            any.addExtension("urn:" + canary(path + ".extension.url"), new StringType(canary(path + ".extension")));
        }
        if (element instanceof PrimitiveType<?> primitive) {
            if (!primitive.hasValue()) {
                give(primitive, path);
            }
            return;
        }
        if (depth > DEPTH) {
            return;
        }
        for (Property property : element.children()) {
            String name = property.getName().replace("[x]", "");
            if (List.of("contained", "text", "id", "extension", "modifierExtension")
                            .contains(name)
                    && (depth == 0 || !name.equals("text"))) {
                continue;
            }
            List<Base> values = property.hasValues() ? property.getValues() : added(element, property.getName());
            values.forEach(value -> fill(value, path + "." + name, depth + 1));
        }
    }

    /** A new value of an element; none where it can be of several types and no one has chosen. */
    private static List<Base> added(Base element, String name) {
        if (name.endsWith("[x]")) {
            return List.of();
        }
        if (element instanceof Resource && name.equals("implicitRules")) {
            return List.of();
        }
        Base value;
        try {
            value = element.makeProperty(name.hashCode(), name);
        } catch (org.hl7.fhir.exceptions.FHIRException | UnsupportedOperationException e) {
            return List.of();
        }
        return value == null || value instanceof Resource ? List.of() : List.of(value);
    }

    private static void give(PrimitiveType<?> value, String path) {
        if (value instanceof Enumeration<?>
                || value instanceof DateTimeType
                || value instanceof InstantType
                || value instanceof DateType
                || value instanceof TimeType
                || value instanceof BooleanType
                || value instanceof DecimalType
                || value instanceof IntegerType
                || value instanceof Base64BinaryType) {
            // Whoever fills the resource sets these where they matter; here their extension has to be enough.
            return;
        }
        if (path.endsWith(".reference") && value instanceof StringType text) {
            text.setValue("https://" + canary(path + ".base") + "/Goal/" + canary(path));
            return;
        }
        if (value instanceof IdType) {
            return;
        }
        value.setValueAsString(value instanceof UriType ? "urn:" + canary(path) : canary(path));
    }

    /** For elements whose value has to be of one type. */
    static <T extends Type> T with(T value, String path) {
        fill(value, path, 1);
        return value;
    }
}
