package no.rodtrad.mappings.fhir.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.ReferredDocumentStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CancelledDocumentTest {

    private static final String STATUS = "<Status V=\"F\" DN=\"Endelig rapport\"/>";

    @ParameterizedTest
    @CsvSource({"F, FINAL", "P, PRELIMINARY", "S, PRELIMINARY", "A, AMENDED", "X, FINAL"})
    void theMessageSaysHowFarTheDocumentHadCome(String code, ReferredDocumentStatus status) {
        String xml = new String(Cases.of("mapping", "epikrise-cancellation").input(), StandardCharsets.UTF_8);
        assertThat(xml).contains(STATUS);
        Mapped mapped =
                Mapped.of(xml.replace(STATUS, "<Status V=\"" + code + "\"/>").getBytes(StandardCharsets.UTF_8));
        assertThat(mapped.one(DocumentReference.class).getDocStatus()).isEqualTo(status);
    }
}
