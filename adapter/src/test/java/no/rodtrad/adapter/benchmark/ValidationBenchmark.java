package no.rodtrad.adapter.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import no.rodtrad.adapter.validation.Validators;
import org.hl7.fhir.r4.model.Resource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** CarePlans per second on one thread: HAPI's stock validator, the engine that is used again, and the door. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 5, time = 3)
public class ValidationBenchmark {

    private static final int PLANS = 200;

    @Param({"STOCK", "REUSED", "DOOR"})
    public Validators validator;

    /** Of each hundred plans, so many are faulty. */
    @Param({"0", "10"})
    public int faultyPercent;

    private List<Resource> plans;
    private int next;

    @Setup
    public void prepare() {
        plans = CarePlans.list(PLANS, faultyPercent == 0 ? 0 : 100 / faultyPercent);
        validator.accepts(plans.get(0));
    }

    @Benchmark
    public boolean carePlan() {
        next = (next + 1) % PLANS;
        return validator.accepts(plans.get(next));
    }
}
