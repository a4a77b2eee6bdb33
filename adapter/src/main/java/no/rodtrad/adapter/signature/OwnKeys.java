package no.rodtrad.adapter.signature;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The keys of this server, old and new side by side. The newest one that is valid, and whose first day has come, signs;
 * every key that may decrypt does so as long as it is kept here, also after its certificate ran out, since what was
 * encrypted to it may arrive late. Immutable.
 */
public final class OwnKeys {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final int KEY_ENCIPHERMENT = 2;

    private static final Comparator<SigningKey> AGE = Comparator.comparing(
                    (SigningKey key) -> certificate(key).getNotBefore())
            .thenComparing(key -> certificate(key).getNotAfter());

    private final Map<String, SigningKey> keys;
    private final Map<String, Instant> from;

    /**
     * @param keys by alias
     * @param from the first day, Norwegian time, that a key of that alias signs; one that is not named signs as soon as
     *     its certificate is valid
     * @throws IllegalArgumentException if no key may sign, or a day is given for an alias that is not there
     */
    public OwnKeys(Map<String, SigningKey> keys, Map<String, LocalDate> from) {
        this.keys = Map.copyOf(keys);
        this.from = new TreeMap<>();
        from.forEach((alias, day) -> this.from.put(
                alias.toLowerCase(Locale.ROOT),
                day.atStartOfDay(Sha1Exception.NORWAY).toInstant()));
        if (keys.values().stream().noneMatch(OwnKeys::maySign)) {
            throw new IllegalArgumentException("the key store holds no RSA key that may sign");
        }
        if (!this.keys.keySet().containsAll(this.from.keySet())) {
            throw new IllegalArgumentException("a first day is given for an alias that the key store does not have");
        }
    }

    /**
     * Reads every key of a PKCS#12 file.
     *
     * @throws IOException if it cannot be read or the password is wrong
     * @throws IllegalArgumentException if no key may sign, or a first day is given for an alias that is not there
     */
    public static OwnKeys fromPkcs12(Path file, char[] password, Map<String, LocalDate> from) throws IOException {
        return new OwnKeys(SigningKey.allOf(file, password), from);
    }

    /** @throws IllegalStateException if no key may sign at that time */
    public SigningKey signing(Instant now) {
        return keys.entrySet().stream()
                .filter(entry -> maySign(entry.getValue()) && isValid(entry.getValue(), now))
                .filter(entry -> !now.isBefore(from.getOrDefault(entry.getKey(), Instant.MIN)))
                .map(Map.Entry::getValue)
                .max(AGE)
                .orElseThrow(() -> new IllegalStateException("no key may sign at this time"));
    }

    /** When the last certificate runs out that a signature can be made with. */
    public Instant signsUntil() {
        return keys.values().stream()
                .filter(OwnKeys::maySign)
                .map(key -> certificate(key).getNotAfter().toInstant())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Every key that may decrypt, the newest first. A key for signatures alone is never used for anything else. */
    public List<SigningKey> decrypting() {
        return keys.values().stream()
                .filter(key -> isRsa(key) && has(key, KEY_ENCIPHERMENT))
                .sorted(AGE.reversed())
                .toList();
    }

    private static boolean maySign(SigningKey key) {
        return isRsa(key) && (has(key, DIGITAL_SIGNATURE) || has(key, NON_REPUDIATION));
    }

    private static boolean isRsa(SigningKey key) {
        return "RSA".equals(key.key().getAlgorithm());
    }

    /** A certificate without the extension limits its key to nothing. */
    private static boolean has(SigningKey key, int bit) {
        return Optional.ofNullable(certificate(key).getKeyUsage())
                .map(usage -> usage[bit])
                .orElse(true);
    }

    private static boolean isValid(SigningKey key, Instant now) {
        X509Certificate certificate = certificate(key);
        return !now.isBefore(certificate.getNotBefore().toInstant())
                && !now.isAfter(certificate.getNotAfter().toInstant());
    }

    private static X509Certificate certificate(SigningKey key) {
        return key.chain().get(0);
    }
}
