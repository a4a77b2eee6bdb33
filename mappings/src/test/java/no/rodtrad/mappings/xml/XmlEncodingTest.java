package no.rodtrad.mappings.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The encoding is the one that the bytes or the declaration state; bytes that do not fit it are refused. */
class XmlEncodingTest {

    private static final String TEXT = "Ærlig talt: blåbær på øya";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16"})
    void declared(String name) {
        String xml = "<?xml version=\"1.0\" encoding=\"" + name + "\"?><a b=\"" + TEXT + "\">" + TEXT + "</a>";
        read(xml.getBytes(Charset.forName(name)));
    }

    @Test
    void withoutDeclarationItIsUtf8() {
        read(("<a b=\"" + TEXT + "\">" + TEXT + "</a>").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void byteOrderMarkOfUtf8() {
        read(joined(
                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, xml("UTF-8").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void byteOrderMarksOfUtf16() {
        read(joined(new byte[] {(byte) 0xFE, (byte) 0xFF}, xml("UTF-16").getBytes(StandardCharsets.UTF_16BE)));
        read(joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, xml("UTF-16").getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void declaredAsAnotherThanItIs() {
        refused(xml("UTF-8").getBytes(StandardCharsets.ISO_8859_1));
        refused(xml("UTF-16").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void unknownEncoding() {
        refused(xml("KLINGON-8").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void truncatedInTheMiddleOfACharacter() {
        byte[] whole = xml("UTF-8").getBytes(StandardCharsets.UTF_8);
        byte[] inside = "<a>æ".getBytes(StandardCharsets.UTF_8);
        refused(Arrays.copyOf(inside, inside.length - 1));
        for (int length = 0; length < whole.length; length++) {
            refused(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void overlongAndSurrogateForms() {
        refused(joined("<a>".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xC0, (byte) 0xBC}, end()));
        refused(joined(
                "<a>".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, end()));
        refused(joined("<a>".getBytes(StandardCharsets.UTF_8), new byte[] {0}, end()));
    }

    @ParameterizedTest
    @MethodSource("notWellFormed")
    void notWellFormed(String xml) {
        refused(xml.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> notWellFormed() {
        return List.of(
                "",
                " ",
                "text",
                "{\"json\": true}",
                "<a>",
                "<a></b>",
                "<a/><b/>",
                "<a b=1/>",
                "<a b='1' b='2'/>",
                "<p:a/>",
                "<a>&#0;</a>",
                "<a>&#xFFFF;</a>",
                "<a>]]></a>",
                "<a><![CDATA[x</a>",
                " <?xml version='1.0'?><a/>",
                "<?xml version='9.9'?><a/>",
                "<a/>text");
    }

    private static void read(byte[] bytes) {
        assertThat(Parsed.root(bytes).getTextContent()).isEqualTo(TEXT);
        assertThat(Parsed.root(bytes).getAttribute("b")).isEqualTo(TEXT);
    }

    private static void refused(byte[] bytes) {
        assertThat(Parsed.refusal(bytes)).as(() -> Arrays.toString(bytes)).isEqualTo(ErrorCode.NOT_XML);
    }

    private static String xml(String encoding) {
        return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><a b=\"" + TEXT + "\">" + TEXT + "</a>";
    }

    private static byte[] end() {
        return "</a>".getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
