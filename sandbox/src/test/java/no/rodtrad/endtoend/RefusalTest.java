package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.conformance.sample.SyntheticPerson;
import no.rodtrad.endtoend.Http.Answer;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of bad message: the right code in the right answer, and nothing left behind but the audit row. */
@ExtendWith(SharedWorld.class)
class RefusalTest {

    private static final int TOO_MANY_BYTES = 20 * 1024 * 1024 + 1;

    @TempDir
    static Path keys;

    private final World world;

    RefusalTest(World world) {
        this.world = world;
    }

    static List<Case> refusals() {
        return Case.all("refusals");
    }

    static List<Case> leniencies() {
        return Case.all("leniency");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void isRefusedWithItsCodeAndLeavesNothing(Case bad) throws Exception {
        Epikrise like = message();
        Properties expected = bad.expected();
        byte[] bytes = new Signing(world, keys).sign(expected.getProperty("signing"), bad.message(like));
        refused(bytes, code(expected.getProperty("code")), expected.getProperty("answer"), bad.why());
    }

    @Test
    void aTooLargeMessageIsRefusedUnread() {
        byte[] bytes = new byte[TOO_MANY_BYTES];
        Arrays.fill(bytes, (byte) ' ');
        byte[] start = message().bytes();
        System.arraycopy(start, 0, bytes, 0, start.length);
        refused(bytes, ErrorCode.TOO_LARGE, "problem", "A message of one byte more than 20 MB.");
    }

    @Test
    void aMessageThatNestsWithoutEndIsRefused() {
        String bomb = "<a>".repeat(5000) + "</a>".repeat(5000);
        refused(bomb.getBytes(StandardCharsets.UTF_8), ErrorCode.TOO_DEEP, "problem", "5000 levels.");
    }

    @ParameterizedTest
    @MethodSource("leniencies")
    void isTakenAsItIs(Case odd) {
        Epikrise like = message();
        Answer answer = send(odd.message(like).getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(odd.why() + answer.text()).isEqualTo(200);
        assertThat(AppRec.of(answer.body()))
                .as(odd.why())
                .isEqualTo(new AppRec(AppRec.V1_1, "1", List.of(), like.msgId()));
    }

    /** A mail address, a name or a number in the id's place must not get into the audit by that way. */
    @Test
    void anIdThatIsNoUuidDoesNotReachTheAudit() {
        Epikrise like = message();
        String number = like.person().number();
        // The second is as long as a UUID and made of what UUIDs are made of.
        for (String id : List.of(number, (number + "-".repeat(36)).substring(0, 36))) {
            send(like.xml().replace(like.msgId(), id).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(world.jdbc()
                        .queryForObject(
                                "select count(*) from audit where subject like ?",
                                Integer.class,
                                "%" + like.person().number() + "%"))
                .isZero();
    }

    private Epikrise message() {
        SyntheticPerson person = SyntheticPerson.random(world.random());
        Epikrise made = Epikrise.about(person, Organisation.SENDER, world.random());
        world.canary(person.number(), made.health().word(), made.work().word());
        return made;
    }

    private Answer send(byte[] bytes) {
        return world.http().post(world.institution(Organisation.SENDER.number()), "/messages", Http.XML, bytes);
    }

    private void refused(byte[] bytes, ErrorCode code, String kind, String why) {
        world.quiet();
        Map<String, Long> before = world.rows();
        long audited = audited(code);
        Answer answer = send(bytes);
        if (kind.equals("problem")) {
            assertThat(answer.status()).as(why + answer.text()).isEqualTo(400);
            assertThat(answer.type()).startsWith("application/problem+json");
            assertThat(answer.code()).as(why).isEqualTo(code.id());
            assertThat(answer.json().get("detail").asString()).startsWith(code.norwegian());
        } else {
            assertThat(answer.status()).as(why + answer.text()).isEqualTo(200);
            AppRec receipt = AppRec.of(answer.body());
            assertThat(receipt.version()).isEqualTo(kind.equals("apprec-1.0") ? AppRec.V1_0 : AppRec.V1_1);
            assertThat(receipt.status()).isEqualTo("2");
            assertThat(receipt.errors()).as(why).hasSize(1);
            assertThat(receipt.errors().get(0)).startsWith(code.appRec() + " " + code.norwegian());
        }
        assertThat(world.rows()).as("rows after the refusal").isEqualTo(before);
        assertThat(audited(code)).as("audit rows of the refusal").isEqualTo(audited + 1);
    }

    private long audited(ErrorCode code) {
        return world.jdbc()
                .queryForObject(
                        "select count(*) from audit where action = 'REFUSE' and outcome = ?", Long.class, code.id());
    }

    private static ErrorCode code(String id) {
        return Arrays.stream(ErrorCode.values())
                .filter(code -> code.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such code: " + id));
    }
}
