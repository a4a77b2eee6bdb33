package no.rodtrad.adapter.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Validators that are used again keep little, and what they keep goes with them when they are retired. */
class RetentionTest {

    @Test
    void theHeapStaysWhereItWas() {
        List<String> profiles = List.of(Trial.PLAN_PROFILE);
        String json = Trial.plan();
        for (int i = 0; i < 320; i++) {
            Trial.VALIDATOR.messages(json, profiles);
        }
        long before = used();
        for (int i = 0; i < 900; i++) {
            Trial.VALIDATOR.messages(json, profiles);
        }
        // 900 trees that are kept would be more than 300 MB.
        assertThat(used() - before).isLessThan(40L << 20);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
