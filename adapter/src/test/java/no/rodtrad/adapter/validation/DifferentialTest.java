package no.rodtrad.adapter.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The compiled checks accept nothing that the stock validator has anything to say of, over examples, wrong instances, what the
 * mappings make, and mutants of all of them. {@code -Pdifferential} makes many more mutants.
 */
class DifferentialTest {

    private static final int MUTANTS = Integer.getInteger("rodtrad.differential.mutants", 1500);
    private static final long SEED = Long.getLong("rodtrad.differential.seed", 20261124L);

    @Test
    void whatIsAcceptedIsWhatStockIsSilentOn() {
        List<String> accepted = new ArrayList<>();
        for (String json : Corpus.all()) {
            if (Packaged.VALIDATOR.accepts(json, Corpus.profiles(json))) {
                accepted.add(json);
            }
        }
        assertThat(accepted).hasSizeGreaterThan(20);
        for (String json : accepted) {
            List<String> profiles = Corpus.profiles(json);
            assertThat(Packaged.VALIDATOR.messages(json, profiles)).as(json).isEmpty();
            assertThat(Verdicts.differing(Packaged.VALIDATOR, List.of(json), profiles))
                    .isEmpty();
        }
    }

    @Test
    void nearlyAllThatStockIsSilentOnIsAccepted() {
        int silent = 0;
        List<String> left = new ArrayList<>();
        for (String json : Corpus.examples()) {
            List<String> profiles = Corpus.profiles(json);
            if (Packaged.VALIDATOR.messages(json, profiles).isEmpty()) {
                silent++;
                if (!Packaged.VALIDATOR.accepts(json, profiles)) {
                    left.add(json);
                }
            }
        }
        System.out.printf("examples that stock is silent on: %d, of them not accepted: %d%n", silent, left.size());
        assertThat(silent).isGreaterThan(20);
        assertThat(left.size()).as(left.toString()).isLessThanOrEqualTo(silent / 20);
    }

    @Test
    void noMutantIsAcceptedThatStockRemarksOn() {
        List<String> corpus = Corpus.all();
        // Those that are accepted have most to lose: half of the mutants are made of them.
        List<String> good = corpus.stream()
                .filter(json -> Packaged.VALIDATOR.accepts(json, Corpus.profiles(json)))
                .toList();
        RandomMutants mutants = new RandomMutants(SEED, corpus);
        List<String> wrong = new ArrayList<>();
        int accepted = 0;
        for (int i = 0; i < MUTANTS; i++) {
            List<String> sources = i % 4 == 0 ? corpus : good;
            String source = sources.get(i / 4 % sources.size());
            String json = mutants.mutant(source);
            if (i % 3 == 0) {
                json = mutants.mutant(json);
            }
            List<String> profiles = Corpus.profiles(source);
            if (Packaged.VALIDATOR.accepts(json, profiles)) {
                accepted++;
                if (!Packaged.VALIDATOR.messages(json, profiles).isEmpty()) {
                    wrong.add(json + "\n" + Packaged.VALIDATOR.messages(json, profiles));
                } else if (accepted % 10 == 0) {
                    wrong.addAll(Verdicts.differing(Packaged.VALIDATOR, List.of(json), profiles));
                }
            }
        }
        System.out.printf("mutants: %d, accepted: %d, wrongly: %d%n", MUTANTS, accepted, wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(accepted).isGreaterThan(MUTANTS / 50);
    }
}
