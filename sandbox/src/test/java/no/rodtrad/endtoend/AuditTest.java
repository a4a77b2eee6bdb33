package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;

/**
 * The trail that everything before it has left: whole, and with nothing of a person in it. Runs last, see {@code
 * junit-platform.properties}.
 */
@ExtendWith(SharedWorld.class)
@Order(Integer.MAX_VALUE)
class AuditTest {

    private final World world;

    AuditTest(World world) {
        this.world = world;
    }

    /** So that there is a trail also where this test runs alone. */
    private Epikrise somethingHappens() {
        Scene scene = Scene.with(world);
        scene.permit();
        Epikrise epikrise = scene.epikrise();
        scene.send(epikrise);
        scene.complete(scene.review());
        scene.outgoing(epikrise.msgId(), "RECEIPTED", "RECEIPTED");
        scene.post("Ingen XML".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        world.http().get(scene.institution(), "/fhir/Patient/" + scene.person().number());
        world.http().get(null, "/messages/" + scene.person().number());
        return epikrise;
    }

    @Test
    void everyActionHasItsRowAndTheChainIsWhole() {
        Epikrise epikrise = somethingHappens();
        assertThat(world.verified()).contains(" checkpoints: whole");
        String subject = "message/ENH:" + epikrise.sender().number() + "/" + epikrise.msgId();
        assertThat(count("select count(*) from audit where action = 'RECEIVE' and subject = ?", subject))
                .isEqualTo(1);
        String patient = world.jdbc()
                .queryForObject("select patient_id from message where msg_id = ?", String.class, epikrise.msgId());
        assertThat(world.jdbc()
                        .queryForList(
                                "select distinct action from audit where patient_id = cast(? as uuid)",
                                String.class,
                                patient))
                .contains("RECEIVE", "CREATE", "UPDATE", "RELEASE", "SEND", "RECEIPT", "SEARCH");
    }

    @Test
    void aChangedADeletedAndAReorderedRowAreFound() {
        somethingHappens();
        world.quiet();
        world.sealed();
        long middle = world.jdbc()
                .queryForObject(
                        "select id from audit order by id offset (select count(*) / 2 from audit) limit 1", Long.class);
        for (String column : List.of("action", "outcome", "actor", "subject", "detail")) {
            broken("ROW_CHANGED", middle, "update audit set " + column + " = " + column + " || 'x' where id = ?");
        }
        broken("ROW_CHANGED", middle, "update audit set at = at + interval '1 second' where id = ?");
        broken("ROW_CHANGED", middle, "update audit set patient_id = gen_random_uuid() where id = ?");
        broken("ROW_MISSING", middle, "delete from audit where id = ?");
        broken("ROW_MISSING", middle, "update audit set id = -id where id = ?");
        assertThat(world.verified()).contains(" checkpoints: whole");
    }

    @Test
    void noRowAndNoLineOfALogHoldsAnythingOfAPerson() {
        Epikrise epikrise = somethingHappens();
        world.quiet();
        LoggerFactory.getLogger(AuditTest.class).info("seen: {}", "log-is-captured");
        assertThat(world.printed()).contains("log-is-captured");
        StringBuilder rows = new StringBuilder();
        for (Map<String, Object> row :
                world.jdbc().queryForList("select action, outcome, actor, subject, detail from audit")) {
            rows.append(row.values()).append('\n');
        }
        assertThat(rows).contains("RECEIVE", epikrise.msgId());
        assertThat(world.canaries())
                .contains(epikrise.person().number(), epikrise.health().word());
        for (String canary : world.canaries()) {
            // A failure here must not print what it has found.
            assertThat(rows.indexOf(canary) >= 0)
                    .as("an audit row holds something of a person")
                    .isFalse();
            assertThat(world.printed().contains(canary))
                    .as("a log holds something of a person")
                    .isFalse();
        }
    }

    /** Does something to a row, sees that it is found, and undoes it. */
    private void broken(String finding, long row, String sql) {
        world.jdbc().execute("create table audit_before as select * from audit");
        try {
            assertThat(world.jdbc().update(sql, row)).as(sql).isPositive();
            assertThat(world.verified()).as(sql).contains(finding).contains(": row " + row + " of block ");
        } finally {
            world.jdbc().update("delete from audit where id in (?, -?)", row, row);
            world.jdbc().update("insert into audit select * from audit_before where id = ?", row);
            world.jdbc().execute("drop table audit_before");
        }
    }

    private long count(String sql, String argument) {
        return world.jdbc().queryForObject(sql, Long.class, argument);
    }
}
