package no.rodtrad.adapter.signature;

import static no.rodtrad.mappings.refusal.ErrorCode.CERTIFICATE_UNTRUSTED;
import static no.rodtrad.mappings.refusal.ErrorCode.SIGNATURE_METHOD;
import static no.rodtrad.mappings.refusal.ErrorCode.SIGNATURE_WRONG;

import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import no.rodtrad.mappings.refusal.Result;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Verifies the enveloped signature of a message. Thread-safe.
 *
 * <p>In this order, so that each fault has its own code: is there one signature of the expected shape, are its methods
 * allowed, is the certificate trusted, does the signature hold. No key of an untrusted certificate is ever used, and
 * nothing outside is fetched but what tells of revocation, from hosts that are configured.
 */
public final class SignatureVerifier {

    private static final String SECURE_VALIDATION = "org.jcp.xml.dsig.secureValidation";

    private final CertificateTrust trust;
    private final List<Sha1Exception> sha1Exceptions;
    private final Clock clock;

    /** A verifier that takes SHA-1 from nobody and asks nobody for revocation. */
    public SignatureVerifier(TrustedRoots roots, Clock clock) {
        this(roots, List.of(), Revocation.off(), clock);
    }

    public SignatureVerifier(
            TrustedRoots roots, List<Sha1Exception> sha1Exceptions, Revocation revocation, Clock clock) {
        this.sha1Exceptions = List.copyOf(sha1Exceptions);
        this.trust = new CertificateTrust(roots, revocation);
        this.clock = clock;
    }

    /**
     * Verifies a message.
     *
     * @param document as {@code XmlGateway} parsed it; its comments, which no signature covers, are taken out of it
     * @return the root element and its signer; or one of SIGNATURE_MISSING, SIGNATURE_SCOPE, SIGNATURE_METHOD,
     *     SIGNATURE_WRONG, CERTIFICATE_UNTRUSTED, CERTIFICATE_EXPIRED, CERTIFICATE_USAGE,
     *     CERTIFICATE_REVOKED, REVOCATION_UNAVAILABLE
     */
    public Result<VerifiedMessage> verify(Document document) {
        UnsignedText.remove(document);
        return SignatureShape.find(document)
                .then(signature -> trustedSigner(signature)
                        .then(signer -> methodOf(signature, signer))
                        .then(signer -> holds(signature, signer)));
    }

    private Result<X509Certificate> trustedSigner(Element signature) {
        return PresentedCertificates.in(signature)
                .map(presented -> trust.check(presented, clock.instant()))
                .orElseGet(() -> Result.refused(CERTIFICATE_UNTRUSTED));
    }

    private Result<X509Certificate> methodOf(Element signature, X509Certificate signer) {
        return !SignatureShape.isWeak(signature) || mayUseSha1(signer)
                ? Result.ok(signer)
                : Result.refused(SIGNATURE_METHOD);
    }

    private boolean mayUseSha1(X509Certificate signer) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Sha1Exception.NORWAY);
        return SignerOrganisation.of(signer)
                .filter(number -> sha1Exceptions.stream().anyMatch(exception -> exception.covers(number, today)))
                .isPresent();
    }

    private static Result<VerifiedMessage> holds(Element signature, X509Certificate signer) {
        PublicKey key = signer.getPublicKey();
        DOMValidateContext context = new DOMValidateContext(key, signature);
        boolean sha1 = SignatureShape.isWeak(signature);
        // It forbids SHA-1 altogether. All else that it forbids, the shape of the signature has excluded before.
        context.setProperty(SECURE_VALIDATION, !sha1);
        try {
            boolean valid = XMLSignatureFactory.getInstance("DOM")
                    .unmarshalXMLSignature(context)
                    .validate(context);
            return valid
                    ? Result.ok(new VerifiedMessage(signature.getOwnerDocument().getDocumentElement(), signer, sha1))
                    : Result.refused(SIGNATURE_WRONG);
        } catch (MarshalException e) {
            return Result.refused(SIGNATURE_WRONG);
        } catch (XMLSignatureException e) {
            // An RSA method with an elliptic key, or the other way round.
            return Result.refused(e.getCause() instanceof InvalidKeyException ? SIGNATURE_METHOD : SIGNATURE_WRONG);
        }
    }
}
