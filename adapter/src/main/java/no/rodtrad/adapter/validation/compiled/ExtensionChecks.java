package no.rodtrad.adapter.validation.compiled;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.ExtensionContextType;
import tools.jackson.databind.JsonNode;

/** Extensions by their URL: what they are, where they may stand, and what may be in them. */
final class ExtensionChecks {

    private record Known(StructureDefinition definition, Shape shape) {}

    private final Function<String, Optional<StructureDefinition>> definition;
    private final Function<StructureDefinition, Shape> compiler;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    ExtensionChecks(
            Function<String, Optional<StructureDefinition>> definition, Function<StructureDefinition, Shape> compiler) {
        this.definition = definition;
        this.compiler = compiler;
    }

    /** @param places the names that the parent goes by: its path, its type */
    boolean permitted(Item item, Set<String> places) {
        JsonNode extension = item.node();
        Optional<Known> found = known(CodeChecks.text(extension, "url"));
        return found.isPresent()
                && found.get().definition().getContext().stream()
                        .anyMatch(context -> context.getType() == ExtensionContextType.ELEMENT
                                && places.contains(context.getExpression()))
                && found.get().shape().holds(item);
    }

    private Optional<Known> known(String url) {
        Known there = known.get(url);
        if (there != null) {
            return Optional.of(there);
        }
        // A version in the URL, or anything else out of the way, is left to the engine.
        if (!url.matches("https?://[A-Za-z0-9./_-]{5,150}")) {
            return Optional.empty();
        }
        Optional<Known> found = definition
                .apply(url)
                .filter(extension -> "Extension".equals(extension.getType()))
                .filter(extension -> url.equals(extension.getUrl()))
                .filter(extension -> !extension.hasContextInvariant() && extension.hasSnapshot())
                .map(extension -> new Known(extension, compiler.apply(extension)));
        found.ifPresent(extension -> known.put(url, extension));
        return found;
    }
}
