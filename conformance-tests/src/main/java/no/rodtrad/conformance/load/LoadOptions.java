package no.rodtrad.conformance.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/**
 * What the command line of {@code load} says.
 *
 * @param targets the servers, each once
 * @param mixes measured one after another
 * @param clients how many requests are under way at most
 * @param duration measured time per server and mix, over all rounds
 * @param warmup per server and mix
 * @param rounds how many turns each server has
 * @param rate requests per second that are meant to begin; empty for as fast as the answers come
 * @param people prepared per server
 * @param plans CarePlans per person
 * @param messages signed beforehand per server
 * @param asking how the pull and the search are asked
 * @param access where tokens come from
 * @param output what is written
 */
record LoadOptions(
        List<LoadTarget> targets,
        List<Mix> mixes,
        int clients,
        Duration duration,
        Duration warmup,
        int rounds,
        OptionalDouble rate,
        int people,
        int plans,
        int messages,
        Asking asking,
        Access access,
        Output output) {

    static final String USAGE = """
            usage: load --target BASE --mix MIX --clients N --duration S [options]

              --target BASE[,NAME=BASE...]  FHIR base URLs; several take turns, ratios are to the last
              --mix MIX[,MIX...]   create, read, search, pull, message
              --clients N          requests under way at most
              --duration S         seconds measured per server and mix
              --warmup S           seconds before that (10)
              --rounds K           turns of each server (1; 3 with several)
              --rate R             requests per second meant to begin; latency counts from then
              --people N           people prepared per server (100)
              --plans K            CarePlans of each (3, the last of them active)
              --messages N         messages signed beforehand (as many as a rate needs; else 2000)
              --search TEXT        parameters, {patient} is the id (patient=Patient/{patient}&status=active)
              --search-by WAY      get (the default) or post, which is POST _search
              --pull PATH          path and query, {since} is the time of the start; $changes where the server has it
                                   (CarePlan?_lastUpdated=gt{since}&_sort=_lastUpdated&_count=100)
              --tokens SOURCE      auto: the sandbox's token door where there is one (the default); none; or the URL of a
                                   sandbox, whose tokens go to every server
              --token TOKEN        or bring one for every request to every server
              --seed S             other people (from the clock)
              --out DIR            write summary.md and load.svg there
              --csv                also seconds.csv and percentiles.csv
            """;

    /** How the pull and the search are asked. */
    record Asking(String search, boolean post, String pull) {}

    /**
     * Where tokens come from; an empty token where none was brought.
     *
     * @param sandbox the URL of one; empty for the server's own door
     */
    record Access(boolean door, String sandbox, String token) {}

    /** What is written; no folder for the terminal only. The seed decides who the people are. */
    record Output(Path folder, boolean csv, long seed) {}

    private static final Set<String> KNOWN = Set.of(
            "--target",
            "--mix",
            "--clients",
            "--duration",
            "--warmup",
            "--rounds",
            "--rate",
            "--people",
            "--plans",
            "--messages",
            "--search",
            "--search-by",
            "--pull",
            "--tokens",
            "--token",
            "--seed",
            "--out",
            "--csv");

    /**
     * Reads the command line.
     *
     * @param now milliseconds, the seed where none is given
     * @throws IllegalArgumentException with a sentence for the tester when it is not understood
     */
    static LoadOptions parse(String[] arguments, long now) {
        Map<String, String> values = values(arguments);
        for (String needed : List.of("--target", "--mix", "--clients", "--duration")) {
            if (!values.containsKey(needed)) {
                throw new IllegalArgumentException(needed + " is missing");
            }
        }
        List<LoadTarget> targets = list(values.get("--target"), LoadOptions::target);
        if (targets.stream().map(LoadTarget::name).distinct().count() < targets.size()) {
            throw new IllegalArgumentException("several targets need different names");
        }
        Duration duration = seconds(values, "--duration", "");
        OptionalDouble rate = values.containsKey("--rate")
                ? OptionalDouble.of(positive("--rate", values.get("--rate")))
                : OptionalDouble.empty();
        Duration warmup = seconds(values, "--warmup", "10");
        int needed = (int) Math.ceil(rate.orElse(0) * (duration.toSeconds() + warmup.toSeconds() + 10) * 1.05);
        return new LoadOptions(
                targets,
                list(values.get("--mix"), Mix::of),
                whole(values, "--clients", ""),
                duration,
                warmup,
                whole(values, "--rounds", targets.size() > 1 ? "3" : "1"),
                rate,
                whole(values, "--people", "100"),
                whole(values, "--plans", "3"),
                whole(values, "--messages", needed > 0 ? "" + needed : "2000"),
                asking(values),
                access(values),
                new Output(
                        values.containsKey("--out") ? Path.of(values.get("--out")) : null,
                        values.containsKey("--csv"),
                        values.containsKey("--seed") ? whole(values, "--seed", "") : now));
    }

    private static Map<String, String> values(String[] arguments) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 1; i < arguments.length; i++) {
            String name = arguments[i];
            boolean flag = "--csv".equals(name);
            if (!KNOWN.contains(name) || !flag && i + 1 == arguments.length) {
                throw new IllegalArgumentException("not understood: " + name);
            }
            values.put(name, flag ? "" : arguments[++i]);
        }
        return values;
    }

    private static LoadTarget target(String text) {
        int equals = text.indexOf('=');
        boolean named = equals > 0 && !text.startsWith("http");
        return named
                ? LoadTarget.of(text.substring(0, equals), text.substring(equals + 1))
                : LoadTarget.of("server", text);
    }

    private static Asking asking(Map<String, String> values) {
        String way = values.getOrDefault("--search-by", "get");
        if (!Set.of("get", "post").contains(way)) {
            throw new IllegalArgumentException("--search-by is get or post");
        }
        return new Asking(
                values.getOrDefault("--search", "patient=Patient/{patient}&status=active"),
                "post".equals(way),
                values.getOrDefault("--pull", "CarePlan?_lastUpdated=gt{since}&_sort=_lastUpdated&_count=100"));
    }

    private static Access access(Map<String, String> values) {
        String source = values.getOrDefault("--tokens", "auto");
        boolean sandbox = source.startsWith("http://") || source.startsWith("https://");
        if (!sandbox && !Set.of("auto", "sandbox", "none").contains(source)) {
            throw new IllegalArgumentException("--tokens is auto, none or a URL");
        }
        return new Access(
                !"none".equals(source),
                sandbox ? source.replaceAll("/+$", "") : "",
                values.getOrDefault("--token", ""));
    }

    private static <T> List<T> list(String text, Function<String, T> item) {
        return Arrays.stream(text.split(","))
                .map(String::trim)
                .map(item)
                .distinct()
                .toList();
    }

    private static int whole(Map<String, String> values, String name, String otherwise) {
        String text = values.getOrDefault(name, otherwise);
        double value = positive(name, text);
        if (value != (int) value) {
            throw new IllegalArgumentException(name + " is no whole number: " + text);
        }
        return (int) value;
    }

    private static Duration seconds(Map<String, String> values, String name, String otherwise) {
        return Duration.ofMillis((long) (positive(name, values.getOrDefault(name, otherwise)) * 1000));
    }

    private static double positive(String name, String text) {
        try {
            double value = Double.parseDouble(text);
            if (value > 0 && value < 1e9) {
                return value;
            }
        } catch (NumberFormatException e) {
            // The sentence below says it.
        }
        throw new IllegalArgumentException(name + " is no number above 0: " + text);
    }
}
