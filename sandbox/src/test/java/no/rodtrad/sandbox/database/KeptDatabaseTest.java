package no.rodtrad.sandbox.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptDatabaseTest {

    @TempDir
    Path folder;

    private ProcessHandle server() throws Exception {
        return ProcessHandle.of(Long.parseLong(
                        Files.readAllLines(folder.resolve("postmaster.pid")).get(0)))
                .orElseThrow();
    }

    private static String ask(KeptDatabase database, String sql) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            ResultSet result = statement.getResultSet();
            result.next();
            return result.getString(1);
        }
    }

    @Test
    void keepsWhatWasCommittedThroughACleanEndAndAKill() throws Exception {
        try (KeptDatabase database = KeptDatabase.start(folder)) {
            ask(database, "create table kept (word text)");
            ask(database, "insert into kept values ('mappe')");
        }
        KeptDatabase killed = KeptDatabase.start(folder);
        assertThat(ask(killed, "select word from kept")).isEqualTo("mappe");
        ask(killed, "insert into kept values ('tråd')");
        assertThat(ask(killed, "show fsync")).isEqualTo("on");
        ProcessHandle server = server();
        server.destroyForcibly();
        server.onExit().get(20, TimeUnit.SECONDS);
        killed.close();
        try (KeptDatabase database = KeptDatabase.start(folder)) {
            assertThat(ask(database, "select count(*) from kept")).isEqualTo("2");
        }
    }

    /** What a kill -9 of the sandbox leaves: a server that nobody owns any more, on the folder that is wanted. */
    @Test
    void endsTheServerOfAnEarlierRun() throws Exception {
        KeptDatabase orphan = KeptDatabase.start(folder);
        ProcessHandle server = server();
        OrphanedServer.clear(folder);
        assertThat(server.isAlive()).isFalse();
        assertThat(folder.resolve("postmaster.pid")).doesNotExist();
        orphan.close();
    }

    /** After a restart of the machine the number in the lock file belongs to somebody else. */
    @Test
    void takesAwayAStaleLockAndLeavesTheStrangerAlone() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    folder.resolve("postmaster.pid"), stranger.pid() + "\n" + folder.toAbsolutePath() + "\n0\n5432\n");
            OrphanedServer.clear(folder);
            assertThat(folder.resolve("postmaster.pid")).doesNotExist();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }
}
