package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import no.rodtrad.conformance.sample.ConsentBody;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.Consent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a Consent has to say, and who may give it. */
@ExtendWith(SharedWorld.class)
class ConsentDoorTest {

    private final World world;
    private Scene scene;

    ConsentDoorTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void aPerson() {
        scene = Scene.with(world);
    }

    @Test
    void withoutAnEndIsRefused() {
        Answer answer = give(
                scene.self(), ConsentBody.withoutEnd(scene.patientId(), Organisation.SENDER, OffsetDateTime.now()));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("RT-FHR-010");
    }

    @Test
    void withoutRecipientPurposeOrCategoryIsRefused() {
        for (String part : new String[] {"actor", "purpose", "class"}) {
            ObjectNode body = whole();
            ((ObjectNode) body.path("provision")).remove(part);
            Answer answer = give(scene.self(), body);
            assertThat(answer.status()).as(part).isEqualTo(422);
            assertThat(answer.code()).as(part).isEqualTo("RT-FHR-010");
        }
    }

    @Test
    void forAnotherPersonIsRefused() {
        Scene other = Scene.with(world);
        Answer answer = give(other.self(), whole());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(scene.search(scene.self(), Consent.class)).isEmpty();
    }

    @Test
    void byTheWorkSectorIsRefused() {
        for (String role : new String[] {"nav", "employer", "job-specialist"}) {
            assertThat(give(world.sandbox().token(role), whole()).status())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(scene.search(scene.self(), Consent.class)).isEmpty();
    }

    /** On behalf of a person only with evidence of how the consent was given. */
    @Test
    void byTheInstitutionNeedsEvidence() {
        ObjectNode bare = whole();
        bare.remove("sourceAttachment");
        Answer refused = give(scene.institution(), bare);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("RT-FHR-010");
        assertThat(give(scene.institution(), whole()).status()).isEqualTo(201);
    }

    private ObjectNode whole() {
        return ConsentBody.towardsNav(scene.patientId(), Organisation.SENDER, OffsetDateTime.now());
    }

    private Answer give(String token, ObjectNode body) {
        return world.http().post(token, "/fhir/Consent", Http.FHIR, body.toString());
    }
}
