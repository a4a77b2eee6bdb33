package no.rodtrad.adapter.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import no.rodtrad.adapter.signature.SignatureVerifier;
import no.rodtrad.adapter.signature.TestSender;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.extract.Basis;
import no.rodtrad.mappings.extract.ExtractBuilder;
import no.rodtrad.mappings.extract.ExtractPdf;
import no.rodtrad.mappings.extract.ExtractText;
import no.rodtrad.mappings.extract.WorkFocusedExtract;
import no.rodtrad.mappings.fhir.MappedMessage;
import no.rodtrad.mappings.fhir.MappingContext;
import no.rodtrad.mappings.fhir.MessageMapping;
import no.rodtrad.mappings.fhir.ResourceIds;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.KithReader;
import no.rodtrad.mappings.xml.XmlGateway;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Messages per second on one thread, step by step, from bytes to FHIR and to the extract; {@link #parse} is the limit. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 2)
public class MessageBenchmark {

    private static final Instant NOW = Instant.parse("2026-10-05T10:00:00Z");

    @Param
    public SampleMessage message;

    private final SignatureVerifier verifier = TestSender.verifier();
    private DocumentBuilder builder;
    private byte[] plain;
    private byte[] signed;
    private KithMessage read;
    private MappedMessage mapped;

    @Setup
    public void prepare() throws ParserConfigurationException {
        builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
        plain = message.bytes();
        signed = TestSender.sign(plain);
        read = read();
        mapped = map();
    }

    /** The JDK's parser makes a DOM of the same bytes. */
    @Benchmark
    public Document parse() throws IOException, SAXException {
        return builder.parse(new ByteArrayInputStream(plain));
    }

    /** From bytes to the message's model. */
    @Benchmark
    public KithMessage read() {
        return KithReader.read(XmlGateway.parse(plain).orElseThrow().getDocumentElement())
                .orElseThrow();
    }

    /** From the model to resources, with trace and ledger. */
    @Benchmark
    public MappedMessage map() {
        return MessageMapping.map(read, context(plain));
    }

    /** The signature alone, of a document that is parsed. */
    @Benchmark
    public Object parseAndVerify() {
        return verifier.verify(XmlGateway.parse(signed).orElseThrow()).orElseThrow();
    }

    /** What the door does before the database. */
    @Benchmark
    public MappedMessage verifyReadAndMap() {
        KithMessage verified = verifier.verify(XmlGateway.parse(signed).orElseThrow())
                .then(found -> KithReader.read(found.root()))
                .orElseThrow();
        return MessageMapping.map(verified, context(signed));
    }

    /** The extract as text; of what tells nothing to NAV, the finding that it does not. */
    @Benchmark
    public Optional<String> extractText() {
        return extract().map(ExtractText::of);
    }

    /** The extract as PDF. */
    @Benchmark
    public Optional<byte[]> extractPdf() {
        return extract().map(extract -> ExtractPdf.of(extract, NOW));
    }

    private Optional<WorkFocusedExtract> extract() {
        return ExtractBuilder.build(
                mapped.resources(),
                EnumSet.allOf(InformationCategory.class),
                List.of(),
                new Basis(List.of(), List.of(), "benchmark"));
    }

    private static MappingContext context(byte[] bytes) {
        return new MappingContext(
                "person-1", "folder-1", new ResourceIds("sender/document"), NOW, bytes, "application/xml", "benchmark");
    }
}
