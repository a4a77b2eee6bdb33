package no.rodtrad.mappings.apprec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import no.rodtrad.mappings.testing.Printed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each receipt is read as expected, or refused by the expected code. */
class AppRecCasesTest {

    static List<Cases.Case> cases() {
        return Cases.of("apprec");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReadAsExpected(Cases.Case given) throws IOException {
        String actual = said(AppRecReader.whole(Mapped.root(given.input())));
        if (Cases.REWRITE) {
            Files.writeString(given.file("expected.txt"), actual + "\n");
        }
        assertThat(actual).isEqualTo(given.text("expected.txt"));
        assertThat(given.text("why.txt")).isNotBlank();
    }

    private static String said(Result<ApplicationReceipt> result) {
        if (result instanceof Result.Refused<ApplicationReceipt> refused) {
            Refusal refusal = refused.refusal();
            return ("refused: " + refusal.code() + " " + refusal.place()).strip();
        }
        return Printed.of(result.orElseThrow());
    }
}
