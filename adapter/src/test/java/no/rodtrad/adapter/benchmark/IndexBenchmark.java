package no.rodtrad.adapter.benchmark;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.rodtrad.adapter.search.index.Indexer;
import no.rodtrad.adapter.search.index.SearchIndex;
import no.rodtrad.adapter.search.parameter.SearchParameters;
import org.hl7.fhir.r4.model.Resource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Microseconds per CarePlan of about 3 KB: making its search index, writing it as the store keeps it, reading it again. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 2)
public class IndexBenchmark {

    private static final int PLANS = 200;

    private final Indexer indexer = new Indexer(SearchParameters.packaged(), Set.of());
    private List<Resource> plans;
    private List<SearchIndex> indexes;
    private List<String> written;
    private int next;

    @Setup
    public void prepare() {
        plans = CarePlans.list(PLANS, 0);
        indexes = plans.stream().map(indexer::index).toList();
        written = indexes.stream().map(SearchIndex::json).toList();
    }

    @Benchmark
    public SearchIndex index() {
        return indexer.index(plans.get(following()));
    }

    @Benchmark
    public String write() {
        return indexes.get(following()).json();
    }

    @Benchmark
    public SearchIndex read() {
        return SearchIndex.ofJson(written.get(following()));
    }

    private int following() {
        next = (next + 1) % PLANS;
        return next;
    }
}
