package no.rodtrad.conformance.load;

import java.util.Arrays;
import java.util.Locale;

/** What is asked of the server again and again. */
enum Mix {
    /** Create a CarePlan. */
    CREATE,
    /** Read a CarePlan by id. */
    READ,
    /** Search one patient's active CarePlans. */
    SEARCH,
    /** Pull what changed. */
    PULL,
    /** Send a signed message. */
    MESSAGE;

    static Mix of(String name) {
        return Arrays.stream(values())
                .filter(mix -> mix.word().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such mix: " + name));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
