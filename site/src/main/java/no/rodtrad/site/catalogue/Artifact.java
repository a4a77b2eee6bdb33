package no.rodtrad.site.catalogue;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.rodtrad.site.link.Link;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * One resource of the package, a definition or an example.
 *
 * @param json its text as it is packaged
 */
public record Artifact(Resource resource, String json, boolean example) {

    /** What these types say is read by people at work, and is in Norwegian. */
    private static final Set<String> NORWEGIAN =
            Set.of("PlanDefinition", "ActivityDefinition", "Questionnaire", "Measure");

    private static final String NATIONAL_OWNER = "Helsedirektoratet";

    public String type() {
        return resource.fhirType();
    }

    public String id() {
        return resource.getIdElement().getIdPart();
    }

    /** The file's name without ending, such as {@code CarePlan-plan}; also how a page is named. */
    public String name() {
        return type() + "-" + id();
    }

    public String page() {
        return name() + ".html";
    }

    public String jsonFile() {
        return name() + ".json";
    }

    public Link link() {
        return new Link(title(), page(), titleLanguage());
    }

    /** The canonical URL; null for examples and identifier systems. */
    public String url() {
        return example ? null : text("url").orElse(null);
    }

    public String title() {
        if (example) {
            return type() + "/" + id();
        }
        if ("SearchParameter".equals(type())) {
            return text("base").orElse("") + ": " + text("code").orElse(id());
        }
        return text("title").or(() -> text("name")).orElse(id());
    }

    /** The language of the title, as an HTML {@code lang}; null where it is that of the site. */
    public String titleLanguage() {
        return !example && (NORWEGIAN.contains(type()) || national()) ? "nb" : null;
    }

    /** What it may also be looked for by: its URL, and the codes and names of a code system; null for nothing. */
    public String words() {
        if (resource instanceof CodeSystem system) {
            return url() + " "
                    + system.getConcept().stream()
                            .map(concept -> concept.getCode() + " " + concept.getDisplay())
                            .collect(Collectors.joining(" "));
        }
        return url();
    }

    public String description() {
        return example ? "" : text("description").orElse("");
    }

    public Section section() {
        return example
                ? Section.EXAMPLE
                : Section.of(
                        type(),
                        resource instanceof StructureDefinition structure && "Extension".equals(structure.getType()),
                        national());
    }

    private boolean national() {
        return NATIONAL_OWNER.equals(text("publisher").orElse(null));
    }

    private Optional<String> text(String element) {
        Property property = resource.getChildByName(element);
        return property == null
                ? Optional.empty()
                : property.getValues().stream().findFirst().map(Base::primitiveValue);
    }
}
