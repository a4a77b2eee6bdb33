package no.rodtrad.conformance.load;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.rodtrad.conformance.folders.FolderMaker;

/**
 * A whole run: every server is prepared, and then, mix by mix, every server is warmed up and they take turns, in
 * alternating order, so that what slows the machine for a while does not fall on one of them.
 *
 * @param options what to do
 * @param clock the time of day
 * @param progress told what happens
 */
record Measurement(LoadOptions options, Clock clock, Consumer<String> progress) {

    List<Result> run() throws InterruptedException {
        Gun gun = Gun.of(options.clients(), options.rate());
        OffsetDateTime begun = clock.instant().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        Map<LoadTarget, Workloads> prepared = new LinkedHashMap<>();
        for (LoadTarget target : options.targets()) {
            progress.accept("preparing " + target.name());
            Door door = Tokens.door(options.access(), target, gun.http());
            prepared.put(
                    target,
                    new Workloads(
                            door,
                            fill(door, begun),
                            options.asking(),
                            begun.minusSeconds(1).toString().replaceAll("(T\\d\\d:\\d\\d)Z$", "$1:00Z")));
        }
        List<Result> results = new ArrayList<>();
        for (Mix mix : options.mixes()) {
            results.addAll(new Turns(mix, gun, workloads(mix, prepared, begun)).all());
        }
        return results;
    }

    /** Messages bring their own people. */
    private Prepared fill(Door door, OffsetDateTime begun) {
        if (options.mixes().equals(List.of(Mix.MESSAGE))) {
            return new Prepared(List.of(), List.of(), List.of());
        }
        FolderMaker maker = new FolderMaker(options.output().seed(), options.plans(), begun.toLocalDate(), 1);
        return new Preparation(door, options.clients()).fill(maker, options.people());
    }

    private Map<LoadTarget, Workload> workloads(Mix mix, Map<LoadTarget, Workloads> prepared, OffsetDateTime begun) {
        Messages messages = new Messages(
                options.messages(), options.people(), begun, options.output().seed());
        Map<LoadTarget, Workload> workloads = new LinkedHashMap<>();
        prepared.forEach((target, made) -> workloads.put(target, made.of(mix, messages)));
        return workloads;
    }

    /** The turns of one mix. */
    private final class Turns {

        private final Mix mix;
        private final Gun gun;
        private final Map<LoadTarget, Workload> workloads;
        private final Map<LoadTarget, List<Tally>> tallies = new LinkedHashMap<>();
        private final Map<LoadTarget, Double> cpu = new LinkedHashMap<>();
        private final Map<LoadTarget, Boolean> usedUp = new LinkedHashMap<>();

        Turns(Mix mix, Gun gun, Map<LoadTarget, Workload> workloads) {
            this.mix = mix;
            this.gun = gun;
            this.workloads = workloads;
        }

        List<Result> all() throws InterruptedException {
            for (LoadTarget target : options.targets()) {
                progress.accept(mix.word() + ": warming up " + target.name());
                gun.fire(workloads.get(target).part(0, options.rounds() + 1), options.warmup());
                tallies.put(target, new ArrayList<>());
            }
            for (int round = 0; round < options.rounds(); round++) {
                List<LoadTarget> order = new ArrayList<>(options.targets());
                if (round % 2 == 1) {
                    Collections.reverse(order);
                }
                for (LoadTarget target : order) {
                    turn(round, target);
                }
            }
            return options.targets().stream().map(this::result).toList();
        }

        private void turn(int round, LoadTarget target) throws InterruptedException {
            Duration time = options.duration().dividedBy(options.rounds());
            long cpuBefore = processCpu();
            long before = System.nanoTime();
            Workload workload = workloads.get(target).part(round + 1, options.rounds() + 1);
            Tally tally = gun.fire(workload, time);
            double share = (double) (processCpu() - cpuBefore)
                    / (System.nanoTime() - before)
                    / Runtime.getRuntime().availableProcessors();
            tallies.get(target).add(tally);
            usedUp.merge(target, workload.usedUp(), Boolean::logicalOr);
            cpu.merge(target, share / options.rounds(), Double::sum);
            progress.accept("%s: round %d, %s: %.0f/s, %d errors"
                    .formatted(mix.word(), round + 1, target.name(), tally.throughput(), tally.failed()));
        }

        private Result result(LoadTarget target) {
            return new Result(
                    target, mix, options.rate().isPresent(), tallies.get(target), cpu.get(target), usedUp.get(target));
        }
    }

    private static long processCpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
