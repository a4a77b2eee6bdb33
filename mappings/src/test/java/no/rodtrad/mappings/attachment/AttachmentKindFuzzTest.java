package no.rodtrad.mappings.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.rodtrad.mappings.testing.Mapped;
import org.hl7.fhir.r4.model.Binary;
import org.junit.jupiter.params.provider.MethodSource;

/** Of any bytes something is told, whatever they are said to be, and nothing is given out that a browser would run. */
class AttachmentKindFuzzTest {

    private static final List<String> CLAIMS = List.of(
            "application/pdf", "text/plain; charset=utf-8", "text/html", "image/svg+xml", "application/msword", "x");
    private static final Set<String> SERVED =
            Set.of("application/pdf", "text/plain; charset=utf-8", "application/octet-stream");

    static Stream<byte[]> seeds() {
        return HostileAttachment.all().stream()
                .filter(hostile -> hostile.verdict().equals("ACCEPTED"))
                .flatMap(hostile -> Mapped.of(hostile.message()).all(Binary.class).stream())
                .map(Binary::getData)
                .filter(data -> data.length < 1_000);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "2m")
    void tellsSomething(byte[] bytes) {
        for (String claim : CLAIMS) {
            AttachmentKind kind = AttachmentKind.of(claim, bytes);
            assertThat(SERVED).contains(kind.served());
            assertThat(kind.verdict() == AttachmentKind.Verdict.NOT_AS_CLAIMED
                            && !kind.served().equals(AttachmentKind.BYTES))
                    .isFalse();
        }
    }
}
