package no.rodtrad.adapter.fhir.body;

import static org.assertj.core.api.Assertions.assertThat;

import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the limits of a body lie, to the one that is still taken. */
class JsonCheckTest {

    @Test
    void itTellsWhatTheBodyIs() {
        assertThat(JsonCheck.of("{\"a\":{\"id\":\"inner\"},\"id\":\"x\",\"resourceType\":\"Goal\"}", false))
                .isEqualTo(Result.ok(new BodyHead("Goal", "x")));
    }

    @Test
    void depthHasALimit() {
        assertThat(refused(nested(JsonCheck.DEPTH))).isNull();
        assertThat(refused(nested(JsonCheck.DEPTH + 1))).isEqualTo(ErrorCode.BODY_TOO_DEEP);
        assertThat(refused("[".repeat(1_000_000), true)).isEqualTo(ErrorCode.BODY_TOO_DEEP);
    }

    @Test
    void anArrayHasALimitAndEachCountsForItself() {
        assertThat(refused("{\"a\":[1" + ",1".repeat(JsonCheck.ARRAY - 1) + "]}"))
                .isNull();
        assertThat(refused("{\"a\":[1" + ",1".repeat(JsonCheck.ARRAY) + "]}")).isEqualTo(ErrorCode.BODY_TOO_DEEP);
        String half = "[1" + ",1".repeat(JsonCheck.ARRAY / 2) + "]";
        assertThat(refused("{\"a\":" + half + ",\"b\":" + half + ",\"c\":" + half + "}"))
                .isNull();
        assertThat(refused("{\"a\":[{}" + ",{}".repeat(JsonCheck.ARRAY) + "]}", true))
                .isEqualTo(ErrorCode.BODY_TOO_DEEP);
    }

    @Test
    void allOfItHasALimit() {
        String many = "[" + "1,".repeat(15_000) + "1]";
        assertThat(refused("{\"a\":[" + (many + ",").repeat(70) + many + "]}")).isEqualTo(ErrorCode.BODY_TOO_DEEP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e100", "-1E-100", "0.000000000000000001", "1e+5", "0e0"})
    void aNumberThatCanBeWrittenOutIsTaken(String number) {
        assertThat(refused("{\"a\":" + number + "}")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e101", "-1e-101", "1e999999999", "1e99999999999999999999", "1E+9999"})
    void aNumberThatCannotIsRefused(String number) {
        assertThat(refused("{\"a\":" + number + "}")).isEqualTo(ErrorCode.BODY_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":1}",
                "{\"a\":{\"b\":1,\"b\":2}}",
                "{\"a\":\"\"}",
                "{\"a\":[]}",
                "{\"a\":{}}",
                "{\"a\":null}",
                "{\"a\":\"\\ud800\"}",
                "{\"a\":\"\\udc00\\ud800\"}",
                "{\"a\":\"\\u0000\"}",
                "{\"a\":\"\\u001f\"}",
                "{} {}",
                "[1]",
                "1",
                "",
                "{",
            })
    void whatCanBeUnderstoodInTwoWaysOrInNoneIsRefused(String json) {
        assertThat(refused(json)).isEqualTo(ErrorCode.BODY_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":[null]}", "{\"a\":\"\\t\\n\\r\"}", "{\"a\":\"\\ud83d\\ude00\"}", "{\"a\":\"é\"}"})
    void whatIsOddAndRightIsTaken(String json) {
        assertThat(refused(json)).isNull();
    }

    @Test
    void aPatchMayBeAnArrayAndSayNull() {
        assertThat(refused("[{\"op\":\"test\",\"path\":\"\",\"value\":null}]", true))
                .isNull();
        assertThat(refused("[{\"op\":\"test\",\"op\":\"add\"}]", true)).isEqualTo(ErrorCode.BODY_UNREADABLE);
    }

    private static String nested(int levels) {
        return "{\"a\":".repeat(levels - 1) + "{\"a\":1}" + "}".repeat(levels - 1);
    }

    private static ErrorCode refused(String json) {
        return refused(json, false);
    }

    private static ErrorCode refused(String json, boolean patch) {
        return JsonCheck.of(json, patch) instanceof Result.Refused<BodyHead> refused
                ? refused.refusal().code()
                : null;
    }
}
