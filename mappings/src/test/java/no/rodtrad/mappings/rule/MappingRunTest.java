package no.rodtrad.mappings.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.rodtrad.mappings.testing.BearingNodes;
import no.rodtrad.mappings.xml.Elements;
import no.rodtrad.mappings.xml.XmlGateway;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class MappingRunTest {

    private static final Rule RULE = new TestRule("TST-001", "Patient.name");

    private record TestRule(String id, String target) implements Rule {
        @Override
        public String source() {
            return "Root";
        }

        @Override
        public String meaning() {
            return "for the test";
        }
    }

    @Test
    void aValueComesOutOnlyThroughARule() {
        Set<String> open = new HashSet<>();
        for (Method method : Sourced.class.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                open.add(method.getName());
            }
        }
        // map hands the value to a function, but what that returns is sourced again.
        assertThat(open).containsExactlyInAnyOrder("at", "nothing", "isPresent", "map", "with");
        assertThat(Arrays.stream(Sourced.class.getDeclaredFields()).map(f -> Modifier.isPrivate(f.getModifiers())))
                .containsOnly(true);
    }

    @Test
    void whatIsNotThereLeavesNoTrace() {
        Element root = parse("<Root>x</Root>");
        MappingRun run = new MappingRun(root);
        run.apply(RULE, Sourced.<String>nothing(), "Patient/1", value -> {
            throw new AssertionError("called for nothing");
        });
        run.apply(RULE, Sourced.at(null, List.of(root)), "Patient/1", value -> {
            throw new AssertionError("called for null");
        });
        assertThat(run.trace().steps()).isEmpty();
        assertThat(run.ledger()).isEqualTo(new Ledger(1, List.of("/Root/text()")));
    }

    @Test
    void aStepSaysWhichRuleMadeWhatFromWhere() {
        Element root = parse("<Root><A V='1'>x</A><A>y</A></Root>");
        Element first = Elements.children(root, "A").get(0);
        MappingRun run = new MappingRun(root);
        List<String> made = new ArrayList<>();
        Sourced<String> value = Sourced.at("x", List.of(first.getFirstChild()))
                .with(Sourced.at("1", List.of(first.getAttributeNode("V"))));
        run.apply(RULE, value.map(String::toUpperCase), "Patient/1", made::add);
        assertThat(made).containsExactly("X");
        assertThat(run.trace().steps())
                .containsExactly(
                        new Trace.Step("TST-001", "/Root/A[1]/text()", "Patient/1", "Patient.name"),
                        new Trace.Step("TST-001", "/Root/A[1]/@V", "Patient/1", "Patient.name"));
        assertThat(run.ledger()).isEqualTo(new Ledger(3, List.of("/Root/A[2]/text()")));
    }

    @Test
    void anElementThatWasReadWholeCountsOnce() {
        Element root = parse("<Root><A V='1'>x<b>y</b><c W='2'>z</c></A></Root>");
        Element whole = Elements.first(root, "A").orElseThrow();
        MappingRun run = new MappingRun(root);
        run.apply(RULE, Sourced.at("all", List.of(whole)), "Patient/1", value -> {});
        // The attribute of the element itself says something about it, and is not a part of what is in it.
        assertThat(run.ledger()).isEqualTo(new Ledger(2, List.of("/Root/A/@V")));
    }

    @Test
    void signaturesAndTypesOfSchemasBearNothing() {
        Element root = parse(
                "<Root xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='t' xmlns:x='urn:x'>"
                        + "<Signature xmlns='http://www.w3.org/2000/09/xmldsig#' Id='s'>abc</Signature> <A> </A><B V=' '/></Root>");
        assertThat(new MappingRun(root).ledger()).isEqualTo(new Ledger(0, List.of()));
    }

    /** Whatever a mapping takes: what bears something is either in its trace or in its ledger, and never in both. */
    @RepeatedTest(200)
    void traceAndLedgerShareEverythingOut(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Element root = new RandomTree(random).root();
        MappingRun run = new MappingRun(root);
        Set<String> whole = new HashSet<>();
        take(root, random, run, whole);

        List<String> bearing = BearingNodes.of(root, whole);
        List<String> traced =
                run.trace().steps().stream().map(Trace.Step::source).toList();
        List<String> unmapped = run.ledger().unmapped();
        List<String> both = new ArrayList<>(traced);
        both.addAll(unmapped);
        assertThat(both).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(bearing);
        assertThat(run.ledger().bearing()).isEqualTo(bearing.size());
    }

    private static void take(Element element, Random random, MappingRun run, Set<String> whole) {
        if (element.getNamespaceURI().endsWith("xmldsig#")) {
            return;
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (attribute.getNodeName().equals("V") && !attribute.getValue().isBlank() && random.nextBoolean()) {
                read(run, attribute);
            }
        }
        if (random.nextInt(6) == 0) {
            whole.add(Elements.path(element));
            read(run, element);
            return;
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                take(child, random, run, whole);
            } else if (node.getNodeType() != Node.COMMENT_NODE
                    && !node.getNodeValue().isBlank()
                    && random.nextBoolean()) {
                read(run, node);
            }
        }
    }

    private static void read(MappingRun run, Node node) {
        run.apply(RULE, Sourced.at("value", List.of(node)), "Patient/1", value -> {});
    }

    private static Element parse(String xml) {
        return XmlGateway.parse(xml.getBytes(StandardCharsets.UTF_8))
                .orElseThrow()
                .getDocumentElement();
    }
}
