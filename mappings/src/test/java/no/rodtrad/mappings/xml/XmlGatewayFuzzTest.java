package no.rodtrad.mappings.xml;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.testing.Cases;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Any bytes are refused by a code or parsed, and what was parsed can be written and read as the same. */
class XmlGatewayFuzzTest {

    static Stream<byte[]> seeds() {
        return Stream.concat(
                Cases.of("mapping").stream().limit(6).map(Cases.Case::input),
                Stream.of(
                                "<a/>",
                                "<!DOCTYPE a><a/>",
                                "<a b='&#13;&#10;&#9; x'>&#13;\r\n<![CDATA[<&]]></a>",
                                "<?x y?><a xmlns='u'/>")
                        .map(xml -> xml.getBytes(StandardCharsets.UTF_8)));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "2m")
    void refusesOrParses(byte[] bytes) {
        if (XmlGateway.parse(bytes) instanceof Result.Ok<Document> parsed && !holdsFalseDeclaration(bytes)) {
            byte[] written = XmlGateway.write(parsed.value(), StandardCharsets.UTF_8);
            Element again = XmlGateway.parse(written).orElseThrow().getDocumentElement();
            assertThat(undeclared(again).isEqualNode(undeclared(parsed.value().getDocumentElement())))
                    .isTrue();
        }
    }

    /** Without namespace declarations: one that repeats another is not written, and every name has its namespace anyway. */
    private static Element undeclared(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = attributes.getLength() - 1; i >= 0; i--) {
            if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attributes.item(i).getNamespaceURI())) {
                element.removeAttributeNode((Attr) attributes.item(i));
            }
        }
        Elements.children(element).forEach(XmlGatewayFuzzTest::undeclared);
        return element;
    }

    /** Attributes that only begin like a namespace declaration, which the JDK's serializer takes for one and leaves out. */
    private static boolean holdsFalseDeclaration(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).matches("(?s).*xmlns[^:=\\s].*");
    }
}
