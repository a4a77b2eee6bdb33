package no.rodtrad.mappings.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.junit.jupiter.api.Test;

/** The limits hold exactly where they stand. */
class XmlLimitsTest {

    private static final int DEPTH = 200;
    private static final int NODES = 500_000;

    @Test
    void size() {
        assertThat(Parsed.refusal(padded(XmlGateway.MAX_BYTES))).isNull();
        assertThat(Parsed.refusal(padded(XmlGateway.MAX_BYTES + 1))).isEqualTo(ErrorCode.TOO_LARGE);
    }

    /** Text stands one level below its element. */
    @Test
    void depth() {
        assertThat(Parsed.refusal(nested(DEPTH, ""))).isNull();
        assertThat(Parsed.refusal(nested(DEPTH + 1, ""))).isEqualTo(ErrorCode.TOO_DEEP);
        assertThat(Parsed.refusal(nested(DEPTH - 1, "x"))).isNull();
        assertThat(Parsed.refusal(nested(DEPTH, "x"))).isEqualTo(ErrorCode.TOO_DEEP);
    }

    @Test
    void depthCountsAlsoBehindShallowSiblings() {
        String shallow = "<s><t>x</t></s>".repeat(50);
        assertThat(Parsed.refusal("<r>" + shallow + nested(DEPTH - 1, "") + shallow + "</r>"))
                .isNull();
        assertThat(Parsed.refusal("<r>" + shallow + nested(DEPTH, "") + shallow + "</r>"))
                .isEqualTo(ErrorCode.TOO_DEEP);
    }

    @Test
    void farTooDeep() {
        assertThat(Parsed.refusal(nested(500_000, ""))).isEqualTo(ErrorCode.TOO_DEEP);
    }

    /** The document and its root count as well. */
    @Test
    void nodes() {
        assertThat(Parsed.refusal("<r>" + "<a/>".repeat(NODES - 2) + "</r>")).isNull();
        assertThat(Parsed.refusal("<r>" + "<a/>".repeat(NODES - 1) + "</r>")).isEqualTo(ErrorCode.TOO_DEEP);
    }

    @Test
    void attributesOfOneElement() {
        assertThat(Parsed.refusal(element(100, "a%d='x'"))).isNull();
        assertThat(Parsed.refusal(element(101, "a%d='x'"))).isEqualTo(ErrorCode.TOO_DEEP);
        assertThat(Parsed.refusal(element(20_000, "a%d='x'"))).isEqualTo(ErrorCode.TOO_DEEP);
    }

    @Test
    void attributesOfAllElements() {
        String hundred = element(100, "a%d=''");
        assertThat(Parsed.refusal("<r>" + hundred.repeat(10_000) + "</r>")).isNull();
        assertThat(Parsed.refusal("<r>" + hundred.repeat(10_000) + "<a b=''/></r>"))
                .isEqualTo(ErrorCode.TOO_DEEP);
    }

    @Test
    void attributeLength() {
        assertThat(Parsed.refusal("<a b='" + "x".repeat(1_000_000) + "'/>")).isNull();
        assertThat(Parsed.refusal("<a b='" + "x".repeat(1_000_001) + "'/>")).isEqualTo(ErrorCode.TOO_DEEP);
    }

    @Test
    void lengthOfAName() {
        assertThat(Parsed.refusal("<" + "n".repeat(1_001) + "/>")).isEqualTo(ErrorCode.TOO_DEEP);
    }

    /** Namespaces count where they hold, so siblings may each declare as many. */
    @Test
    void namespacesInScope() {
        String hundred = element(100, "xmlns:p%d='urn:p'").replace("/>", ">");
        String five = hundred.repeat(5) + "</a>".repeat(5);
        assertThat(Parsed.refusal("<r>" + five + five + "</r>")).isNull();
        assertThat(Parsed.refusal("<r xmlns='urn:r'>" + five + "</r>")).isEqualTo(ErrorCode.TOO_DEEP);
    }

    private static String element(int attributes, String attribute) {
        return IntStream.range(0, attributes)
                .mapToObj(i -> " " + attribute.formatted(i))
                .collect(Collectors.joining("", "<a", "/>"));
    }

    private static byte[] padded(int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) 'x');
        byte[] start = "<a>".getBytes(StandardCharsets.UTF_8);
        byte[] end = "</a>".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, bytes, 0, start.length);
        System.arraycopy(end, 0, bytes, size - end.length, end.length);
        return bytes;
    }

    private static String nested(int levels, String innermost) {
        return "<n>".repeat(levels) + innermost + "</n>".repeat(levels);
    }
}
