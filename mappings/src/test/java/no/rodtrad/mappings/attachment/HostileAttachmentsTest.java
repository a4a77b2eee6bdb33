package no.rodtrad.mappings.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.disclosure.Recipient;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.testing.Mapped;
import no.rodtrad.mappings.testing.PackageValidator;
import no.rodtrad.mappings.view.Views;
import no.rodtrad.mappings.xml.XmlGateway;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every attachment is kept with the bytes that came, whatever they are, and told for what it is; none is unpacked, and the
 * work sector sees none.
 */
class HostileAttachmentsTest {

    private static final String ORIGINAL_TEXT = "http://hl7.org/fhir/StructureDefinition/originalText";
    private static final Duration MOST_CPU = Duration.ofSeconds(5);
    private static final long MOST_BYTES = 400L * 1024 * 1024;

    static List<HostileAttachment> cases() {
        return HostileAttachment.all();
    }

    static List<HostileAttachment> accepted() {
        return cases().stream()
                .filter(hostile -> hostile.verdict().equals("ACCEPTED"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hasItsVerdict(HostileAttachment hostile) throws Exception {
        byte[] bytes = hostile.message();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long start = threads.getCurrentThreadCpuTime();
        Result<Mapped> read =
                XmlGateway.parse(bytes).then(document -> Result.ok(Mapped.of(bytes, document.getDocumentElement())));
        assertThat(threads.getCurrentThreadAllocatedBytes() - allocated).isLessThan(MOST_BYTES);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(MOST_CPU);

        String verdict = read instanceof Result.Refused<Mapped> refused
                ? refused.refusal().code().name()
                : "ACCEPTED";
        assertThat(verdict).as(hostile.why()).isEqualTo(hostile.verdict());
        if (read instanceof Result.Ok<Mapped> ok) {
            assertThat(facts(ok.value())).as(hostile.why()).isEqualTo(hostile.facts());
        }
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void theWorkSectorSeesNothingOfIt(HostileAttachment hostile) {
        Mapped mapped = Mapped.of(hostile.message());
        for (Recipient recipient : List.of(Recipient.NAV, Recipient.JOB_SPECIALIST, Recipient.EMPLOYER)) {
            assertThat(mapped.result().resources())
                    .filteredOn(made -> made instanceof Binary || made instanceof DocumentReference)
                    .isNotEmpty()
                    .allSatisfy(made -> assertThat(Views.of(made, recipient, EnumSet.allOf(InformationCategory.class)))
                            .isEmpty());
        }
    }

    private static Map<String, String> facts(Mapped mapped) throws Exception {
        List<DocumentReference> attachments = mapped.all(DocumentReference.class).stream()
                .filter(DocumentReference::hasRelatesTo)
                .toList();
        Map<String, String> facts = new TreeMap<>();
        facts.put("attachments", String.valueOf(attachments.size()));
        for (DocumentReference document : attachments) {
            Attachment attachment = document.getContentFirstRep().getAttachment();
            Binary binary = mapped.all(Binary.class).stream()
                    .filter(found -> attachment.getUrl().equals("Binary/" + found.getIdPart()))
                    .findFirst()
                    .orElseThrow();
            assertThat(PackageValidator.errors(document)).isEmpty();
            assertThat(PackageValidator.errors(binary)).isEmpty();
            assertThat(binary.getContentType()).isEqualTo(attachment.getContentType());
            facts.put("contentType", attachment.getContentType());
            put(facts, "claimed", attachment.getContentTypeElement().getExtensionString(ORIGINAL_TEXT));
            put(facts, "format", document.getContentFirstRep().getFormat().getCode());
            assertThat(document.getSecurityLabel())
                    .hasSameSizeAs(binary.getMeta().getSecurity());
            binary.getMeta().getSecurity().stream().map(Coding::getCode).forEach(code -> facts.put("label", code));
            assertThat(attachment.getSize()).isEqualTo(binary.getData().length);
            facts.put("size", String.valueOf(binary.getData().length));
            facts.put(
                    "sha256",
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(binary.getData())));
        }
        return facts;
    }

    private static void put(Map<String, String> facts, String name, String value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
