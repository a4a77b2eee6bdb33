package no.rodtrad.mappings.kith.wrapped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.KithReader;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.testing.Mapped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NAV's own test messages, in NAV's wrapper, where they are at hand: {@code -Drodtrad.reference=<folder>}. */
class NavSamplesTest {

    /** As NAV judges them; only that an unknown code is no reason to refuse: 9069 with another code than 5 is read. */
    @ParameterizedTest
    @CsvSource({
        "dialogmelding_dialog_notat, READ",
        "dialogmelding_dialog_notat_dnr, READ",
        "dialogmelding_dialog_notat_vedlegg, READ",
        "dialogmelding_dialog_svar_innkalling_dialogmote, READ",
        "dialogmelding_dialog_notat_invalid, PATIENT_ID_MALFORMED",
        "dialogmelding_dialog_svar_foresporsel_om_pasient, PATIENT_ID_MALFORMED",
        "dialogmelding_dialog_svar_foresporsel_om_pasient_invalid, READ"
    })
    void areReadOrRefused(String name, String expected) throws IOException {
        CommonFormat opened = open(name);
        Result<KithMessage> result = NestedHead.innermost(opened.message()).then(KithReader::read);
        assertThat(
                        result instanceof Result.Refused<KithMessage> r
                                ? r.refusal().code().name()
                                : "READ")
                .isEqualTo(expected);
        assertThat(opened.reception().orElseThrow().logId()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"fellesformat", "fellesformat_le", "fellesformat_with_2_vedlegg"})
    void otherMessagesAreOpenedToo(String name) throws IOException {
        CommonFormat opened = open(name);
        assertThat(opened.message().getLocalName()).isEqualTo("MsgHead");
        assertThat(opened.reception().orElseThrow().service()).isNotBlank();
    }

    private static CommonFormat open(String name) throws IOException {
        String reference = System.getProperty("rodtrad.reference", "");
        assumeTrue(!reference.isBlank(), "set -Drodtrad.reference to the folder with the official samples");
        byte[] bytes = Files.readAllBytes(Path.of(reference, "kith/samples/nav", name + ".xml"));
        return CommonFormat.open(Mapped.root(bytes)).orElseThrow();
    }
}
