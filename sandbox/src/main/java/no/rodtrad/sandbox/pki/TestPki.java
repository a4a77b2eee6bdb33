package no.rodtrad.sandbox.pki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import no.rodtrad.adapter.signature.SigningKey;
import no.rodtrad.adapter.signature.TrustedRoots;

/**
 * The certificates of the sandbox: a root, an issuing authority, and one certificate per organisation that was asked for.
 * Made once and kept on disk, so that what was signed before a restart can still be verified. Thread-safe.
 */
public final class TestPki {

    /** The password of every key store here. It protects nothing: who has the folder has the keys. */
    public static final String PASSWORD = "sandbox";

    private static final int KEY_ENCIPHERMENT = 2;
    private static final Duration RENEW_BEFORE = Duration.ofDays(30);

    private final Path folder;
    private final Clock clock;
    private final CertificateIssuer issuer = new CertificateIssuer();
    private final SigningKey issuing;
    private final TrustedRoots roots;
    private final Map<String, SigningKey> organisations = new ConcurrentHashMap<>();

    private TestPki(Path folder, Clock clock) throws IOException {
        this.folder = folder;
        this.clock = clock;
        Files.createDirectories(folder.resolve("organisations"));
        SigningKey root = kept(folder.resolve("root.p12"), () -> issuer.root(clock.instant()));
        this.issuing = kept(folder.resolve("issuing.p12"), () -> issuer.issuing(root, clock.instant()));
        KeyFiles.writePem(trustedRoots(), issuing.chain());
        this.roots = TrustedRoots.of(issuing.chain());
    }

    /**
     * Opens the certificates in a folder, and makes them if there are none.
     *
     * @throws IOException if the folder cannot be read or written
     */
    public static TestPki open(Path folder, Clock clock) throws IOException {
        return new TestPki(folder, clock);
    }

    /** The PEM file with the root and the issuing authority. */
    public Path trustedRoots() {
        return folder.resolve("trusted-roots.pem");
    }

    /** The same as a value. */
    public TrustedRoots roots() {
        return roots;
    }

    /** The key and certificate of an organisation, issued when first asked for. */
    public SigningKey ofOrganisation(String organisation) {
        return organisations.computeIfAbsent(checked(organisation), number -> {
            try {
                return kept(keyStore(number), () -> issuer.enterprise(issuing, number, clock.instant()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The PKCS#12 file of an organisation, whose certificate is issued if need be. */
    public Path keyStoreOf(String organisation) {
        ofOrganisation(organisation);
        return keyStore(organisation);
    }

    private Path keyStore(String organisation) {
        return folder.resolve("organisations").resolve(organisation + ".p12");
    }

    /** The number becomes part of a file name: anything but nine digits would be a way out of the folder. */
    private static String checked(String organisation) {
        if (!organisation.matches("[0-9]{9}")) {
            throw new IllegalArgumentException("an organisation number has nine digits");
        }
        return organisation;
    }

    /** Certificates of earlier versions of the sandbox cannot be encrypted to. */
    private static boolean mayDoAll(SigningKey key) {
        X509Certificate certificate = key.chain().get(0);
        return certificate.getBasicConstraints() >= 0 || certificate.getKeyUsage()[KEY_ENCIPHERMENT];
    }

    private SigningKey kept(Path file, Supplier<SigningKey> make) throws IOException {
        if (Files.exists(file)) {
            SigningKey found = SigningKey.fromPkcs12(file, PASSWORD.toCharArray());
            boolean lasts = found.chain().stream()
                    .allMatch(c -> clock.instant()
                            .plus(RENEW_BEFORE)
                            .isBefore(c.getNotAfter().toInstant()));
            boolean ours = issuing == null
                    || found.chain()
                            .get(found.chain().size() - 1)
                            .equals(issuing.chain().get(1));
            if (lasts && ours && mayDoAll(found)) {
                return found;
            }
        }
        SigningKey made = make.get();
        KeyFiles.writePkcs12(file, made, PASSWORD.toCharArray());
        return made;
    }
}
