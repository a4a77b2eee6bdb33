package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Consent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What a consent opens, and that without one nothing leaves. */
@ExtendWith(SharedWorld.class)
class ConsentTest {

    private final World world;

    ConsentTest(World world) {
        this.world = world;
    }

    @Test
    void withConsentNavGetsTheCodedFactsAtOnce() {
        Scene scene = Scene.with(world);
        scene.permit();
        Epikrise epikrise = scene.epikrise();
        scene.send(epikrise);
        JsonNode sent = scene.outgoing(epikrise.msgId(), "RECEIPTED").get(0);
        NavMessage message = scene.nav(1).get(0);
        assertThat(message.id()).isEqualTo(sent.get("messageId").asString());
        assertThat(message.note()).contains("26.10.2026", "20.11.2026", "01.07.2026", "31.12.2026", "14.12.2026");
        assertThat(message.pdf()).contains("26.10.2026", "31.12.2026");
        assertThat(message.everything()).doesNotContain(epikrise.healthWords());
        assertThat(message.everything()).doesNotContain(epikrise.work().word());
        JsonNode status = scene.status(epikrise.msgId());
        assertThat(status.get("state").asString()).isEqualTo("receipted");
        assertThat(status.get("steps").valueStream())
                .extracting(step -> step.get("step").asString())
                .containsExactly("received", "mapped", "decided", "sent", "receipted");
        for (String category : new String[] {"sick-leave", "plan", "work-ability"}) {
            assertThat(decision(status, "RECEIPT", category)).isEqualTo("PERMIT PERMITTED_BY_CONSENT");
        }
        assertThat(decision(status, "SENDING", "plan")).isEqualTo("PERMIT PERMITTED_BY_CONSENT");
        assertThat(decision(status, "RECEIPT", "health-detail")).isEqualTo("DENY CONSENT_OTHER_CATEGORY");
    }

    @Test
    void withoutConsentNothingReachesNavAndTheSenderSeesWhy() {
        Scene scene = Scene.with(world);
        Epikrise epikrise = scene.epikrise();
        scene.send(epikrise);
        JsonNode status = scene.status(epikrise.msgId());
        assertThat(status.get("state").asString()).isEqualTo("decided");
        assertThat(status.get("outgoing").size()).isZero();
        for (String category : new String[] {"sick-leave", "plan", "work-ability", "health-detail"}) {
            assertThat(decision(status, "RECEIPT", category)).isEqualTo("DENY NO_CONSENT");
        }
        world.quiet();
        assertThat(scene.nav()).isEmpty();
        assertThat(scene.reviews()).isEmpty();
        assertThat(scene.search(world.navToken(), CarePlan.class)).isEmpty();
        assertThat(scene.search(scene.institution(), CarePlan.class)).hasSize(1);
    }

    /** A second consent, for somebody else, opens nothing: each decision is about one person. */
    @Test
    void theConsentOfOnePersonOpensNothingOfAnother() {
        Scene permits = Scene.with(world);
        permits.permit();
        Scene silent = Scene.with(world);
        Epikrise epikrise = silent.epikrise();
        silent.send(epikrise);
        assertThat(decision(silent.status(epikrise.msgId()), "RECEIPT", "plan")).isEqualTo("DENY NO_CONSENT");
        world.quiet();
        assertThat(silent.nav()).isEmpty();
    }

    @Test
    void afterAWithdrawalNothingMoreIsDecidedInNavsFavour() {
        Scene scene = Scene.with(world);
        Consent consent = scene.permit();
        Epikrise first = scene.epikrise();
        scene.send(first);
        scene.outgoing(first.msgId(), "RECEIPTED");
        assertThat(scene.search(world.navToken(), CarePlan.class)).hasSize(1);
        scene.withdraw(consent);
        assertThat(scene.search(world.navToken(), CarePlan.class)).isEmpty();
        Epikrise second = scene.epikrise();
        scene.send(second);
        assertThat(decision(scene.status(second.msgId()), "RECEIPT", "plan")).isEqualTo("DENY CONSENT_WITHDRAWN");
        world.quiet();
        assertThat(scene.nav()).hasSize(1);
    }

    private static String decision(JsonNode status, String moment, String category) {
        return status.get("decisions")
                .valueStream()
                .filter(row -> moment.equals(row.get("moment").asString())
                        && category.equals(row.get("category").asString())
                        && "nav".equals(row.get("recipient").asString()))
                .map(row ->
                        row.get("effect").asString() + " " + row.get("reason").asString())
                .findFirst()
                .orElse("no decision");
    }
}
