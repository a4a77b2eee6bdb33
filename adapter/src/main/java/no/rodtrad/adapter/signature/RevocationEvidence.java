package no.rodtrad.adapter.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.PKIXRevocationChecker.Option;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.cert.ocsp.jcajce.JcaCertificateID;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * What fetched evidence says of one certificate. The JDK decides whether it is signed by who may say so, is about this
 * certificate and holds at that time (RFC 5280, RFC 6960); it fetches nothing itself.
 *
 * @param certificate whose revocation is asked for
 * @param issuer its issuer, trusted already
 * @param now when
 */
record RevocationEvidence(X509Certificate certificate, X509Certificate issuer, Instant now) {

    /** What is known. */
    enum Status {
        GOOD,
        REVOKED,
        UNKNOWN
    }

    /** @param until how long it may be relied on; null where the evidence does not say */
    record Finding(Status status, Instant until) {
        static final Finding UNKNOWN = new Finding(Status.UNKNOWN, null);
    }

    byte[] request() {
        try {
            // The digest here names the issuer and protects nothing; responders know SHA-1 (RFC 5019).
            CertificateID id = new JcaCertificateID(
                    new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1),
                    issuer,
                    certificate.getSerialNumber());
            return new OCSPReqBuilder().addRequest(id).build().getEncoded();
        } catch (OperatorCreationException | OCSPException | GeneralSecurityException | IOException e) {
            throw new IllegalStateException("a request for revocation could not be made", e);
        }
    }

    Finding ofAnswer(byte[] answer) {
        try {
            PKIXRevocationChecker checker = checker(EnumSet.of(Option.NO_FALLBACK));
            checker.setOcspResponses(Map.of(certificate, answer));
            return finding(parameters(checker), nextUpdate(answer));
        } catch (GeneralSecurityException | IOException | OCSPException | RuntimeException e) {
            return Finding.UNKNOWN;
        }
    }

    Finding ofList(byte[] encoded) {
        try {
            X509CRL list =
                    (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(encoded));
            PKIXParameters parameters = parameters(checker(EnumSet.of(Option.PREFER_CRLS, Option.NO_FALLBACK)));
            parameters.addCertStore(
                    CertStore.getInstance("Collection", new CollectionCertStoreParameters(List.of(list))));
            return finding(parameters, list.getNextUpdate());
        } catch (GeneralSecurityException | RuntimeException e) {
            return Finding.UNKNOWN;
        }
    }

    private Finding finding(PKIXParameters parameters, Date nextUpdate) throws GeneralSecurityException {
        Instant until = nextUpdate == null ? null : nextUpdate.toInstant();
        try {
            CertPathValidator.getInstance("PKIX")
                    .validate(
                            CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate)), parameters);
            return new Finding(Status.GOOD, until);
        } catch (CertPathValidatorException e) {
            return e.getReason() == BasicReason.REVOKED ? new Finding(Status.REVOKED, until) : Finding.UNKNOWN;
        }
    }

    private PKIXParameters parameters(PKIXRevocationChecker checker) throws GeneralSecurityException {
        PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(issuer, null)));
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(now));
        parameters.addCertPathChecker(checker);
        return parameters;
    }

    private static PKIXRevocationChecker checker(Set<Option> options) throws GeneralSecurityException {
        PKIXRevocationChecker checker =
                (PKIXRevocationChecker) CertPathValidator.getInstance("PKIX").getRevocationChecker();
        checker.setOptions(options);
        return checker;
    }

    private static Date nextUpdate(byte[] answer) throws IOException, OCSPException {
        SingleResp[] all = ((BasicOCSPResp) new OCSPResp(answer).getResponseObject()).getResponses();
        return all[0].getNextUpdate();
    }
}
