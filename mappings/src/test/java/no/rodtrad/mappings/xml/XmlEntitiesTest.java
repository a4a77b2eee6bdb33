package no.rodtrad.mappings.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Nothing that a document names outside itself is fetched, and nothing in it grows. */
class XmlEntitiesTest {

    private Canary canary;

    @BeforeEach
    void start() throws IOException {
        canary = new Canary();
    }

    @AfterEach
    void nobodyCalled() throws IOException {
        assertThat(canary.calls()).as("calls to the outside").isZero();
        canary.close();
    }

    @Test
    void internalSubset() {
        refused("<!DOCTYPE a [<!ENTITY e 'text'>]><a>&e;</a>");
    }

    @Test
    void emptyDoctype() {
        refused("<!DOCTYPE a><a/>");
    }

    @Test
    void externalSubset() {
        refused("<!DOCTYPE a SYSTEM '" + canary.url("a.dtd") + "'><a/>");
        refused("<!DOCTYPE a PUBLIC '-//X//Y' '" + canary.url("a.dtd") + "'><a/>");
    }

    @Test
    void externalEntity() {
        refused("<!DOCTYPE a [<!ENTITY e SYSTEM '" + canary.url("e") + "'>]><a>&e;</a>");
    }

    @Test
    void parameterEntity() {
        refused("<!DOCTYPE a [<!ENTITY % p SYSTEM '" + canary.url("p") + "'> %p;]><a/>");
    }

    @Test
    void fileEntity(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        refused("<!DOCTYPE a [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><a>&e;</a>");
    }

    @Test
    void billionLaughs() {
        StringBuilder xml = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 30; i++) {
            xml.append("<!ENTITY l").append(i).append(" '").append(("&l" + (i - 1) + ";").repeat(10));
            xml.append("'>");
        }
        refused(xml.append("]><a>&l29;</a>").toString());
    }

    @Test
    void refusedEveryTimeOnOneThread() {
        for (int i = 0; i < 3; i++) {
            internalSubset();
            assertThat(Parsed.refusal("<a/>")).isNull();
        }
    }

    @Test
    void undeclaredEntity() {
        assertThat(Parsed.refusal("<a>&e;</a>")).isEqualTo(ErrorCode.NOT_XML);
    }

    @Test
    void includeIsAnElementLikeAnyOther() {
        Element root = Parsed.root("<a><i:include xmlns:i='http://www.w3.org/2001/XInclude' parse='text' href='"
                + canary.url("included") + "'/></a>");
        assertThat(Elements.children(root, "include")).hasSize(1);
        assertThat(root.getTextContent()).isEmpty();
    }

    @Test
    void schemaLocationIsNotFollowed() {
        Element root = Parsed.root(
                "<a xmlns='urn:a' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'" + " xsi:schemaLocation='urn:a "
                        + canary.url("a.xsd") + "' xsi:noNamespaceSchemaLocation='" + canary.url("b.xsd") + "'>x</a>");
        assertThat(root.getTextContent()).isEqualTo("x");
    }

    @Test
    void instructionsDoNothing() {
        Element root = Parsed.root("<?xml-stylesheet type='text/xsl' href='" + canary.url("s.xsl") + "'?>"
                + "<a><?php echo 1 ?>x<?xml-model href='" + canary.url("m.rnc") + "'?></a>");
        assertThat(root.getTextContent()).isEqualTo("x");
        byte[] written = XmlGateway.write(root.getOwnerDocument(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(Parsed.root(written).getTextContent()).isEqualTo("x");
    }

    private static void refused(String xml) {
        assertThat(Parsed.refusal(xml)).isEqualTo(ErrorCode.DOCTYPE);
    }
}
