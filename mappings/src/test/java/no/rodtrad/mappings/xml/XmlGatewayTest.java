package no.rodtrad.mappings.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class XmlGatewayTest {

    private static final String[] PIECES = {
        "a", "Æøå", " ", "\n", "\t", "\r", "<", ">", "&", "\"", "'", "]]>", "é", "€", "😀", "\u00a0", "\u2028", "%",
        "\u0085"
    };

    /** What a parser prints may hold text of the message. */
    @Test
    void nothingIsPrinted() throws Exception {
        PrintStream error = System.err;
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setErr(stream);
            System.setOut(stream);
            for (String xml : List.of("", "<a>", "<a b=1/>", "<!DOCTYPE a><a/>", "<p:a/>", "<a>&secret;</a>")) {
                // Twice: a parser that has been used once is another one than a fresh one.
                assertThat(Parsed.refusal(xml)).isNotNull();
                assertThat(Parsed.refusal(xml)).isNotNull();
            }
        } finally {
            System.setErr(error);
            System.setOut(out);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void oneDocumentDoesNotMarkTheNext() {
        Element first = Parsed.root("<a>1</a>");
        assertThat(Parsed.refusal("<a>")).isEqualTo(ErrorCode.NOT_XML);
        Element second = Parsed.root("<a>2</a>");
        assertThat(first.getTextContent()).isEqualTo("1");
        assertThat(second.getTextContent()).isEqualTo("2");
        assertThat(first.getOwnerDocument()).isNotSameAs(second.getOwnerDocument());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16", "US-ASCII"})
    void whatIsWrittenReadsTheSame(String charset) {
        Random random = new Random(42);
        for (int i = 0; i < 300; i++) {
            String text = random(random);
            String attribute = random(random);
            Document document = XmlGateway.newDocument();
            Element root = document.createElementNS("urn:x", "root");
            document.appendChild(root);
            root.setAttributeNS(null, "value", attribute);
            root.appendChild(document.createTextNode(text));
            byte[] bytes = XmlGateway.write(document, Charset.forName(charset));
            Element again = Parsed.root(bytes);
            assertThat(again.getTextContent()).isEqualTo(text);
            assertThat(again.getAttribute("value")).isEqualTo(attribute);
            assertThat(again.getNamespaceURI()).isEqualTo("urn:x");
        }
    }

    @Test
    void onePartIsWrittenAlone() {
        Element root = Parsed.root("<a xmlns='urn:a'><b xmlns='urn:b'>x</b></a>");
        byte[] part = XmlGateway.write(Elements.first(root, "b").orElseThrow(), StandardCharsets.UTF_8);
        assertThat(new String(part, StandardCharsets.UTF_8))
                .startsWith("<?xml ")
                .doesNotContain("urn:a");
        assertThat(Parsed.root(part).getNamespaceURI()).isEqualTo("urn:b");
    }

    @Test
    void declaresTheCharset() {
        byte[] latin = XmlGateway.write(Parsed.root("<a>æ</a>"), StandardCharsets.ISO_8859_1);
        byte[] utf8 = XmlGateway.write(Parsed.root("<a>æ</a>"), StandardCharsets.UTF_8);
        assertThat(new String(latin, StandardCharsets.ISO_8859_1)).contains("encoding=\"ISO-8859-1\"");
        assertThat(new String(utf8, StandardCharsets.UTF_8)).contains("encoding=\"UTF-8\"");
    }

    @Test
    void manyThreadsAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int t = 0; t < 8; t++) {
                int thread = t;
                all.add(threads.submit(() -> {
                    for (int i = 0; i < 300; i++) {
                        String text = "thread " + thread + " message " + i;
                        byte[] bytes = XmlGateway.write(Parsed.root("<a>" + text + "</a>"), StandardCharsets.UTF_8);
                        assertThat(Parsed.root(bytes).getTextContent()).isEqualTo(text);
                        assertThat(Parsed.refusal("<a>" + text)).isEqualTo(ErrorCode.NOT_XML);
                        assertThat(Parsed.refusal("<!DOCTYPE a><a/>")).isEqualTo(ErrorCode.DOCTYPE);
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get(30, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = 1 + random.nextInt(12); n > 0; n--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
