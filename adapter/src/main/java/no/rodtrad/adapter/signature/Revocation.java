package no.rodtrad.adapter.signature;

import static no.rodtrad.mappings.refusal.ErrorCode.CERTIFICATE_REVOKED;
import static no.rodtrad.mappings.refusal.ErrorCode.REVOCATION_UNAVAILABLE;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.rodtrad.adapter.signature.RevocationEvidence.Finding;
import no.rodtrad.adapter.signature.RevocationEvidence.Status;
import no.rodtrad.mappings.refusal.ErrorCode;

/**
 * Whether a certificate, or an issuer of it, was revoked: by OCSP, else by the issuer's list. Thread-safe.
 *
 * <p>The policy where nobody answers: {@link Mode#STRICT} asks the sender to come again, since a receipt for a message of
 * a revoked key cannot be taken back; {@link Mode#SOFT} takes it.
 */
public final class Revocation {

    /** How far revocation is asked for. */
    public enum Mode {
        OFF,
        SOFT,
        STRICT
    }

    /** An answer is not relied on for longer than this, however long it says that it holds. */
    private static final Duration LONGEST = Duration.ofHours(1);
    /** A responder that is away is left in peace for a while. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private static final int MAX_REMEMBERED = 1_000;

    private final Mode mode;
    private final Set<String> hosts;
    private final RevocationFetch fetch;
    private final Map<X509Certificate, Finding> known = new ConcurrentHashMap<>();

    /**
     * @param hosts that may be called, {@code host} or {@code host:port}
     * @param timeout of one call
     */
    public Revocation(Mode mode, Set<String> hosts, Duration timeout) {
        this.mode = mode;
        this.hosts = Set.copyOf(hosts);
        this.fetch = new RevocationFetch(timeout);
    }

    /** Asks nobody. */
    public static Revocation off() {
        return new Revocation(Mode.OFF, Set.of(), PAUSE);
    }

    /** CERTIFICATE_REVOKED, REVOCATION_UNAVAILABLE, or empty where the certificates may be relied on. */
    Optional<ErrorCode> fault(CertificatePath path, Instant now) {
        if (mode == Mode.OFF) {
            return Optional.empty();
        }
        boolean unknown = false;
        List<X509Certificate> all = path.all();
        for (int i = 0; i + 1 < all.size(); i++) {
            Status status = status(all.get(i), all.get(i + 1), now);
            if (status == Status.REVOKED) {
                return Optional.of(CERTIFICATE_REVOKED);
            }
            unknown |= status == Status.UNKNOWN;
        }
        return unknown && mode == Mode.STRICT ? Optional.of(REVOCATION_UNAVAILABLE) : Optional.empty();
    }

    private Status status(X509Certificate certificate, X509Certificate issuer, Instant now) {
        Finding remembered = known.get(certificate);
        if (remembered != null && now.isBefore(remembered.until())) {
            return remembered.status();
        }
        Finding found = ask(new RevocationEvidence(certificate, issuer, now));
        Instant latest = now.plus(found.status() == Status.UNKNOWN ? PAUSE : LONGEST);
        Instant until = found.until() == null || found.until().isAfter(latest) ? latest : found.until();
        if (known.size() >= MAX_REMEMBERED) {
            known.clear();
        }
        known.put(certificate, new Finding(found.status(), until));
        return found.status();
    }

    private Finding ask(RevocationEvidence evidence) {
        RevocationSources sources = RevocationSources.of(evidence.certificate(), hosts);
        for (URI responder : sources.ocsp()) {
            Finding found = fetch.ask(responder, evidence.request())
                    .map(evidence::ofAnswer)
                    .orElse(Finding.UNKNOWN);
            if (found.status() != Status.UNKNOWN) {
                return found;
            }
        }
        for (URI list : sources.lists()) {
            Finding found = fetch.list(list).map(evidence::ofList).orElse(Finding.UNKNOWN);
            if (found.status() != Status.UNKNOWN) {
                return found;
            }
        }
        return Finding.UNKNOWN;
    }
}
