package no.rodtrad.adapter.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import com.sun.net.httpserver.HttpServer;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.KithReader;
import no.rodtrad.mappings.kith.MessageKind;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.Elements;
import no.rodtrad.mappings.xml.XmlGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Walks the hostile messages through parser, verifier and reader: each gets its verdict, in bounded time and memory, and
 * nothing outside is asked for anything.
 */
class HostileXmlTest {

    /** On the clock, which on a busy machine says little; what counts is the processor's time. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final Duration MOST_CPU = Duration.ofSeconds(5);
    private static final long MOST_BYTES = 400L * 1024 * 1024;

    private static final AtomicInteger CALLS = new AtomicInteger();
    private static HttpServer canary;

    @BeforeAll
    static void start() throws IOException {
        canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            CALLS.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        canary.start();
    }

    @AfterAll
    static void stop() {
        canary.stop(0);
    }

    private static String url() {
        return "http://127.0.0.1:" + canary.getAddress().getPort() + "/canary";
    }

    /** The canary can sing: without this the test below could not fail. */
    @Test
    void aCallIsCounted() throws IOException {
        int before = CALLS.get();
        try (var answer = new URL(url()).openStream()) {
            assertThat(answer).isNull();
        } catch (FileNotFoundException e) {
            assertThat(CALLS.get()).isEqualTo(before + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("no.rodtrad.adapter.signature.HostileCase#all")
    void hasItsVerdict(HostileCase hostile) throws Exception {
        byte[] input = hostile.input(url());
        int before = CALLS.get();
        Walked walked = assertTimeoutPreemptively(LONGEST, () -> walk(input));
        assertThat(walked.verdict).as(hostile.why()).isEqualTo(hostile.verdict());
        assertThat(CALLS.get()).as("calls to the outside").isEqualTo(before);
        assertThat(walked.cpu).as("processor time").isLessThan(MOST_CPU);
        assertThat(walked.bytes).as("bytes allocated").isLessThan(MOST_BYTES);
        hostile.texts()
                .forEach((path, text) ->
                        assertThat(Elements.text(walked.root, path)).as(path).contains(text));
    }

    private record Walked(String verdict, Element root, long bytes, Duration cpu) {}

    private static Walked walk(byte[] input) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        long start = threads.getCurrentThreadCpuTime();
        Result<Element> node = XmlGateway.parse(input).then(HostileXmlTest::readable);
        Result<KithMessage> message = node.then(KithReader::read);
        long bytes = threads.getCurrentThreadAllocatedBytes() - before;
        Duration cpu = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        return message instanceof Result.Refused<KithMessage> refused
                ? new Walked(refused.refusal().code().name(), null, bytes, cpu)
                : new Walked("ACCEPTED", node.orElseThrow(), bytes, cpu);
    }

    /** As the door decides it: what is of a signed kind is read only where the signature reaches. */
    private static Result<Element> readable(Document document) {
        Element root = document.getDocumentElement();
        return MessageKind.isSigned(root.getNamespaceURI(), root.getLocalName())
                ? Signed.VERIFIER.verify(document).then(verified -> Result.ok(verified.root()))
                : Result.ok(root);
    }
}
