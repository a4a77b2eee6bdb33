package no.rodtrad.adapter.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import no.rodtrad.adapter.validation.Validators;
import org.hl7.fhir.r4.model.CarePlan;
import org.junit.jupiter.api.Test;

/**
 * Validates very many different plans in a small heap and asks that no more is kept at the end than in the beginning.
 * Takes minutes: run by the Maven profile {@code leak}, not by the normal build.
 */
class ValidationEndurance {

    private static final int VALIDATIONS = Integer.getInteger("rodtrad.leak.validations", 100_000);
    private static final int EXPLANATIONS = Integer.getInteger("rodtrad.leak.explanations", 20_000);
    private static final Duration LONGEST = Duration.ofMinutes(6);
    private static final int CHECKPOINTS = 40;

    /** Not counted: definitions are read at their first use, and an engine serves 300 calls before it is retired. */
    private static final int WARM_UP = 300;

    /** Less than 130 bytes for each of 100,000 calls, from the one half to the other. */
    private static final long ALLOWED = 6L << 20;

    /** One plan of a hundred is faulty, so that the engine that explains is used too. */
    @Test
    void theDoorKeepsNothing() {
        checkpoints("door", VALIDATIONS, Duration.ofDays(1), number -> {
            boolean faulty = number % 100 == 0;
            CarePlan plan = faulty ? CarePlans.faulty(number / 100) : CarePlans.valid(number);
            assertThat(Validators.DOOR.accepts(plan)).isNotEqualTo(faulty);
        });
    }

    @Test
    void theEngineThatExplainsKeepsNothing() {
        checkpoints(
                "explaining engine",
                EXPLANATIONS,
                LONGEST,
                number -> assertThat(Validators.REUSED.accepts(CarePlans.faulty(number)))
                        .isFalse());
    }

    private static void checkpoints(String name, int calls, Duration longest, IntConsumer validation) {
        long start = System.nanoTime();
        for (int number = 0; number < WARM_UP; number++) {
            validation.accept(calls + number);
        }
        List<Long> used = new ArrayList<>();
        int done = 0;
        while (done < calls && System.nanoTime() - start < longest.toNanos()) {
            int until = done + Math.max(1, calls / CHECKPOINTS);
            for (; done < until && System.nanoTime() - start < longest.toNanos(); done++) {
                validation.accept(done);
            }
            used.add(used());
            System.out.printf(
                    "%s: %d validations, %.1f MB used, %d s%n",
                    name, done, used.get(used.size() - 1) / 1048576.0, (System.nanoTime() - start) / 1_000_000_000);
        }
        assertThat(used).as("checkpoints").hasSizeGreaterThanOrEqualTo(CHECKPOINTS / 2);
        // The least of each half: what an engine keeps until it is retired comes and goes.
        long before = Collections.min(used.subList(0, used.size() / 2));
        long after = Collections.min(used.subList(used.size() / 2, used.size()));
        System.out.printf("%s: %.2f MB more at the end%n", name, (after - before) / 1048576.0);
        assertThat(after - before).isLessThan(ALLOWED);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
