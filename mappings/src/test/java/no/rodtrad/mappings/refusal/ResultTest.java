package no.rodtrad.mappings.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ResultTest {

    @Test
    void aValueGoesOn() {
        Result<Integer> made = Result.ok("abc").then(text -> Result.ok(text.length()));
        assertThat(made).isEqualTo(Result.ok(3));
        assertThat(made.orElseThrow()).isEqualTo(3);
        assertThat(Result.ok("abc").then(text -> Result.refused(ErrorCode.INTERNAL)))
                .isEqualTo(Result.refused(ErrorCode.INTERNAL));
    }

    @Test
    void aRefusalStaysWhatItIs() {
        Result<String> refused = Result.refused(ErrorCode.NO_DIALOGUE_MESSAGE, "Communication.payload");
        Result<Integer> after = refused.then(text -> {
            throw new AssertionError("went on after a refusal");
        });
        Refusal reason = ((Result.Refused<Integer>) after).refusal();
        assertThat(reason.code()).isEqualTo(ErrorCode.NO_DIALOGUE_MESSAGE);
        assertThat(reason.place()).isEqualTo("Communication.payload");
        assertThat(after).isEqualTo(Result.refused(reason));
        assertThatThrownBy(after::orElseThrow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(ErrorCode.NO_DIALOGUE_MESSAGE.id());
    }

    @Test
    void thePlaceFollowsTheSentenceWhereThereIsOne() {
        Refusal placed = Refusal.at(ErrorCode.INTERNAL, "ServRprt/Patient");
        assertThat(placed.norwegian()).isEqualTo(ErrorCode.INTERNAL.norwegian() + " (ServRprt/Patient)");
        assertThat(placed.english()).isEqualTo(ErrorCode.INTERNAL.english() + " (ServRprt/Patient)");
        Refusal bare = Refusal.of(ErrorCode.INTERNAL);
        assertThat(bare.norwegian()).isEqualTo(ErrorCode.INTERNAL.norwegian());
        assertThat(bare.english()).isEqualTo(ErrorCode.INTERNAL.english());
    }
}
