package no.rodtrad.site.element;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.rodtrad.site.catalogue.Artifact;
import no.rodtrad.site.catalogue.Catalogue;
import no.rodtrad.site.link.Link;
import no.rodtrad.site.link.Links;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;

/** The elements of a profile as rows of a tree. */
public final class ElementTable {

    private final Catalogue catalogue;
    private final Links links;
    private final Map<String, ElementDefinition> said;
    private final List<ElementRow> all;

    public ElementTable(StructureDefinition profile, Catalogue catalogue) {
        this.catalogue = catalogue;
        links = catalogue.links();
        said = profile.getDifferential().getElement().stream()
                .collect(Collectors.toMap(ElementDefinition::getId, Function.identity()));
        all = profile.getSnapshot().getElement().stream().map(this::row).toList();
    }

    /** Every element. */
    public List<ElementRow> all() {
        return all;
    }

    /** The elements that the profile says something about or that must be supported, below what leads to them. */
    public List<ElementRow> key() {
        Set<String> shown = new HashSet<>();
        for (ElementRow row : all) {
            if (row.said() || row.mustSupport()) {
                for (String id = row.id(); !id.isEmpty(); id = parent(id)) {
                    shown.add(id);
                }
            }
        }
        return all.stream().filter(row -> shown.contains(row.id())).toList();
    }

    /** The invariants on all elements, those of the package first; one that many elements carry stands once. */
    public List<Invariant> rules() {
        List<Invariant> rules = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (boolean own : new boolean[] {true, false}) {
            for (ElementRow row : all) {
                row.element().getConstraint().stream()
                        .filter(constraint -> own(constraint) == own)
                        .filter(constraint -> seen.add(constraint.getKey()))
                        .forEach(constraint -> rules.add(new Invariant(
                                constraint.getKey(),
                                constraint.getSeverity().toCode(),
                                constraint.getHuman(),
                                constraint.getExpression(),
                                row.id(),
                                own)));
            }
        }
        return rules;
    }

    private ElementRow row(ElementDefinition element) {
        String id = element.getId();
        ElementDefinition own = said.get(id);
        return new ElementRow(
                id,
                id.split("[.:]").length - 1,
                id.substring(Math.max(id.lastIndexOf('.'), id.lastIndexOf(':')) + 1),
                id.lastIndexOf(':') > id.lastIndexOf('.'),
                own != null,
                element,
                element.getType().stream().map(this::type).toList(),
                binding(element),
                FixedParts.of(element.hasFixed() ? element.getFixed() : element.getPattern(), links),
                slicing(element),
                shortText(element, own),
                own == null ? "" : own.hasComment() ? own.getComment() : "",
                element.getConstraint().stream()
                        .filter(this::own)
                        .map(ElementDefinition.ElementDefinitionConstraintComponent::getKey)
                        .toList());
    }

    /** A slice that holds an extension of this package is best told by what that extension is for. */
    private String shortText(ElementDefinition element, ElementDefinition own) {
        return element.getType().stream()
                .filter(type -> own == null || !own.hasShort())
                .flatMap(type -> type.getProfile().stream())
                .flatMap(profile -> catalogue.definition(profile.getValue()).stream())
                .findFirst()
                .map(Artifact::description)
                .orElse(element.hasShort() ? element.getShort() : "");
    }

    private TypeChoice type(ElementDefinition.TypeRefComponent type) {
        String code = type.hasExtension("http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type")
                ? type.getExtensionString("http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type")
                : type.getCode();
        return new TypeChoice(links.type(code), links(type.getProfile()), links(type.getTargetProfile()));
    }

    private List<Link> links(List<CanonicalType> urls) {
        return urls.stream().map(url -> links.canonical(url.getValue())).toList();
    }

    private Binding binding(ElementDefinition element) {
        if (!element.hasBinding() || !element.getBinding().hasValueSet()) {
            return null;
        }
        return new Binding(
                element.getBinding().getStrength().toCode(),
                links.canonical(element.getBinding().getValueSet()));
    }

    private static String slicing(ElementDefinition element) {
        if (!element.hasSlicing()) {
            return "";
        }
        String by = element.getSlicing().getDiscriminator().stream()
                .map(discriminator -> discriminator.getType().toCode() + " of " + discriminator.getPath())
                .collect(Collectors.joining(", "));
        return by + "; " + element.getSlicing().getRules().toCode();
    }

    private boolean own(ElementDefinition.ElementDefinitionConstraintComponent constraint) {
        return constraint.hasSource()
                ? links.owns(constraint.getSource())
                : said.values().stream()
                        .anyMatch(element -> element.getConstraint().stream()
                                .anyMatch(one -> one.getKey().equals(constraint.getKey())));
    }

    private static String parent(String id) {
        return id.substring(0, Math.max(0, Math.max(id.lastIndexOf('.'), id.lastIndexOf(':'))));
    }
}
