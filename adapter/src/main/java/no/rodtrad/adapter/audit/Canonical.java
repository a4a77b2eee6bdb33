package no.rodtrad.adapter.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The bytes that are hashed or signed: every field with its length before it, so that no two lists of fields agree. */
final class Canonical {

    private final StringBuilder text = new StringBuilder();

    private Canonical() {}

    /** @param kind what it is, so that nothing can pass for something of another kind */
    static Canonical of(String kind) {
        return new Canonical().field(kind);
    }

    Canonical field(String value) {
        text.append(value.getBytes(StandardCharsets.UTF_8).length).append(':').append(value);
        return this;
    }

    Canonical field(long value) {
        return field(Long.toString(value));
    }

    /** PostgreSQL keeps microseconds; so does this. */
    Canonical field(Instant value) {
        return field(ChronoUnit.MICROS.between(Instant.EPOCH, value));
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] hash() {
        return sha256().digest(bytes());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
