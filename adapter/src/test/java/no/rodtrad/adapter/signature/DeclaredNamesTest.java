package no.rodtrad.adapter.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.rodtrad.mappings.xml.XmlGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class DeclaredNamesTest {

    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a/>",
                "<a xmlns='urn:1' x='y' xml:lang='nb'><b><c xmlns='urn:2'/></b></a>",
                "<p:a xmlns:p='urn:1' xmlns:q='urn:2' q:x='y'><p:b xmlns:p='urn:3'><p:c/></p:b><d xmlns=''/></p:a>",
                "<a xmlns='urn:1'><b xmlns=''><c/></b></a>"
            })
    void whatAParserMadeIsDeclared(String xml) {
        assertThat(DeclaredNames.in(parsed(xml))).isTrue();
    }

    @Test
    void whatWasBuiltWithoutDeclarationsIsNot() {
        Document document = XmlGateway.newDocument();
        document.appendChild(document.createElementNS("urn:1", "a"));
        assertThat(DeclaredNames.in(document.getDocumentElement())).isFalse();
    }

    @Test
    void aChildInNoNamespaceIsNotBelowADefaultOne() {
        Element root = parsed("<a xmlns='urn:1'/>");
        root.appendChild(root.getOwnerDocument().createElementNS(null, "b"));
        assertThat(DeclaredNames.in(root)).isFalse();
    }

    @Test
    void aChildWithThePrefixOfAnotherIsNot() {
        Element root = parsed("<p:a xmlns:p='urn:1'/>");
        root.appendChild(root.getOwnerDocument().createElementNS("urn:2", "p:b"));
        assertThat(DeclaredNames.in(root)).isFalse();
    }

    @Test
    void anElementIsNotWhereItsOwnDeclarationSaysAnotherNamespace() {
        Element root = parsed("<a xmlns='urn:1'><b/></a>");
        ((Element) root.getFirstChild()).setAttributeNS(XMLNS, "xmlns", "urn:2");
        assertThat(DeclaredNames.in(root)).isFalse();
    }

    @Test
    void anAttributeOfANamespaceThatNothingDeclaresIsNot() {
        Element root = parsed("<a/>");
        root.setAttributeNS("urn:1", "p:x", "y");
        assertThat(DeclaredNames.in(root)).isFalse();
        Element bare = parsed("<a xmlns='urn:1'/>");
        bare.setAttributeNS("urn:1", "x", "y");
        assertThat(DeclaredNames.in(bare)).isFalse();
    }

    private static Element parsed(String xml) {
        return XmlGateway.parse(xml.getBytes(StandardCharsets.UTF_8))
                .orElseThrow()
                .getDocumentElement();
    }
}
