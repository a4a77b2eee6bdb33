package no.rodtrad.mappings.fhir.henvisning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestPriorityTest {

    private static final String PRIORITY = "<Priority V=\"3\" DN=\"Haster (elektiv)\"/>";

    @ParameterizedTest
    @CsvSource({
        "0, STAT",
        "1H, ASAP",
        "2H, ASAP",
        "4H, ASAP",
        "8H, ASAP",
        "1, ASAP",
        "2, URGENT",
        "7, URGENT",
        "3, URGENT",
        "PK, URGENT",
        "4, ROUTINE",
        "X, ROUTINE"
    })
    void aReferralIsAsUrgentAsItsCodeOfList8304(String code, ServiceRequestPriority priority) {
        String xml = new String(Cases.of("mapping", "henvisning-rehabilitation").input(), StandardCharsets.UTF_8);
        assertThat(xml).contains(PRIORITY);
        ServiceRequest request = Mapped.of(
                        xml.replace(PRIORITY, "<Priority V=\"" + code + "\"/>").getBytes(StandardCharsets.UTF_8))
                .one(ServiceRequest.class);
        assertThat(request.getPriority()).isEqualTo(priority);
        assertThat(request.getCategory())
                .as("the code itself is kept")
                .anyMatch(category -> category.hasCoding("urn:oid:2.16.578.1.12.4.1.1.8304", code));
    }
}
