package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An epikrise as a FHIR document: the Composition and what it refers to, as the caller may see it. */
@ExtendWith(SharedWorld.class)
class DocumentTest {

    private final World world;

    DocumentTest(World world) {
        this.world = world;
    }

    @Test
    void theInstitutionGetsTheDocumentAndNavDoesNot() {
        Scene scene = Scene.with(world);
        scene.permit();
        scene.send(scene.epikrise());
        Composition first = scene.search(scene.institution(), Composition.class).get(0);
        String address = "/fhir/Composition/" + first.getIdElement().getIdPart() + "/$document";

        Answer answer = world.http().get(scene.institution(), address);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        Bundle document = (Bundle) Scene.parse(answer);
        assertThat(document.getType()).isEqualTo(Bundle.BundleType.DOCUMENT);
        assertThat(document.getIdentifier().getValue()).startsWith("urn:uuid:");
        assertThat(document.hasTimestamp()).isTrue();
        assertThat(document.getEntryFirstRep().getResource()).isInstanceOf(Composition.class);
        assertThat(types(document)).contains("Patient", "Organization", "Encounter");
        assertThat(document.getEntry())
                .allSatisfy(entry -> assertThat(entry.getFullUrl())
                        .endsWith(entry.getResource().fhirType() + "/"
                                + entry.getResource().getIdElement().getIdPart()));

        Bundle again = (Bundle) Scene.parse(world.http().get(scene.institution(), address));
        assertThat(again.getIdentifier().getValue())
                .isEqualTo(document.getIdentifier().getValue());

        Answer nav = world.http().get(world.navToken(), address);
        assertThat(nav.status()).isEqualTo(404);
    }

    private static List<String> types(Bundle document) {
        return document.getEntry().stream()
                .map(entry -> entry.getResource().fhirType())
                .toList();
    }
}
