package no.rodtrad.mappings.epikrise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/**
 * Every value of a resource, apart from its logical ids. What tells of the message that the content came by (its bytes, its
 * Provenance but for who took part) and what is made of other values (a name as one string beside its parts, the
 * narrative of a resource, the entries of a section) is no value of its own.
 */
final class Leaves {

    private static final Set<String> NO_CONTENT = Set.of(
            "id", "meta.profile", "meta.versionId", "meta.lastUpdated", "meta.source", "implicitRules", "language");
    private static final Set<String> OF_MESSAGE = Set.of("masterIdentifier", "content");
    private static final Set<String> OF_TRANSPORT = Set.of(
            "DocumentReference.content.attachment.url",
            "DocumentReference.content.attachment.hash",
            "DocumentReference.content.attachment.size",
            "Composition.section.entry");

    private final DocumentContent content;
    private final List<Leaf> leaves = new ArrayList<>();

    Leaves(DocumentContent content) {
        this.content = content;
    }

    List<Leaf> of(Resource resource) {
        if (resource instanceof Provenance provenance) {
            provenance.getAgent().stream()
                    .filter(agent -> !"assembler"
                            .equals(agent.getType().getCodingFirstRep().getCode()))
                    .forEach(agent -> walk("Provenance.agent", agent));
        } else if (!(resource instanceof Binary binary && isMessage(binary))) {
            walk(resource.fhirType(), resource);
        }
        return leaves;
    }

    private void walk(String path, Base base) {
        if (base instanceof Reference reference && reference.hasReference()) {
            leaves.add(new Leaf(path, ReferenceKey.of(reference, content)));
        } else if (base instanceof Narrative narrative) {
            narrative(path, narrative);
        } else if (base.isPrimitive() && base.primitiveValue() != null) {
            leaves.add(new Leaf(path, KithCodes.national(base.primitiveValue())));
        } else {
            for (Property property : base.children()) {
                String name = property.getName().replace("[x]", "");
                for (Base value : property.getValues()) {
                    if (isContent(path, name, base)) {
                        walk(below(path, name), value);
                    }
                }
            }
        }
    }

    private boolean isContent(String path, String name, Base base) {
        if (base instanceof Resource resource) {
            boolean message = resource instanceof DocumentReference
                    && content.message().filter(resource::equals).isPresent();
            return !NO_CONTENT.contains(name) && !"text".equals(name) && !(message && OF_MESSAGE.contains(name));
        }
        String element = path.substring(path.indexOf('.') + 1) + "." + name;
        boolean repeated = base instanceof HumanName human && human.hasFamily() && "text".equals(name);
        return !NO_CONTENT.contains(element) && !OF_TRANSPORT.contains(path + "." + name) && !repeated;
    }

    /** Where the same value stands in what is read back. */
    private static String below(String path, String name) {
        String whole = path + "." + name;
        return switch (whole) {
            case "Composition.section.section" -> path;
            case "DocumentReference.content.attachment.data" -> "Binary.data";
            default -> whole;
        };
    }

    private void narrative(String path, Narrative narrative) {
        if (narrative.hasDiv()) {
            leaves.add(new Leaf(
                    path + ".div",
                    narrative.getDiv().allText().replaceAll("\\s+", " ").strip()));
            String marks = marks(narrative.getDiv());
            if (!marks.isEmpty()) {
                leaves.add(new Leaf(path + ".div.markup", marks));
            }
        }
    }

    private static String marks(XhtmlNode node) {
        return node.getChildNodes().stream()
                .filter(child -> child.getNodeType() == NodeType.Element)
                .map(child -> child.getName() + child.getAttributes() + "(" + marks(child) + ")")
                .collect(Collectors.joining());
    }

    private boolean isMessage(Binary binary) {
        return content.message()
                .filter(message -> content.find(
                                message.getContentFirstRep().getAttachment().getUrl())
                        .filter(binary::equals)
                        .isPresent())
                .isPresent();
    }
}
