package no.rodtrad.adapter.signature;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * A chain of certificates by name and signature, from the signer up to a trusted root. Found without regard to time, so
 * that an expired member can be told from an unknown issuer.
 *
 * @param certificates from the signer to the last one below the root
 * @param root the trusted root
 */
record CertificatePath(List<X509Certificate> certificates, X509Certificate root) {

    private static final int MAX_LENGTH = 5;

    /** The shortest path. Each certificate is tried once, however many others may have issued it. */
    static Optional<CertificatePath> find(PresentedCertificates presented, TrustedRoots trusted) {
        List<X509Certificate> issuers = new ArrayList<>(trusted.intermediates());
        presented.others().stream()
                // A key of any length could make checking its signatures take any time.
                .filter(other -> AllowedMethods.key(other.getPublicKey()))
                .forEach(issuers::add);
        Queue<List<X509Certificate>> open = new ArrayDeque<>(List.of(List.of(presented.signer())));
        while (!open.isEmpty()) {
            List<X509Certificate> path = open.remove();
            X509Certificate last = path.get(path.size() - 1);
            for (X509Certificate root : trusted.roots()) {
                if (issued(root, last)) {
                    return Optional.of(new CertificatePath(path, root));
                }
            }
            if (path.size() < MAX_LENGTH) {
                List<X509Certificate> next =
                        issuers.stream().filter(issuer -> issued(issuer, last)).toList();
                issuers.removeAll(next);
                next.forEach(issuer -> open.add(with(path, issuer)));
            }
        }
        return Optional.empty();
    }

    private static List<X509Certificate> with(List<X509Certificate> path, X509Certificate issuer) {
        List<X509Certificate> longer = new ArrayList<>(path);
        longer.add(issuer);
        return longer;
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
