package no.rodtrad.adapter.signature;

import static no.rodtrad.mappings.refusal.ErrorCode.CERTIFICATE_EXPIRED;
import static no.rodtrad.mappings.refusal.ErrorCode.CERTIFICATE_UNTRUSTED;
import static no.rodtrad.mappings.refusal.ErrorCode.CERTIFICATE_USAGE;
import static no.rodtrad.mappings.refusal.ErrorCode.SIGNATURE_METHOD;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;

/**
 * Decides whether a certificate may sign: key, chain to a trusted root (PKIX, RFC 5280), validity of every member, key
 * usage, revocation.
 */
final class CertificateTrust {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final int MAX_REMEMBERED = 1_000;

    private final TrustedRoots roots;
    private final Revocation revocation;

    /** Certificates that were trusted: until a member of its chain expires, the answer depends on the time alone. */
    private final Map<X509Certificate, CertificatePath> trusted = new ConcurrentHashMap<>();

    CertificateTrust(TrustedRoots roots, Revocation revocation) {
        this.roots = roots;
        this.revocation = revocation;
    }

    /** The signer, if it is trusted at that time. */
    Result<X509Certificate> check(PresentedCertificates presented, Instant now) {
        X509Certificate signer = presented.signer();
        if (!AllowedMethods.key(signer.getPublicKey())) {
            return Result.refused(SIGNATURE_METHOD);
        }
        CertificatePath known = trusted.get(signer);
        if (known != null && allValid(known, now)) {
            return unlessRevoked(known, now);
        }
        Optional<CertificatePath> path = CertificatePath.find(presented, roots);
        if (path.isEmpty()) {
            return Result.refused(CERTIFICATE_UNTRUSTED);
        }
        ErrorCode fault = faultIn(path.get(), now);
        if (fault != null) {
            return Result.refused(fault);
        }
        remember(signer, path.get());
        return unlessRevoked(path.get(), now);
    }

    private Result<X509Certificate> unlessRevoked(CertificatePath path, Instant now) {
        X509Certificate signer = path.certificates().get(0);
        return revocation
                .fault(path, now)
                .<Result<X509Certificate>>map(Result::refused)
                .orElseGet(() -> Result.ok(signer));
    }

    private static ErrorCode faultIn(CertificatePath path, Instant now) {
        if (!allValid(path, now)) {
            return CERTIFICATE_EXPIRED;
        }
        boolean strong = path.certificates().stream()
                .allMatch(c ->
                        AllowedMethods.certificateSignature(c.getSigAlgName()) && AllowedMethods.key(c.getPublicKey()));
        if (!strong) {
            return SIGNATURE_METHOD;
        }
        ErrorCode fault = pkixFault(path, now);
        if (fault != null) {
            return fault;
        }
        return maySign(path.certificates().get(0)) ? null : CERTIFICATE_USAGE;
    }

    private static ErrorCode pkixFault(CertificatePath path, Instant now) {
        try {
            PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(path.root(), null)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(now));
            CertPathValidator.getInstance("PKIX")
                    .validate(
                            CertificateFactory.getInstance("X.509").generateCertPath(path.certificates()), parameters);
            return null;
        } catch (CertPathValidatorException e) {
            return e.getReason() == BasicReason.ALGORITHM_CONSTRAINED ? SIGNATURE_METHOD : CERTIFICATE_UNTRUSTED;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no PKIX", e);
        }
    }

    /** An authority's own certificate is for certificates; one without the extension says nothing and is not taken. */
    private static boolean maySign(X509Certificate signer) {
        boolean[] usage = signer.getKeyUsage();
        return signer.getBasicConstraints() < 0
                && usage != null
                && (usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION]);
    }

    private static boolean allValid(CertificatePath path, Instant now) {
        return path.all().stream()
                .noneMatch(c -> now.isBefore(c.getNotBefore().toInstant())
                        || now.isAfter(c.getNotAfter().toInstant()));
    }

    private void remember(X509Certificate signer, CertificatePath path) {
        if (trusted.size() >= MAX_REMEMBERED) {
            trusted.clear();
        }
        trusted.put(signer, path);
    }
}
