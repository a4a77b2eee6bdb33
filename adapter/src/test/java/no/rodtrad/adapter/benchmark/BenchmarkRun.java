package no.rodtrad.adapter.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks whose names match the first argument, and writes {@code benchmark.json} (JMH's format) and
 * {@code benchmark.md} (a table) into the folder of the second. Where a benchmark compares validators, the table says how
 * many times as fast as the stock one each is within the same run, by the clock and by processor time.
 */
public final class BenchmarkRun {

    private static final String COMPARED = "validator";

    private BenchmarkRun() {}

    public static void main(String[] args) throws RunnerException, IOException {
        Path folder = Files.createDirectories(Path.of(args[1]));
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(args[0])
                        .addProfiler(ProcessorTime.class)
                        .shouldFailOnError(true)
                        .resultFormat(ResultFormatType.JSON)
                        .result(folder.resolve("benchmark.json").toString())
                        .build())
                .run();
        String table = table(results);
        Files.writeString(folder.resolve("benchmark.md"), table);
        System.out.println(table);
    }

    private static String table(Collection<RunResult> results) {
        StringBuilder table = new StringBuilder();
        table.append(String.format("| benchmark | score | ± (99.9 %%) | unit | × stock | CPU ms/op | × stock |%n"));
        table.append(String.format("| --- | ---: | ---: | --- | ---: | ---: | ---: |%n"));
        for (RunResult result : results) {
            Optional<RunResult> stock = stock(result, results);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %s | %s | %.2f | %s |%n",
                    name(result.getParams(), Optional.empty()),
                    score(result),
                    result.getPrimaryResult().getScoreError(),
                    result.getPrimaryResult().getScoreUnit(),
                    stock.map(other -> times(score(result) / score(other))).orElse(""),
                    processor(result),
                    stock.map(other -> times(processor(other) / processor(result)))
                            .orElse("")));
        }
        return table.toString();
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%.1f", ratio);
    }

    private static double processor(RunResult result) {
        return result.getSecondaryResults().get(ProcessorTime.LABEL).getScore();
    }

    private static Optional<RunResult> stock(RunResult result, Collection<RunResult> all) {
        String wanted = name(result.getParams(), Optional.of("STOCK"));
        return result.getParams().getParamsKeys().contains(COMPARED)
                ? all.stream()
                        .filter(other ->
                                name(other.getParams(), Optional.empty()).equals(wanted))
                        .findFirst()
                : Optional.empty();
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static String name(BenchmarkParams params, Optional<String> insteadOfCompared) {
        String full = params.getBenchmark();
        StringBuilder name = new StringBuilder(full.substring(full.lastIndexOf('.', full.lastIndexOf('.') - 1) + 1));
        for (String key : params.getParamsKeys()) {
            String value = params.getParam(key);
            name.append(", ")
                    .append(key)
                    .append(' ')
                    .append(key.equals(COMPARED) ? insteadOfCompared.orElse(value) : value);
        }
        return name.toString();
    }
}
