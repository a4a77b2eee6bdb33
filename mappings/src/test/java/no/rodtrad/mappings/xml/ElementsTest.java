package no.rodtrad.mappings.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ElementsTest {

    private final Element root = Parsed.root("<m:Message xmlns:m='urn:m' xmlns:o='urn:o' m:v='1'>"
            + "<m:Event><InfItem/><InfItem><Type V='CA' DN=' '/> text </InfItem></m:Event>"
            + "<o:Event> </o:Event><Only>one<!-- c --><![CDATA[two]]></Only></m:Message>");

    @Test
    void pathCountsOnlyAmongSiblingsOfOneName() {
        Element event = Elements.children(root, "Event").get(0);
        Element item = Elements.children(event, "InfItem").get(1);
        Element type = Elements.first(item, "Type").orElseThrow();
        assertThat(Elements.path(root)).isEqualTo("/Message");
        assertThat(Elements.path(event)).isEqualTo("/Message/Event[1]");
        assertThat(Elements.path(Elements.children(root, "Event").get(1))).isEqualTo("/Message/Event[2]");
        assertThat(Elements.path(type)).isEqualTo("/Message/Event[1]/InfItem[2]/Type");
        assertThat(Elements.path(type.getAttributeNode("V"))).isEqualTo("/Message/Event[1]/InfItem[2]/Type/@V");
        assertThat(Elements.path(item.getLastChild())).isEqualTo("/Message/Event[1]/InfItem[2]/text()");
        assertThat(Elements.path(root.getAttributeNode("m:v"))).isEqualTo("/Message/@m:v");
    }

    @Test
    void textAndCdataHaveThePathOfTheirElement() {
        Element only = Elements.first(root, "Only").orElseThrow();
        assertThat(Elements.path(only.getFirstChild())).isEqualTo("/Message/Only/text()");
        assertThat(Elements.path(only.getLastChild())).isEqualTo("/Message/Only/text()");
    }

    @Test
    void childrenInDocumentOrderAndWhateverTheNamespace() {
        assertThat(Elements.children(root)).extracting(Element::getLocalName).containsExactly("Event", "Event", "Only");
        assertThat(Elements.children(root, "Event"))
                .extracting(Element::getNamespaceURI)
                .containsExactly("urn:m", "urn:o");
        assertThat(Elements.children(root, "InfItem")).isEmpty();
    }

    @Test
    void textIsTrimmedAndBlankIsNone() {
        assertThat(Elements.text(root, "Only")).contains("onetwo");
        assertThat(Elements.text(root, "Event/InfItem/Missing")).isEmpty();
        assertThat(Elements.text(root, "Event/InfItem"))
                .as("the first one is empty")
                .isEmpty();
        Element blank = Elements.children(root, "Event").get(1);
        blank.appendChild(root.getOwnerDocument().createElementNS("urn:o", "Blank"))
                .setTextContent(" \n");
        assertThat(Elements.text(blank, "Blank")).isEmpty();
    }

    @Test
    void attributeIsTrimmedAndBlankIsNone() {
        Element item = Elements.children(Elements.first(root, "Event").orElseThrow(), "InfItem")
                .get(1);
        Element type = Elements.first(item, "Type").orElseThrow();
        assertThat(Elements.attribute(type, "V")).contains("CA");
        assertThat(Elements.attribute(type, "DN")).isEmpty();
        assertThat(Elements.attribute(type, "S")).isEmpty();
    }
}
