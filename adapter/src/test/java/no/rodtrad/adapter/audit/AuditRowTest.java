package no.rodtrad.adapter.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import no.rodtrad.adapter.audit.AuditEntry.Action;
import org.junit.jupiter.api.Test;

class AuditRowTest {

    private static final UUID PATIENT = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00.000001Z");

    @Test
    void anyOtherFieldGivesAnotherHash() {
        List<AuditRow> rows = new ArrayList<>();
        rows.add(row(1, "node", AT, Action.READ, "ok", "actor", PATIENT, "subject", "detail"));
        rows.add(row(1, "nodf", AT, Action.READ, "ok", "actor", PATIENT, "subject", "detail"));
        rows.add(row(2, "node", AT, Action.READ, "ok", "actor", PATIENT, "subject", "detail"));
        rows.add(row(1, "node", AT.plusNanos(1000), Action.READ, "ok", "actor", PATIENT, "subject", "detail"));
        rows.add(row(1, "node", AT, Action.SEARCH, "ok", "actor", PATIENT, "subject", "detail"));
        rows.add(row(1, "node", AT, Action.READ, "no", "actor", PATIENT, "subject", "detail"));
        rows.add(row(1, "node", AT, Action.READ, "ok", "actos", PATIENT, "subject", "detail"));
        rows.add(row(1, "node", AT, Action.READ, "ok", "actor", null, "subject", "detail"));
        rows.add(row(1, "node", AT, Action.READ, "ok", "actor", UUID.randomUUID(), "subject", "detail"));
        rows.add(row(1, "node", AT, Action.READ, "ok", "actor", PATIENT, "Subject", "detail"));
        rows.add(row(1, "node", AT, Action.READ, "ok", "actor", PATIENT, "subject", ""));
        assertThat(rows.stream().map(AuditRowTest::hex)).doesNotHaveDuplicates();
    }

    @Test
    void theSameRowGivesTheSameHash() {
        assertThat(hex(row(1, "node", AT, Action.READ, "ok", "actor", PATIENT, "subject", "detail")))
                .isEqualTo(hex(row(1, "node", AT, Action.READ, "ok", "actor", PATIENT, "subject", "detail")));
    }

    /** Rows whose fields run into one another when they are only put end to end, with the signs that part fields. */
    @Test
    void noTwoSplitsOfOneTextCollide() {
        Random random = new Random(7);
        Map<String, List<String>> seen = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            String text = random(random);
            int one = random.nextInt(text.length() + 1);
            int two = one + random.nextInt(text.length() - one + 1);
            int three = two + random.nextInt(text.length() - two + 1);
            List<String> fields = List.of(
                    text.substring(0, one),
                    text.substring(one, two),
                    text.substring(two, three),
                    text.substring(three));
            List<String> before = seen.putIfAbsent(
                    hex(row(1, "n", AT, Action.READ, fields.get(0), fields.get(1), null, fields.get(2), fields.get(3))),
                    fields);
            assertThat(before == null || before.equals(fields))
                    .as("%s and %s", before, fields)
                    .isTrue();
        }
        assertThat(seen).hasSizeGreaterThan(5_000);
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(8); n > 0; n--) {
            text.append("0:1:2a".charAt(random.nextInt(6)));
        }
        return text.toString();
    }

    private static String hex(AuditRow row) {
        return HexFormat.of().formatHex(row.hash());
    }

    private static AuditRow row(
            long id,
            String node,
            Instant at,
            Action action,
            String outcome,
            String actor,
            UUID patient,
            String subject,
            String detail) {
        return AuditRow.of(id, node, at, new AuditEntry(action, outcome, actor, patient, subject, detail));
    }
}
