package no.rodtrad.adapter.intake;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.access.CallerIdentity.OrganisationNumber;
import no.rodtrad.adapter.encryption.EnvelopeOpener;
import no.rodtrad.adapter.encryption.Opened;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.XmlGateway;
import no.rodtrad.profiles.IdentifierSystem;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * The way of an encrypted message: out of its envelope, then on as any other. Who changes an envelope on its way must not
 * learn from the answers what is inside. So there is one answer for a wrong key, a wrong padding, and content that cannot
 * be read, and it comes after one of few times.
 */
@Component
class SealedIntake {

    private static final Set<MediaType> ENVELOPES = Set.of(
            MediaType.parseMediaType("application/pkcs7-mime"), MediaType.parseMediaType("application/x-pkcs7-mime"));

    /** Refusals wait until a whole number of these has passed, which is longer than what any of them takes. */
    private static final Duration BEAT = Duration.ofMillis(250);

    private final EnvelopeOpener opener;
    private final Intake intake;

    SealedIntake(EnvelopeOpener opener, Intake intake) {
        this.opener = opener;
        this.intake = intake;
    }

    /** Whether a body of that type is an envelope. */
    static boolean takes(String contentType) {
        if (contentType == null) {
            return false;
        }
        try {
            MediaType type = MediaType.parseMediaType(contentType);
            return ENVELOPES.stream().anyMatch(envelope -> envelope.equalsTypeAndSubtype(type));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    IntakeOutcome receive(byte[] envelope, CallerIdentity caller) {
        long start = System.nanoTime();
        IntakeOutcome outcome = open(envelope, caller);
        if (outcome instanceof IntakeOutcome.Unreceiptable) {
            long passed = System.nanoTime() - start;
            LockSupport.parkNanos(BEAT.toNanos() - passed % BEAT.toNanos());
        }
        return outcome;
    }

    private IntakeOutcome open(byte[] envelope, CallerIdentity caller) {
        if (envelope.length > EnvelopeOpener.MAX_BYTES) {
            return intake.refuse(Refusal.of(ErrorCode.TOO_LARGE), caller);
        }
        Result<Opened> result = opener.open(envelope, organisationNumbers(caller));
        if (result instanceof Result.Refused<Opened> refused) {
            return intake.refuse(refused.refusal(), caller);
        }
        Opened opened = result.orElseThrow();
        if (opened.state() == Opened.State.BROKEN) {
            // For the time that it takes alone: what could be read is read, and nothing comes of it.
            XmlGateway.parse(opened.content());
            return intake.undecipherable(Refusal.of(ErrorCode.DECRYPTION_FAILED), caller);
        }
        return intake.receive(
                opened.content(), MediaType.APPLICATION_XML_VALUE, caller, opened.state() == Opened.State.MALLEABLE);
    }

    private static List<String> organisationNumbers(CallerIdentity caller) {
        return caller.organisations().stream()
                .filter(number -> number.system() == IdentifierSystem.ENH)
                .map(OrganisationNumber::value)
                .toList();
    }
}
