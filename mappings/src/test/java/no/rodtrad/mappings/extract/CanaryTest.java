package no.rodtrad.mappings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.KithReader;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import no.rodtrad.mappings.xml.Elements;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A word is put into each text and each attribute of each message in turn. Even with every category permitted, the extract
 * says it only where it stood in one of the listed places: names of the parties, and nothing else.
 */
class CanaryTest {

    private static final String CANARY = "Kanarifugl";
    private static final Path ALLOWED = Path.of("src/test/resources/no/rodtrad/mappings/extract/places-told.txt");

    @Test
    void nothingOfTheSourceIsToldButFromListedPlaces() throws IOException {
        Set<String> told = new TreeSet<>();
        int extracts = 0;
        for (Cases.Case given : Cases.of("mapping")) {
            byte[] input = given.input();
            int leaves = leaves(Mapped.root(input), new ArrayList<>()).size();
            for (int i = 0; i < leaves; i++) {
                Element root = Mapped.root(input);
                Node leaf = leaves(root, new ArrayList<>()).get(i);
                String place = Elements.path(leaf).replaceAll("\\[\\d+]", "");
                leaf.setNodeValue(CANARY);
                if (KithReader.read(root) instanceof Result.Ok<KithMessage>) {
                    List<WorkFocusedExtract> made = extract(Mapped.of(input, root));
                    extracts += made.size();
                    if (made.stream()
                            .anyMatch(extract -> ExtractText.of(extract).contains(CANARY))) {
                        told.add(place);
                    }
                }
            }
        }
        assertThat(extracts).isGreaterThan(500);
        if (Cases.REWRITE) {
            Files.writeString(ALLOWED, header() + String.join("\n", told) + "\n");
        }
        assertThat(told).isEqualTo(allowed());
    }

    private static List<WorkFocusedExtract> extract(Mapped mapped) {
        if (mapped.all(Patient.class).isEmpty()) {
            return List.of();
        }
        return ExtractBuilder.build(
                        mapped.result().resources(),
                        EnumSet.allOf(InformationCategory.class),
                        List.of(),
                        new Basis(List.of(), List.of(), "test"))
                .stream()
                .toList();
    }

    private static List<Node> leaves(Element element, List<Node> leaves) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (!attribute.getNodeName().startsWith("xmlns")) {
                leaves.add(attribute);
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element below) {
                leaves(below, leaves);
            } else if (child.getNodeType() == Node.TEXT_NODE
                    && !child.getNodeValue().isBlank()) {
                leaves.add(child);
            }
        }
        return leaves;
    }

    private static String header() throws IOException {
        return Files.exists(ALLOWED)
                ? Files.readAllLines(ALLOWED).stream()
                        .filter(line -> line.startsWith("#"))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining())
                : "";
    }

    private static Set<String> allowed() throws IOException {
        return Files.readAllLines(ALLOWED).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
