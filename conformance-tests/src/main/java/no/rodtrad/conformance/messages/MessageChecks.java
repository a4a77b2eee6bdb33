package no.rodtrad.conformance.messages;

import java.util.List;
import java.util.stream.Stream;
import no.rodtrad.conformance.run.Check;

/** The door for KITH messages: what is refused, what a receipt says, and what the sender can look up afterwards. */
public final class MessageChecks {

    private MessageChecks() {}

    /** The checks in order. */
    public static List<Check> all() {
        return Stream.of(RefusalChecks.all(), ReceiptChecks.all(), StatusChecks.all())
                .flatMap(List::stream)
                .toList();
    }
}
