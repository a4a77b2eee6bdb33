package no.rodtrad.mappings.fhir;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import org.w3c.dom.Element;

/** As {@link DamagedMessagesTest}, but the fuzzer chooses the case, how often it is damaged, how and where. */
class DamagedMessageFuzzTest {

    private static final int MOST_CHANGES = 12;

    private static final List<byte[]> INPUTS =
            Cases.of("mapping").stream().map(Cases.Case::input).toList();

    @FuzzTest(maxDuration = "2m")
    void isRefusedOrMapped(FuzzedDataProvider choices) {
        byte[] input = choices.pickValue(INPUTS);
        Element root = Mapped.root(input);
        RandomDamage damage = new RandomDamage(new FuzzedChoices(choices));
        for (int i = choices.consumeInt(1, MOST_CHANGES); i > 0; i--) {
            damage.once(root);
        }
        Mapped.ifReadable(input, root);
    }
}
