package no.rodtrad.adapter.configuration;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.rodtrad.adapter.signature.Revocation;
import no.rodtrad.adapter.signature.Sha1Exception;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom incoming signatures may come from.
 *
 * @param trustedRoots PEM file with the root certificates that a signer's chain has to end in
 * @param sha1 senders that may still sign with SHA-1, each until a date; nobody by default
 * @param revocation whether revocation is asked for: {@code off}, {@code soft} (nobody answers: taken) or {@code strict}
 *     (nobody answers: the sender is to come again)
 * @param revocationHosts responders and lists that may be called, {@code host} or {@code host:port}
 * @param revocationTimeout of one call
 */
@ConfigurationProperties("rodtrad.signature")
public record SignatureProperties(
        Path trustedRoots,
        @DefaultValue List<Sha1> sha1,
        @DefaultValue("off") Revocation.Mode revocation,
        @DefaultValue Set<String> revocationHosts,
        @DefaultValue("5s") Duration revocationTimeout) {

    /**
     * @param organisationNumber 9 digits
     * @param until the last day, {@code yyyy-MM-dd}
     * @param reason why
     */
    public record Sha1(String organisationNumber, String until, String reason) {}

    /** The exceptions; an error that stops the server where one is incomplete. */
    List<Sha1Exception> sha1Exceptions() {
        return sha1.stream()
                .map(e -> new Sha1Exception(
                        e.organisationNumber, e.until == null ? null : LocalDate.parse(e.until), e.reason))
                .toList();
    }
}
