package no.rodtrad.adapter.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.rodtrad.profiles.PackagedResources;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.junit.jupiter.api.Test;

/**
 * The compiled checks accept nothing that the stock validator finds fault with, and foresee what it remarks on, over examples, wrong instances, what the
 * mappings make, and mutants of all of them. {@code -Pdifferential} makes many more mutants.
 */
class DifferentialTest {

    private static final int MUTANTS = Integer.getInteger("rodtrad.differential.mutants", 1500);
    private static final long SEED = Long.getLong("rodtrad.differential.seed", 20261124L);

    @Test
    void whatIsAcceptedIsWhatStockFindsNoFaultWith() {
        List<String> accepted = Corpus.all().stream()
                .filter(json -> accepted(json, Corpus.profiles(json)).isPresent())
                .toList();
        assertThat(accepted).hasSizeGreaterThan(20);
        for (String json : accepted) {
            List<String> profiles = Corpus.profiles(json);
            assertThat(differing(json, profiles)).isEmpty();
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
                if (accepted(json, profiles).isEmpty()) {
                    left.add(json);
                }
            }
        }
        System.out.printf("examples that stock is silent on: %d, of them not accepted: %d%n", silent, left.size());
        assertThat(silent).isGreaterThan(20);
        assertThat(left.size()).as(left.toString()).isLessThanOrEqualTo(silent / 20);
    }

    @Test
    void planAndPersonAreAcceptedWithTheirRemarks() {
        for (String name : List.of("CarePlan-plan.json", "Patient-tuva.json", "Practitioner-gp.json")) {
            String json = PackagedResources.example(name);
            assertThat(accepted(json, Corpus.profiles(json)).orElseThrow())
                    .as(name)
                    .isNotEmpty();
        }
    }

    @Test
    void noMutantIsAcceptedThatStockSpeaksOtherwiseOf() {
        List<String> corpus = Corpus.all();
        // Those that are accepted have most to lose: three of four mutants are made of them.
        List<String> good = corpus.stream()
                .filter(json -> accepted(json, Corpus.profiles(json)).isPresent())
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
            if (accepted(json, profiles).isPresent()) {
                accepted++;
                wrong.addAll(differing(json, profiles));
                if (accepted % 10 == 0) {
                    wrong.addAll(Verdicts.differing(Packaged.VALIDATOR, List.of(json), profiles));
                }
            }
        }
        System.out.printf("mutants: %d, accepted: %d, wrongly: %d%n", MUTANTS, accepted, wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(accepted).isGreaterThan(MUTANTS / 50);
    }

    private static Optional<List<ValidationMessage>> accepted(String json, List<String> profiles) {
        return Packaged.VALIDATOR.accepted(json.getBytes(StandardCharsets.UTF_8), profiles);
    }

    /** The accepted resource with both lists of remarks, where they are not the same. */
    private static List<String> differing(String json, List<String> profiles) {
        List<String> foreseen = remarks(accepted(json, profiles).orElseThrow());
        List<String> said = remarks(Packaged.VALIDATOR.messages(json, profiles));
        return foreseen.equals(said) ? List.of() : List.of(json + "\nforeseen: " + foreseen + "\nsaid: " + said);
    }

    private static List<String> remarks(List<ValidationMessage> messages) {
        return messages.stream()
                .map(message -> message.getLevel() + " " + message.getLocation() + " " + message.getMessageId())
                .distinct()
                .toList();
    }
}
