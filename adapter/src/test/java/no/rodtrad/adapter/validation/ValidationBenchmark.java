package no.rodtrad.adapter.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ValidationOptions;
import ca.uhn.fhir.validation.ValidationResult;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * The stock validator, the one that is used again, and the compiled checks with that one behind them: side by side in one run.
 * {@code -Pbenchmark} runs it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ValidationBenchmark {

    private static final List<String> PROFILES = List.of(Trial.PLAN_PROFILE);

    private final String good = large(Trial.plan());
    private final CarePlan goodPlan = Trial.parsed(CarePlan.class, good);
    private final CarePlan faulty = Trial.parsed(CarePlan.class, good).setTitle(null);
    private final FhirValidator stock =
            FhirContext.forR4Cached().newValidator().registerValidatorModule(Trial.VALIDATOR.stock());
    private int turn;

    @Test
    void run() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ValidationBenchmark.class.getName() + ".*")
                        .forks(1)
                        .jvmArgs("-Xmx1g")
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(3))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(3))
                        .build())
                .run();
    }

    /** About 3 KB. */
    static String large(String json) {
        CarePlan plan = Trial.parsed(CarePlan.class, json);
        while (written(plan).length() < 2900) {
            plan.addActivity()
                    .addOutcomeReference()
                    .setReference("Observation/outcome-" + plan.getActivity().size());
        }
        return written(plan);
    }

    private static String written(Resource resource) {
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource);
    }

    @Benchmark
    public ValidationResult stock() {
        return stock.validateWithResult(good, new ValidationOptions().addProfile(Trial.PLAN_PROFILE));
    }

    @Benchmark
    public List<ValidationMessage> reused() {
        return Trial.VALIDATOR.messages(good, PROFILES);
    }

    /** From the resource, through JSON, as a write does it. */
    @Benchmark
    public List<Issue> compiled() {
        return Trial.VALIDATOR.validate(goodPlan);
    }

    /** One in ten has a fault. */
    @Benchmark
    public List<Issue> compiledWithFaults() {
        return Trial.VALIDATOR.validate(turn++ % 10 == 0 ? faulty : goodPlan);
    }

    /** Reading the package and compiling it; the definitions of R4 are read by each as well. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public ProfileValidator start() {
        return ProfileValidator.packaged();
    }
}
