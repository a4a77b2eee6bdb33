package no.rodtrad.mappings.fhir.epikrise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the codes of an epikrise say of how far a document, a plan or a stay has come. */
class EpikriseCodesTest {

    @ParameterizedTest
    @CsvSource({
        "N, F, FINAL",
        "N, P, PRELIMINARY",
        "N, S, PRELIMINARY",
        "N, A, AMENDED",
        "N, X, FINAL",
        "M, F, AMENDED",
        "A, F, AMENDED",
        "M, P, PRELIMINARY"
    })
    void aChangeAmendsADocumentThatWasFinal(String action, String status, CompositionStatus made) {
        String xml = xml().replaceFirst("<ServType V=\"N\" DN=\"Ny\"/>", "<ServType V=\"" + action + "\"/>");
        Mapped mapped = mapped(xml, "<Status V=\"F\" DN=\"Endelig rapport\"/>", "<Status V=\"" + status + "\"/>");
        assertThat(mapped.one(Composition.class).getStatus()).isEqualTo(made);
    }

    @ParameterizedTest
    @CsvSource({"3, ACTIVE", "4, ONHOLD", "5, REVOKED", "X, ACTIVE"})
    void aPlannedActivityIsAsFarAsItsPlan(String code, ServiceRequestStatus status) {
        Mapped mapped = mapped(
                xml(), "<StatusOfPlan V=\"3\" DN=\"Avtalt\"/>", "<StatusOfPlan V=\"" + code + "\" DN=\"Status\"/>");
        assertThat(mapped.all(ServiceRequest.class).stream()
                        .filter(request -> request.getIntent() == ServiceRequestIntent.PLAN)
                        .map(ServiceRequest::getStatus))
                .hasSize(2)
                .containsOnly(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-02T12:00:00+02:00, IMP",
        "2026-09-08T09:00:00+02:00, IMP",
        "2026-09-08T08:59:59+02:00, AMB",
        "2026-09-07T12:00:00+02:00, AMB"
    })
    void aStayOfADayOrMoreIsOneOfAnInpatientWhereNoLevelIsTold(String end, String stayClass) {
        String untold = xml().replace("<AdmCat V=\"1\" DN=\"Heldøgnsopphold\"/>", "");
        Mapped mapped =
                mapped(untold, "<EndDateTime V=\"2026-10-02T12:00:00+02:00\"/>", "<EndDateTime V=\"" + end + "\"/>");
        assertThat(mapped.one(Encounter.class).getClass_().getCode()).isEqualTo(stayClass);
    }

    private static Mapped mapped(String xml, String written, String instead) {
        assertThat(xml).contains(written);
        return Mapped.of(xml.replace(written, instead).getBytes(StandardCharsets.UTF_8));
    }

    private static String xml() {
        return new String(Cases.of("mapping", "epikrise-rehabilitation").input(), StandardCharsets.UTF_8);
    }
}
