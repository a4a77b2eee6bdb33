package no.rodtrad.adapter.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * The authorities whose certificates are trusted.
 *
 * @param roots self-issued certificates; a chain must end in one of these
 * @param intermediates known issuing authorities, since most senders present their own certificate only
 */
public record TrustedRoots(List<X509Certificate> roots, List<X509Certificate> intermediates) {

    public TrustedRoots {
        roots = List.copyOf(roots);
        intermediates = List.copyOf(intermediates);
        if (roots.isEmpty()) {
            throw new IllegalArgumentException("there is no self-issued certificate among the trusted roots");
        }
    }

    /** Sorts certificates into self-issued ones, which are the roots, and the rest. */
    public static TrustedRoots of(List<X509Certificate> certificates) {
        return new TrustedRoots(
                certificates.stream().filter(TrustedRoots::selfIssued).toList(),
                certificates.stream().filter(c -> !selfIssued(c)).toList());
    }

    /**
     * Reads a PEM file with one or more certificates, roots and issuing authorities in any order.
     *
     * @throws IOException if the file cannot be read or holds something else than certificates
     */
    public static TrustedRoots fromPem(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList());
        } catch (CertificateException | IllegalArgumentException e) {
            throw new IOException("not a PEM file with trusted roots: " + file, e);
        }
    }

    static boolean selfIssued(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }
}
