package no.rodtrad.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import no.rodtrad.conformance.fake.FakeServer;
import no.rodtrad.conformance.fake.Fault;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.conformance.token.GivenTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void exitsWithZeroAndWritesTheReportsWhenTheServerConforms(@TempDir Path folder) throws IOException {
        try (FakeServer server = new FakeServer()) {
            int exit = run("run", "--base-url", server.url().toString(), "--report", folder.toString());

            assertThat(exit).isZero();
            assertThat(printed.toString(UTF_8)).contains("pass   RTC-MSG-04", "0 fail");
            assertThat(folder.resolve("TEST-conformance.xml")).isNotEmptyFile();
            assertThat(folder.resolve("TestReport-conformance.json")).isNotEmptyFile();
            assertThat(folder.resolve("index.html")).isNotEmptyFile();
        }
    }

    @Test
    void exitsWithOneWhenAShallFails() throws IOException {
        try (FakeServer server = new FakeServer(Fault.DOCTYPE_READ)) {
            int exit = run("run", "--base-url", server.url() + "/");

            assertThat(exit).isOne();
            assertThat(printed.toString(UTF_8)).contains("fail   RTC-MSG-02");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "help",
                "run",
                "run --base-url",
                "run --base-url http://localhost --colour red",
                "run --base-url http://localhost --tokens magic",
                "run --base-url http://localhost --tokens sandbox --token-nav x",
                "run --base-url http://localhost --patience soon"
            })
    void exitsWithTwoAndTheUsageWhenTheCommandLineIsNotUnderstood(String line) throws IOException {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(printed.toString(UTF_8)).contains("usage: run --base-url URL");
    }

    @Test
    void broughtTokensSwitchTheSandboxsDoorsOff() {
        Options options = Options.parse(
                "run --base-url http://localhost --token-institution a --sender-number 123456785 --patience 3"
                        .split(" "),
                Clock.systemUTC());

        assertThat(options.target().tokens()).isInstanceOf(GivenTokens.class);
        assertThat(options.target().sandbox()).isFalse();
        assertThat(options.target().sender().number())
                .isEqualTo("123456785")
                .isNotEqualTo(Organisation.SENDER.number());
        assertThat(options.target().patience()).hasSeconds(3);
    }

    private int run(String... arguments) throws IOException {
        return Main.run(arguments, new PrintStream(printed, true, UTF_8), Clock.systemUTC());
    }
}
