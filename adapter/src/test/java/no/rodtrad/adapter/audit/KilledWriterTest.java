package no.rodtrad.adapter.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.rodtrad.adapter.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process is killed in the middle of its work, again and again; what it has left is sealed and fits its effects. */
class KilledWriterTest {

    private static final int ROUNDS = 4;
    private static final String NODE = "killed";

    @TempDir
    Path folder;

    @Test
    void everyEffectHasItsRowAndEveryRowItsBlock() throws Exception {
        Random random = new Random();
        List<String> told = new ArrayList<>();
        try (HikariDataSource source = Database.another("latest")) {
            JdbcClient jdbc = JdbcClient.create(source);
            jdbc.sql("create table effect (subject text)").update();
            for (int round = 0; round < ROUNDS; round++) {
                told.addAll(killedAfterSome(source, folder.resolve("round" + round), random));
            }
            try (AuditNode last = new AuditNode(source, NODE, null)) {
                while (!last.sealer.open()) {
                    Thread.sleep(50);
                }
                last.sealer.seal();
                assertThat(last.findings()).isEmpty();
            }
            Set<String> rows = new HashSet<>(
                    jdbc.sql("select subject from audit").query(String.class).list());
            assertThat(rows).as("what was told to be done").containsAll(told);
            assertThat(jdbc.sql("select subject from effect")
                            .query(String.class)
                            .list())
                    .as("effects and their rows")
                    .containsExactlyInAnyOrderElementsOf(rows.stream()
                            .filter(subject -> subject.startsWith("effect/"))
                            .toList());
            assertThat(jdbc.sql("select unnest(ids) as id from audit_block order by id")
                            .query(Long.class)
                            .list())
                    .as("every row in one block")
                    .isEqualTo(jdbc.sql("select id from audit order by id")
                            .query(Long.class)
                            .list());
        }
    }

    /** What the process was told is done before it was killed, at a moment that nobody chose. */
    private static List<String> killedAfterSome(HikariDataSource source, Path output, Random random) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        source.getJdbcUrl(),
                        NODE)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
            while (subjects(output).size() < 20) {
                assertThat(process.isAlive()).as(Files.readString(output)).isTrue();
                assertThat(System.nanoTime()).isLessThan(until);
                Thread.sleep(20);
            }
            Thread.sleep(random.nextInt(400));
        } finally {
            process.destroyForcibly().waitFor();
        }
        return subjects(output);
    }

    /** Whole lines: the last one may have been cut. */
    private static List<String> subjects(Path output) throws Exception {
        String text = Files.readString(output);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.matches("(alone|effect)/[0-9a-f-]{36}"))
                .toList();
    }
}
