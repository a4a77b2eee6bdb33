package no.rodtrad.mappings.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class NodePathsTest {

    @Test
    void aPathCountsAmongSiblingsOfTheSameNameOnly() {
        Element root = parse("<m><a V='1'/><b>x</b><a V='2'><c>y</c></a></m>");
        NodePaths paths = new NodePaths();
        Element second = Elements.children(root, "a").get(1);
        assertThat(paths.of(root)).isEqualTo("/m");
        assertThat(paths.of(second.getAttributeNode("V"))).isEqualTo("/m/a[2]/@V");
        assertThat(paths.of(Elements.first(second, "c").orElseThrow().getFirstChild()))
                .isEqualTo("/m/a[2]/c/text()");
        assertThat(paths.of(Elements.children(root, "b").get(0))).isEqualTo("/m/b");
    }

    /** Counting siblings anew for each of them would take hours here. */
    @Test
    void aHundredThousandSiblingsAreNoBurden() {
        Element root = parse("<m>" + "<a V='1'/>".repeat(100_000) + "</m>");
        NodePaths paths = new NodePaths();
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Elements.children(root).forEach(paths::of));
        Element last = (Element) root.getLastChild();
        assertThat(paths.of(last)).isEqualTo("/m/a[100000]");
    }

    private static Element parse(String xml) {
        Document document =
                XmlGateway.parse(xml.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        return document.getDocumentElement();
    }
}
