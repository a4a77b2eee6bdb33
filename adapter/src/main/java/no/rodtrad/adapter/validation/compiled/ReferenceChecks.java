package no.rodtrad.adapter.validation.compiled;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ElementDefinition.TypeRefComponent;
import tools.jackson.databind.JsonNode;

/** References to resources of this server, by their type and id, and logical ones. */
final class ReferenceChecks {

    private static final Pattern RELATIVE = Pattern.compile("([A-Z][A-Za-z]{1,40})/[A-Za-z0-9\\-.]{1,64}");
    private static final Pattern UUID =
            Pattern.compile("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";

    private ReferenceChecks() {}

    /** Whether it is one that the engine has nothing to say of, whatever it may point to. */
    static boolean plain(Item reference) {
        JsonNode target = reference.node().get("reference");
        if (target == null) {
            return reference.node().has("display")
                    || !CodeChecks.text(reference.node().path("identifier"), "value")
                            .isEmpty();
        }
        return RELATIVE.matcher(target.stringValue()).matches();
    }

    /** An identifier that says it is a URI has to be one. */
    static boolean plainIdentifier(Item identifier) {
        String system = CodeChecks.text(identifier.node(), "system");
        if (!system.isEmpty() && (!system.matches("(?:urn:|http).*") || system.contains("ietf.org"))) {
            return false;
        }
        return !"urn:ietf:rfc:3986".equals(system)
                || UUID.matcher(CodeChecks.text(identifier.node(), "value")).matches();
    }

    /** That it points to one of the types that the definition lists. */
    static Check toOneOf(TypeRefComponent type, Definitions definitions) {
        Set<String> types = type.getTargetProfile().stream()
                .map(profile -> definitions.typeOf(profile.getValue()))
                .collect(Collectors.toSet());
        return types.isEmpty() || types.contains("Resource") ? item -> true : item -> pointsTo(item.node(), types);
    }

    private static boolean pointsTo(JsonNode reference, Set<String> types) {
        if (reference.has("type") && !types.contains(CodeChecks.text(reference, "type"))) {
            return false;
        }
        if (!reference.has("reference")) {
            return true;
        }
        Matcher relative = RELATIVE.matcher(CodeChecks.text(reference, "reference"));
        return relative.matches()
                && types.contains(relative.group(1))
                && (!reference.has("type") || relative.group(1).equals(CodeChecks.text(reference, "type")));
    }

    /** The definitions that profiles of targets are looked up in. */
    interface Definitions {
        /** The type that a profile constrains; its last segment where nothing is known of it. */
        String typeOf(String profile);
    }

    static String lastSegment(String profile) {
        return profile.startsWith(CORE) ? profile.substring(CORE.length()) : "";
    }
}
