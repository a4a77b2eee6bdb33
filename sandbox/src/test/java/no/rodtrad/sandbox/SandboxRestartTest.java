package no.rodtrad.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class SandboxRestartTest {

    @TempDir
    Path data;

    @Test
    void goesOnFromTheDataOfTheLastRun() throws Exception {
        SandboxSettings settings = SandboxSettings.forTests(data)
                .withOut(new PrintStream(OutputStream.nullOutputStream()))
                .withNavReceiverUrl("http://localhost:1/elsewhere");
        try (Sandbox first = Sandbox.start(settings)) {
            JdbcTemplate jdbc = first.applicationContext().getBean(JdbcTemplate.class);
            jdbc.execute("create table restart_test (word text)");
            jdbc.execute("insert into restart_test values ('kept')");
            assertThat(first.applicationContext().getEnvironment().getProperty("rodtrad.delivery.receiver-url"))
                    .isEqualTo("http://localhost:1/elsewhere");
        }
        try (Sandbox second = Sandbox.start(settings)) {
            assertThat(second.applicationContext()
                            .getBean(JdbcTemplate.class)
                            .queryForObject("select word from restart_test", String.class))
                    .isEqualTo("kept");
        }
    }

    /** A port that is taken is said to be, and what had started is ended: a new start on the same data works. */
    @Test
    void endsWhatHadStartedWhenAPartDoesNotStart() throws Exception {
        SandboxSettings settings =
                SandboxSettings.forTests(data).withOut(new PrintStream(OutputStream.nullOutputStream()));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            SandboxSettings blocked = settings.withPorts(0, taken.getLocalPort());
            assertThatThrownBy(() -> Sandbox.start(blocked))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()));
        }
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }
}
