package no.rodtrad.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionTest {

    private static final List<String> WORDS = List.of("F432", "F43.2", "Tilpasningsvansker", "14927810019");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":\"F432\"}",
                "diagnose f43.2.",
                "om tilpasningsvanskene hennes: tilpasningsvansker",
                "Patient/14927810019",
                "(F432)"
            })
    void whatIsSaidIsFound(String text) {
        assertThat(Mention.ofAny(WORDS, text)).isTrue();
    }

    @Test
    void whatOnlyLooksLikeItIsNot() {
        assertThat(Mention.ofAny(WORDS, "CarePlan/0af43212-f432-4321-8f43-20f432000000"))
                .isFalse();
        assertThat(Mention.ofAny(WORDS, "A".repeat(40) + "F432" + "b".repeat(40)))
                .isFalse();
        assertThat(Mention.ofAny(WORDS, "0F4321")).isFalse();
        assertThat(Mention.ofAny(WORDS, "")).isFalse();
    }
}
