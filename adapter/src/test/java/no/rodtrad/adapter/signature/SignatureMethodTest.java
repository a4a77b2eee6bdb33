package no.rodtrad.adapter.signature;

import static no.rodtrad.adapter.signature.Signed.ISSUING;
import static no.rodtrad.adapter.signature.Signed.LEAF;
import static no.rodtrad.adapter.signature.Signed.SENDER;
import static no.rodtrad.adapter.signature.Signed.VERIFIER;
import static no.rodtrad.adapter.signature.Signed.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.Transform;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class SignatureMethodTest {

    private final Document document = Messages.message();

    @ParameterizedTest
    @ValueSource(
            strings = {
                SignatureMethod.RSA_SHA256,
                SignatureMethod.RSA_SHA384,
                SignatureMethod.RSA_SHA512,
                SignatureMethod.SHA256_RSA_MGF1
            })
    void takesRsa(String method) throws Exception {
        CraftedSignature signature = Signed.by(SENDER);
        signature.method = method;
        signature.sign(document);
        assertThat(VERIFIER.verify(Messages.received(document)).orElseThrow().signer())
                .isEqualTo(SENDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {SignatureMethod.ECDSA_SHA256, SignatureMethod.ECDSA_SHA384})
    void takesElliptic(String method) throws Exception {
        KeyPair keys = Authority.ec();
        CraftedSignature signature = new CraftedSignature(keys.getPrivate(), ISSUING.issue(LEAF.with(keys)));
        signature.method = method;
        signature.sign(document);
        assertThat(VERIFIER.verify(Messages.received(document))
                        .orElseThrow()
                        .root()
                        .getLocalName())
                .isEqualTo("MsgHead");
    }

    @ParameterizedTest
    @ValueSource(strings = {DigestMethod.SHA384, DigestMethod.SHA512})
    void takesLongerDigests(String digest) throws Exception {
        CraftedSignature signature = Signed.by(SENDER);
        signature.digest = digest;
        signature.sign(document);
        VERIFIER.verify(Messages.received(document)).orElseThrow();
    }

    @Test
    void takesExclusiveCanonicalization() throws Exception {
        CraftedSignature signature = Signed.by(SENDER);
        signature.canonicalization = CanonicalizationMethod.EXCLUSIVE;
        signature.transforms =
                List.of(signature.plain(Transform.ENVELOPED), signature.plain(CanonicalizationMethod.EXCLUSIVE));
        signature.sign(document);
        VERIFIER.verify(Messages.received(document)).orElseThrow();
    }

    @Test
    void takesTheEnvelopedTransformAlone() throws Exception {
        CraftedSignature signature = Signed.by(SENDER);
        signature.transforms = List.of(signature.plain(Transform.ENVELOPED));
        signature.sign(document);
        VERIFIER.verify(Messages.received(document)).orElseThrow();
    }

    @Test
    void refusesSha1Signatures() throws Exception {
        CraftedSignature signature = Signed.by(SENDER);
        signature.method = SignatureMethod.RSA_SHA1;
        signature.sign(document);
        assertRefused(Messages.received(document), ErrorCode.SIGNATURE_METHOD);
    }

    @Test
    void refusesSha1Digests() throws Exception {
        CraftedSignature signature = Signed.by(SENDER);
        signature.digest = DigestMethod.SHA1;
        signature.sign(document);
        assertRefused(Messages.received(document), ErrorCode.SIGNATURE_METHOD);
    }

    @Test
    void refusesCanonicalizationWithComments() throws Exception {
        CraftedSignature signature = Signed.by(SENDER);
        signature.canonicalization = CanonicalizationMethod.INCLUSIVE_WITH_COMMENTS;
        signature.sign(document);
        assertRefused(Messages.received(document), ErrorCode.SIGNATURE_METHOD);
    }

    @Test
    void refusesShortRsaKeys() throws Exception {
        KeyPair keys = Authority.rsa(1024, "short");
        new CraftedSignature(keys.getPrivate(), ISSUING.issue(LEAF.with(keys))).sign(document);
        assertRefused(Messages.received(document), ErrorCode.SIGNATURE_METHOD);
    }

    /** The classic confusion: the public key of the certificate used as the secret of an HMAC. */
    @Test
    void refusesHmac() throws Exception {
        byte[] publicKey = SENDER.getPublicKey().getEncoded();
        CraftedSignature signature = new CraftedSignature(new SecretKeySpec(publicKey, "HmacSHA256"), SENDER);
        signature.method = SignatureMethod.HMAC_SHA256;
        signature.sign(document);
        assertRefused(Messages.received(document), ErrorCode.SIGNATURE_METHOD);
    }

    @Test
    void refusesAMethodThatDoesNotFitTheKey() throws Exception {
        KeyPair elliptic = Authority.ec();
        CraftedSignature signature = new CraftedSignature(elliptic.getPrivate(), SENDER);
        signature.method = SignatureMethod.ECDSA_SHA256;
        signature.sign(document);
        assertRefused(Messages.received(document), ErrorCode.SIGNATURE_METHOD);
    }
}
