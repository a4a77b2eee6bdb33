package no.rodtrad.adapter.benchmark;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.concurrent.TimeUnit;
import no.rodtrad.adapter.signature.MessageSigner;
import no.rodtrad.adapter.signature.TestSender;
import no.rodtrad.mappings.xml.XmlGateway;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Signatures per second on one thread, with a key of 2048 bits; {@link #rsa} is the limit. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 2)
public class SigningBenchmark {

    private final MessageSigner signer = TestSender.signer();
    private Signature raw;
    private byte[] bytes;
    private Document document;

    @Setup
    public void prepare() throws GeneralSecurityException {
        bytes = SampleMessage.EPIKRISE.bytes();
        document = XmlGateway.parse(bytes).orElseThrow();
        raw = Signature.getInstance("SHA256withRSA");
        raw.initSign(TestSender.key());
    }

    /** The JDK's RSA over the digest of as many bytes. */
    @Benchmark
    public byte[] rsa() throws GeneralSecurityException {
        raw.update(bytes);
        return raw.sign();
    }

    /** A whole message of 12 KB; its signature is taken out again. */
    @Benchmark
    public Element sign() {
        signer.sign(document);
        Element root = document.getDocumentElement();
        return (Element) root.removeChild(root.getLastChild());
    }
}
