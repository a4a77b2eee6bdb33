package no.rodtrad.adapter.validation.compiled;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.Type;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The types of R4, each compiled when it is first met, and what goes with them. */
final class CompiledTypes {

    private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";
    private static final JsonMapper JSON = CompiledChecks.JSON;

    private final FhirContext fhir;
    private final IValidationSupport chain;
    private final CodeChecks codes;
    private final ExtensionChecks extensions;
    private final Expressions expressions;
    private final Map<String, Shape> types = new ConcurrentHashMap<>();

    CompiledTypes(FhirContext fhir, IValidationSupport chain) {
        this.fhir = fhir;
        this.chain = chain;
        codes = new CodeChecks(new Terminology(chain));
        extensions = new ExtensionChecks(this::definition, found -> compile(found, false));
        expressions = new Expressions(new HapiWorkerContext(fhir, chain));
    }

    Shape type(String code) {
        Shape there = types.get(code);
        if (there == null) {
            there = definition(CORE + code)
                    .map(found -> compile(found, false))
                    .map(shape -> shape.and(special(code)))
                    .orElseThrow(() -> new IllegalStateException("no definition of the type " + code));
            types.put(code, there);
        }
        return there;
    }

    /** What the engine looks at in a type beyond its definition. */
    private Check special(String code) {
        return switch (code) {
            case "Coding" -> codes::known;
            case "Quantity", "SimpleQuantity", "Age", "Count", "Distance", "Duration", "Money" -> codes::unit;
            case "Reference" -> ReferenceChecks::plain;
            case "Attachment" -> CompiledTypes::isPlainAttachment;
            case "Identifier" -> ReferenceChecks::plainIdentifier;
            case "Narrative", "Resource" -> Check.UNDECIDED;
            default -> item -> true;
        };
    }

    /** Inline or of this server; where both size and content are told, the engine compares them. */
    private static boolean isPlainAttachment(Item attachment) {
        JsonNode node = attachment.node();
        boolean inline = node.has("data");
        boolean here = CodeChecks.text(node, "url").matches("[A-Z][A-Za-z]{1,40}/[A-Za-z0-9.-]{1,64}");
        return !node.has("hash") && (inline && !node.has("size") && !node.has("url") || here && !inline);
    }

    Shape compile(StructureDefinition definition, boolean profile) {
        return new ShapeCompiler(new Snapshot(definition), profile, this).compile();
    }

    Optional<StructureDefinition> definition(String url) {
        return Optional.ofNullable((StructureDefinition) chain.fetchStructureDefinition(url));
    }

    CodeChecks codes() {
        return codes;
    }

    ExtensionChecks extensions() {
        return extensions;
    }

    Expressions expressions() {
        return expressions;
    }

    boolean isResource(StructureDefinition definition) {
        return definition.getKind() == StructureDefinition.StructureDefinitionKind.RESOURCE;
    }

    String typeOf(String profile) {
        return profile.startsWith(CORE)
                ? ReferenceChecks.lastSegment(profile)
                : definition(profile).map(StructureDefinition::getType).orElse("");
    }

    /** The names by which the context of an extension may speak of an element. */
    Set<String> places(StructureDefinition definition, ElementDefinition element) {
        Set<String> places = new HashSet<>();
        places.add(element.getPath());
        if (!(isResource(definition) && !element.getPath().contains("."))) {
            places.add("Element");
        }
        return places;
    }

    /** A value of a definition as JSON would have it in a resource. */
    JsonNode json(Type value) {
        Extension holder = new Extension("http://example.org/value", value);
        org.hl7.fhir.r4.model.Basic basic = new org.hl7.fhir.r4.model.Basic();
        basic.addExtension(holder);
        JsonNode written = JSON.readTree(fhir.newJsonParser().encodeResourceToString(basic))
                .at("/extension/0");
        for (Map.Entry<String, JsonNode> property : written.properties()) {
            if (property.getKey().startsWith("value")) {
                return property.getValue();
            }
        }
        throw new IllegalStateException("no value in a definition: " + (value instanceof PrimitiveType<?>));
    }
}
