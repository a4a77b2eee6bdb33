package no.rodtrad.mappings.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.junit.jupiter.api.Test;

/** The limits hold exactly where they stand. */
class XmlLimitsTest {

    private static final int DEPTH = 200;
    private static final int NODES = 2_000_000;

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
