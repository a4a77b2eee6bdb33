package no.rodtrad.adapter.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.CarePlan;
import org.junit.jupiter.api.Test;

/** Validations in great number, one in fifty of them explained. {@code -Pleak} runs 100,000 in a small heap. */
class LeakTest {

    private static final int COUNT = Integer.getInteger("rodtrad.leak.validations", 2000);

    @Test
    void theHeapStaysWhereItWas() {
        CarePlan good = Trial.parsed(CarePlan.class, Trial.plan());
        CarePlan faulty = good.copy().setTitle(null);
        run(good, faulty, COUNT / 10);
        long before = used();
        run(good, faulty, COUNT);
        long grown = used() - before;
        System.out.printf("%d validations: heap %d KB before, grown by %d KB%n", COUNT, before >> 10, grown >> 10);
        assertThat(grown).isLessThan(20L << 20);
    }

    private static void run(CarePlan good, CarePlan faulty, int count) {
        for (int i = 0; i < count; i++) {
            boolean fault = i % 50 == 0;
            // A person's own number each time: nothing may remember it.
            good.getSubject().setReference("Patient/person-" + i);
            assertThat(Trial.VALIDATOR.validate(fault ? faulty : good).isEmpty())
                    .isNotEqualTo(fault);
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
