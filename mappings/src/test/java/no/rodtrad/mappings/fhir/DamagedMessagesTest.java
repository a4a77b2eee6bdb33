package no.rodtrad.mappings.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** However a message is damaged, it is refused by a code or mapped, and no exception escapes. */
class DamagedMessagesTest {

    private static final int DAMAGED = Integer.getInteger("rodtrad.damaged.messages", 150);
    private static final int MOST_CHANGES = 4;

    static List<Cases.Case> cases() {
        return Cases.of("mapping");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedOrMapped(Cases.Case given) {
        byte[] input = given.input();
        List<String> escaped = new ArrayList<>();
        int mapped = 0;
        for (int seed = 0; seed < DAMAGED; seed++) {
            Element root = Mapped.root(input);
            RandomDamage damage = new RandomDamage(seed);
            for (int change = 0; change <= seed % MOST_CHANGES; change++) {
                damage.once(root);
            }
            try {
                mapped += Mapped.ifReadable(input, root).isPresent() ? 1 : 0;
            } catch (RuntimeException e) {
                escaped.add("seed " + seed + ": " + e + " at " + e.getStackTrace()[0]);
            }
        }
        assertThat(escaped).isEmpty();
        assertThat(mapped).as("messages that were mapped all the same").isGreaterThan(DAMAGED / 10);
    }
}
