package no.rodtrad.mappings.fhir.datatype;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.rodtrad.mappings.xml.XmlGateway;
import org.hl7.fhir.r4.model.Narrative;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class NarrativesTest {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Går fint</p> | <p>Går fint</p>",
                "<div><p>a</p><p>b</p></div> | <p>a</p><p>b</p>",
                "<p onclick=\"x()\" style=\"color:red\">a</p> | <p>a</p>",
                "<a href=\"javascript:x()\">a</a> | a",
                "<p><img src=\"http://example.org/p.png\"/>a</p> | <p>a</p>",
                "<svg><b>a</b></svg> | <b>a</b>",
                "<iframe src=\"http://example.org\">a</iframe> | a",
                "<table><tr><td colspan=\"2\" width=\"9\">a</td></tr></table> | <table><tr><td colspan=\"2\">a</td></tr></table>",
                "<td rowspan=\"expression(1)\">a</td> | <td>a</td>",
                "<p>1 &lt; 2 &amp; 3</p> | <p>1 &lt; 2 &amp; 3</p>",
                "<section><h2>a</h2>b</section> | <h2>a</h2>b",
                "a | <p>a</p>"
            })
    void lettersStayAndNothingElseGetsThrough(String written, String expected) {
        Narrative narrative = Narratives.empty();
        Narratives.add(narrative, holder(written));
        assertThat(narrative.getDivAsString()).isEqualTo("<div xmlns=\"" + XHTML + "\">" + expected + "</div>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"<p>a</p><p>b</p> | a/b", "<ul><li>a</li><li><b>b</b> c</li></ul> | a/b c", "a<br/>b | a/b"})
    void plainTextKeepsALineForEachBlock(String written, String expected) {
        assertThat(Narratives.plain(holder(written)).replace('\n', '/')).isEqualTo(expected);
    }

    private static Element holder(String content) {
        String xml = "<TextResultValue xmlns=\"" + XHTML + "\">" + content + "</TextResultValue>";
        return XmlGateway.parse(xml.getBytes(StandardCharsets.UTF_8))
                .orElseThrow()
                .getDocumentElement();
    }
}
