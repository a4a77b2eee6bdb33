package no.rodtrad.adapter.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ValidationOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/**
 * The validator beside the stock one, in turns, on one thread: short, with a floor far below what it does, since the machine
 * may be busy. Figures to be quoted come from the benchmark.
 */
class ValidationSpeedTest {

    private static final int ROUNDS = 3;
    private static final int PER_ROUND = 20;

    @Test
    void severalTimesAsFastAsStock() {
        long start = System.nanoTime();
        ProfileValidator.packaged().warmUp();
        System.out.printf("validator of the package made in %.1f s%n", (System.nanoTime() - start) / 1e9);
        ProfileValidator ours = Trial.VALIDATOR;
        FhirValidator stock = ours.definitions().fhir().newValidator().registerValidatorModule(ours.stock());
        String json = Trial.plan();
        List<String> profiles = List.of(Trial.PLAN_PROFILE);
        Runnable stocks = () -> stock.validateWithResult(json, new ValidationOptions().addProfile(Trial.PLAN_PROFILE));
        Resource plan = Trial.parsed(CarePlan.class, json);
        Runnable compiled = () -> ours.validate(plan);
        assertThat(ours.accepted(json.getBytes(StandardCharsets.UTF_8), profiles))
                .isPresent();
        Runnable reused = () -> ours.messages(json, profiles);
        nanos(stocks);
        nanos(reused);
        nanos(compiled);
        long compiledNanos = 0;
        long stockNanos = 0;
        long reusedNanos = 0;
        for (int round = 0; round < ROUNDS; round++) {
            stockNanos += nanos(stocks);
            reusedNanos += nanos(reused);
            compiledNanos += nanos(compiled);
        }
        double ratio = (double) stockNanos / compiledNanos;
        System.out.printf(
                "validation of a CarePlan: stock %.1f/s, reused %.1f/s, compiled %.1f/s, compiled to stock %.1f%n",
                perSecond(stockNanos), perSecond(reusedNanos), perSecond(compiledNanos), ratio);
        assertThat(ratio).isGreaterThan(4);
    }

    private static double perSecond(long nanos) {
        return ROUNDS * PER_ROUND * 1e9 / nanos;
    }

    private static long nanos(Runnable validation) {
        long start = System.nanoTime();
        for (int i = 0; i < PER_ROUND; i++) {
            validation.run();
        }
        return System.nanoTime() - start;
    }
}
