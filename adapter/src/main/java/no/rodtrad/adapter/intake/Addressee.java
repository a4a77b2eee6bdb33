package no.rodtrad.adapter.intake;

import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.kith.CopyRecipients;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.Party;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;

/**
 * As whom a message is received here.
 *
 * @param party the receiver; a copy recipient where the message is addressed to others; null where it names nobody
 * @param copy whether it is received as a copy only
 * @param assigned whether the organisation has the department and the person that are named
 */
record Addressee(Party party, boolean copy, boolean assigned) {

    /** Refuses a message for others. A department or person that is not known loses no message: somebody assigns it. */
    static Result<Addressee> of(KithMessage message, List<ReceiverProperties.Receiver> receivers) {
        Party receiver = message.header().receiver();
        if (receivers.isEmpty()) {
            return Result.ok(new Addressee(receiver, false, true));
        }
        return Optional.ofNullable(receiver)
                .flatMap(party -> known(party, false, receivers))
                .or(() -> CopyRecipients.of(message.root()).stream()
                        .flatMap(copy -> known(copy, true, receivers).stream())
                        .findFirst())
                .<Result<Addressee>>map(Result::ok)
                .orElseGet(() -> Result.refused(ErrorCode.RECEIVER_UNKNOWN));
    }

    private static Optional<Addressee> known(Party party, boolean copy, List<ReceiverProperties.Receiver> receivers) {
        return receivers.stream()
                .filter(receiver -> receiver.is(party))
                .findFirst()
                .map(receiver -> new Addressee(party, copy, receiver.has(party)));
    }
}
