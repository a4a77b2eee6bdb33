package no.rodtrad.adapter.configuration;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.rodtrad.adapter.encryption.EncryptionMethod;
import no.rodtrad.adapter.encryption.EnvelopeSealer.KeyTransport;
import no.rodtrad.adapter.encryption.TripleDesException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages are encrypted.
 *
 * @param receiverCertificates PEM file with the receiver's encryption certificates, old and new; without it outgoing
 *     messages are not encrypted
 * @param method of the content of outgoing messages
 * @param keyTransport how the content key of outgoing messages travels
 * @param tripleDes partners with whom 3DES may still be used, each until a date; nobody by default
 */
@ConfigurationProperties("rodtrad.encryption")
public record EncryptionProperties(
        Path receiverCertificates,
        @DefaultValue("aes-256-cbc") EncryptionMethod method,
        @DefaultValue("oaep") KeyTransport keyTransport,
        @DefaultValue List<TripleDes> tripleDes) {

    /**
     * @param organisationNumber 9 digits
     * @param until the last day, {@code yyyy-MM-dd}
     * @param reason why
     */
    public record TripleDes(String organisationNumber, String until, String reason) {}

    /** The exceptions; an error that stops the server where one is incomplete. */
    List<TripleDesException> tripleDesExceptions() {
        return tripleDes.stream()
                .map(e -> new TripleDesException(
                        e.organisationNumber, e.until == null ? null : LocalDate.parse(e.until), e.reason))
                .toList();
    }
}
