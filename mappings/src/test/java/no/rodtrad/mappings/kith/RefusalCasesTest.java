package no.rodtrad.mappings.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each refusal has its registered code and, where it helps, the place. */
class RefusalCasesTest {

    static List<Cases.Case> cases() {
        return Cases.of("refusals");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedWithItsCode(Cases.Case given) {
        Result<KithMessage> result = Mapped.read(given.input());
        assertThat(result).isInstanceOf(Result.Refused.class);
        Refusal refusal = ((Result.Refused<KithMessage>) result).refusal();
        assertThat((refusal.code() + " " + refusal.place()).strip()).isEqualTo(given.text("expected.txt"));
    }
}
