package no.rodtrad.mappings.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import no.rodtrad.mappings.attachment.AttachmentKind.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentKindTest {

    private static final int LARGE = 15_000_000;

    @ParameterizedTest
    @CsvSource({
        "text/csv, NOT_AS_CLAIMED",
        "image/x-nobody, NOT_AS_CLAIMED",
        "application/postscript, NOT_AS_CLAIMED",
        "application/x-nobody, NOT_COMPARABLE",
        "application/octet-stream, NOT_COMPARABLE",
        "nothing, NOT_COMPARABLE",
        "application/pdf, AS_CLAIMED",
    })
    void aPdfUnderOtherNames(String claim, Verdict verdict) {
        assertThat(AttachmentKind.of(claim, bytes("%PDF-1.7\n")).verdict()).isEqualTo(verdict);
    }

    /** Many formats are text and not registered as such. */
    @ParameterizedTest
    @CsvSource({
        "text/csv, AS_CLAIMED",
        "text/html, AS_CLAIMED",
        "application/edifact, NOT_COMPARABLE",
        "application/dicom, NOT_AS_CLAIMED",
        "image/tiff, NOT_AS_CLAIMED",
        "application/msword, NOT_AS_CLAIMED",
        "application/vnd.oasis.opendocument.text, NOT_AS_CLAIMED",
    })
    void textUnderOtherNames(String claim, Verdict verdict) {
        assertThat(AttachmentKind.of(claim, bytes("Tur hver dag\n")).verdict()).isEqualTo(verdict);
    }

    /** Words that by chance begin like something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "P4 bekreftet",
                "12345acd",
                "From: Kari\nSubject: Tur\n",
                "#!/bin/sh\n",
                "MZ er bra",
                "%%\n",
                "0 1"
            })
    void textStaysText(String content) {
        AttachmentKind kind = AttachmentKind.of("text/plain", bytes(content));
        assertThat(kind.verdict()).isEqualTo(Verdict.AS_CLAIMED);
        assertThat(kind.served()).isEqualTo("text/plain");
    }

    /** Nothing but the harmless ones is given out as what it is. */
    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/svg+xml", "application/xhtml+xml", "text/javascript", "text/xml"})
    void whatABrowserRunsIsGivenOutAsBytes(String claim) {
        for (String content : new String[] {
            "<html><body/></html>", "<svg xmlns='http://www.w3.org/2000/svg'/>", "alert(1)", "<?xml version='1.0'?><a/>"
        }) {
            assertThat(AttachmentKind.of(claim, bytes(content)).served()).isEqualTo(AttachmentKind.BYTES);
        }
    }

    /** To tell what XML is, it is read; nothing that it names is. */
    @Test
    void asksNobody() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        HttpServer canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        canary.start();
        try {
            String url = "http://127.0.0.1:" + canary.getAddress().getPort() + "/x";
            String entity = "<?xml version='1.0'?><!DOCTYPE svg SYSTEM '" + url + "' [<!ENTITY x SYSTEM '" + url
                    + "'><!ENTITY % y SYSTEM '" + url
                    + "'> %y;]><svg xmlns='http://www.w3.org/2000/svg' a='&x;'>&x;</svg>";
            assertThat(AttachmentKind.of("application/pdf", bytes(entity)).verdict())
                    .isEqualTo(Verdict.NOT_AS_CLAIMED);
            assertThat(calls).hasValue(0);
        } finally {
            canary.stop(0);
        }
    }

    /** What is made to be costly to tell. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "\n",
                "<",
                "<a ",
                "<a>",
                " \t",
                "%",
                "%%\n",
                "0 1\r",
                "From: a\n",
                "\u0000",
                "<!--",
                "\u00ff\u00f0",
                "\u00ff\u00f0aaaaaa",
                "//\n",
                "/* "
            })
    void isToldSoon(String repeated) {
        byte[] content = repeated.repeat(LARGE / repeated.length()).getBytes(StandardCharsets.ISO_8859_1);
        AttachmentKind.of("application/pdf", content);
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        AttachmentKind.of("application/pdf", content);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofMillis(500));
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
