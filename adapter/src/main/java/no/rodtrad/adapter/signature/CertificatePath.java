package no.rodtrad.adapter.signature;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A chain of certificates by name and signature, from the signer up to a trusted root. Found without regard to time, so
 * that an expired member can be told from an unknown issuer.
 *
 * @param certificates from the signer to the last one below the root
 * @param root the trusted root
 */
record CertificatePath(List<X509Certificate> certificates, X509Certificate root) {

    private static final int MAX_LENGTH = 5;

    static Optional<CertificatePath> find(PresentedCertificates presented, TrustedRoots trusted) {
        List<X509Certificate> issuers = new ArrayList<>(trusted.intermediates());
        issuers.addAll(presented.others());
        return extend(List.of(presented.signer()), issuers, trusted.roots());
    }

    private static Optional<CertificatePath> extend(
            List<X509Certificate> path, List<X509Certificate> issuers, List<X509Certificate> roots) {
        X509Certificate last = path.get(path.size() - 1);
        for (X509Certificate root : roots) {
            if (issued(root, last)) {
                return Optional.of(new CertificatePath(path, root));
            }
        }
        if (path.size() == MAX_LENGTH) {
            return Optional.empty();
        }
        for (X509Certificate issuer : issuers) {
            if (!path.contains(issuer) && issued(issuer, last)) {
                List<X509Certificate> longer = new ArrayList<>(path);
                longer.add(issuer);
                Optional<CertificatePath> found = extend(longer, issuers, roots);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean issued(X509Certificate issuer, X509Certificate subject) {
        if (!issuer.getSubjectX500Principal().equals(subject.getIssuerX500Principal())) {
            return false;
        }
        try {
            subject.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Every member with the root, from the signer upwards. */
    List<X509Certificate> all() {
        List<X509Certificate> all = new ArrayList<>(certificates);
        all.add(root);
        return all;
    }
}
