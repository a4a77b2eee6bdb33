package no.rodtrad.endtoend;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.rodtrad.sandbox.SandboxSettings;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Consent;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The server ends, cleanly and by a crash, between receipt and delivery, and is started again on the same data. */
class RestartTest {

    @Test
    void whatWasReceiptedIsDeliveredOnceAfterAnyEnd() throws Exception {
        Path data = Files.createTempDirectory("restart");
        try (NavStandIn nav = NavStandIn.start()) {
            int port = nav.port();
            nav.close();
            SandboxSettings settings = World.settings(data).withNavReceiverUrl("http://localhost:" + port + "/inbox");
            play(settings, port);
        } finally {
            org.springframework.util.FileSystemUtils.deleteRecursively(data);
        }
    }

    private static void play(SandboxSettings settings, int port) throws Exception {
        Scene kept;
        Scene withdrawn;
        Epikrise waiting;
        Epikrise stopped;
        String id;
        try (World first = World.start(settings, null)) {
            withdrawn = Scene.with(first);
            Consent consent = withdrawn.permit();
            stopped = withdrawn.epikrise();
            kept = Scene.with(first);
            kept.permit();
            waiting = kept.epikrise();
            // Nobody listens at NAV's address: nothing of either message has left.
            withdrawn.send(stopped);
            kept.send(waiting);
            withdrawn.withdraw(consent);
            withdrawn.outgoing(stopped.msgId(), "WITHHELD");
            id = kept.outgoing(waiting.msgId(), "SENDING")
                    .get(0)
                    .get("messageId")
                    .asString();
        }
        try (NavStandIn nav = NavStandIn.onPort(port)) {
            Scene crashing;
            Epikrise interrupted;
            try (World second = World.start(settings, nav)) {
                Scene again = kept.in(second);
                JsonNode row = again.outgoing(waiting.msgId(), "RECEIPTED").get(0);
                assertThat(row.get("messageId").asString()).isEqualTo(id);
                assertThat(again.nav(1).get(0).id()).isEqualTo(id);
                withdrawnStaysWithdrawn(withdrawn.in(second), stopped);
                crashing = Scene.with(second);
                crashing.permit();
                interrupted = crashing.epikrise();
                crash(second, nav, crashing, interrupted);
            }
            try (World third = World.start(settings, nav)) {
                Scene again = crashing.in(third);
                again.outgoing(interrupted.msgId(), "RECEIPTED");
                third.quiet();
                List<NavMessage> tries = again.nav();
                assertThat(tries).hasSizeGreaterThanOrEqualTo(2);
                assertThat(tries)
                        .allSatisfy(sent ->
                                assertThat(sent.bytes()).isEqualTo(tries.get(0).bytes()));
                assertThat(kept.in(third).nav()).hasSize(1);
                assertThat(withdrawn.in(third).nav()).isEmpty();
                chainIsWhole(third);
            }
        }
    }

    private static void withdrawnStaysWithdrawn(Scene scene, Epikrise stopped) {
        JsonNode row = scene.outgoing(stopped.msgId(), "WITHHELD").get(0);
        assertThat(row.get("failure").asString()).isEqualTo("no-basis-at-sending");
        assertThat(scene.nav()).isEmpty();
        assertThat(scene.search(scene.navToken(), CarePlan.class)).isEmpty();
    }

    /** NAV has the message and its answer is on the way when the database dies under the server. */
    private static void crash(World world, NavStandIn nav, Scene scene, Epikrise epikrise) throws Exception {
        UUID slow = nav.answers(
                scene.person().number(),
                aResponse()
                        .proxiedFrom(world.inbox())
                        .withProxyUrlPrefixToRemove("/inbox")
                        .withFixedDelay(2000));
        scene.send(epikrise);
        await().atMost(World.PATIENCE).until(() -> !scene.nav().isEmpty());
        ProcessHandle database = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(world.data().resolve("postgres/postmaster.pid"))
                                .get(0)))
                .orElseThrow();
        database.destroyForcibly();
        database.onExit().get(20, TimeUnit.SECONDS);
        nav.recover(slow);
    }

    private static void chainIsWhole(World world) {
        assertThat(world.verified()).contains(" checkpoints: whole");
    }
}
