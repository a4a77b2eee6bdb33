package no.rodtrad.adapter.signature;

import static no.rodtrad.adapter.signature.Signed.ISSUING;
import static no.rodtrad.adapter.signature.Signed.LEAF;
import static no.rodtrad.adapter.signature.Signed.ROOT;
import static no.rodtrad.adapter.signature.Signed.SENDER;
import static no.rodtrad.adapter.signature.Signed.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.rodtrad.mappings.xml.Elements;
import no.rodtrad.mappings.xml.XmlGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class MessageSignerTest {

    private final MessageSigner signer =
            new MessageSigner(LEAF.keys().getPrivate(), List.of(SENDER, ISSUING.certificate(), ROOT.certificate()));

    /** Built without a single namespace declaration, with everything that writing and parsing may change. */
    private static Document built() {
        Document document = XmlGateway.newDocument();
        Element root = document.createElementNS(Messages.MSG_HEAD, "MsgHead");
        document.appendChild(root);
        Element info = document.createElementNS(Messages.MSG_HEAD, "mh:MsgInfo");
        info.setAttribute("DN", "linje\nog\ttab \"æøå\" <&> \uD83D\uDE00");
        root.appendChild(info);
        Element text = document.createElementNS("http://www.kith.no/xmlstds/dialog/2006-10-11", "Notat");
        text.appendChild(document.createTextNode("første linje\r\nandre  linje "));
        text.appendChild(document.createTextNode("Åse \uD83D\uDE00 ]]> "));
        text.appendChild(document.createCDATASection("<b>&amp;"));
        info.appendChild(text);
        return document;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1"})
    void whatIsSignedStillHoldsAfterWritingAndParsing(String charset) {
        Document document = built();
        signer.sign(document);
        byte[] bytes = XmlGateway.write(document, Charset.forName(charset));
        VerifiedMessage verified =
                VERIFIER.verify(XmlGateway.parse(bytes).orElseThrow()).orElseThrow();
        assertThat(verified.signer()).isEqualTo(SENDER);
        assertThat(Elements.first(verified.root(), "MsgInfo/Notat")
                        .orElseThrow()
                        .getTextContent())
                .isEqualTo("første linje\r\nandre  linje Åse \uD83D\uDE00 ]]> <b>&amp;");
    }

    @Test
    void theSignatureIsTheLastChildAndCarriesTheCertificateFirstAndNoRoot() {
        Document document = Messages.message();
        signer.sign(document);
        Element signature = (Element) document.getDocumentElement().getLastChild();
        assertThat(signature.getNodeName()).isEqualTo("ds:Signature");
        assertThat(PresentedCertificates.in(signature).orElseThrow())
                .isEqualTo(new PresentedCertificates(SENDER, List.of(ISSUING.certificate())));
        assertThat(new String(XmlGateway.write(document, StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .doesNotContain("&#13;");
    }

    @Test
    void signsOnManyThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<VerifiedMessage>> jobs = IntStream.range(0, 40)
                    .<Callable<VerifiedMessage>>mapToObj(i -> () -> {
                        Document document = built();
                        signer.sign(document);
                        return VERIFIER.verify(Messages.received(document)).orElseThrow();
                    })
                    .toList();
            for (Future<VerifiedMessage> done : threads.invokeAll(jobs)) {
                assertThat(done.get().signer()).isEqualTo(SENDER);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void wantsAnRsaKeyAndACertificate() {
        assertThatThrownBy(() -> new MessageSigner(LEAF.keys().getPrivate(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MessageSigner(Authority.ec().getPrivate(), List.of(SENDER)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
