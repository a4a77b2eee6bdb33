package no.rodtrad.mappings.fhir.epikrise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import org.hl7.fhir.r4.model.Composition;
import org.junit.jupiter.api.Test;

class ReferralReasonTest {

    private static final String ID = "<Id>9e0f2b7a-0d36-4b8d-a7c2-6f5be0c4a118</Id>";

    @Test
    void whyThePersonWasReferredIsReadInTheDocument() {
        String xml = new String(Cases.of("mapping", "epikrise-rehabilitation").input(), StandardCharsets.UTF_8);
        assertThat(xml).contains(ID);
        String reasoned = xml.replace(
                ID,
                ID + "<ReasonAsText><Heading V=\"PR\" DN=\"Problemstilling\"/>"
                        + "<TextResultValue>Ønsker hjelp til å komme tilbake i arbeid.</TextResultValue></ReasonAsText>");
        Composition composition =
                Mapped.of(reasoned.getBytes(StandardCharsets.UTF_8)).one(Composition.class);
        assertThat(composition.getSection()).anySatisfy(section -> {
            assertThat(section.getTitle()).isEqualTo("Problemstilling");
            assertThat(section.getText().getDivAsString()).contains("Ønsker hjelp til å komme tilbake i arbeid.");
        });
    }
}
