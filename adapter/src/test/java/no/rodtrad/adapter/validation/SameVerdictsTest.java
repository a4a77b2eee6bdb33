package no.rodtrad.adapter.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.rodtrad.profiles.PackagedResources;
import org.junit.jupiter.api.Test;

/** The reused validator says of good resources, and of every mutant of them, what the stock validator says. */
class SameVerdictsTest {

    @Test
    void ofPlansAndTheirMutants() {
        assertThat(disagreements(Trial.plan(), List.of(Trial.PLAN_PROFILE))).isEmpty();
    }

    @Test
    void ofObservationsAndTheirMutants() {
        assertThat(disagreements(
                        Trial.sickLeave(), List.of("http://example.org/fhir/StructureDefinition/trial-sick-leave")))
                .isEmpty();
    }

    @Test
    void ofProfilesThatAreNotThere() {
        String plan = Trial.plan().replace("/trial-plan", "/unknown");
        assertThat(disagreements(plan, List.of())).isEmpty();
    }

    /** Each example of the package, and some of the mutants of each. */
    @Test
    void ofTheExamplesOfThePackage() {
        for (String name : PackagedResources.exampleNames()) {
            String json = PackagedResources.example(name);
            List<String> profiles = Packaged.VALIDATOR.kinds().of(Packaged.parsed(json)).stream()
                    .toList();
            List<String> mutants = Mutants.of(json);
            List<String> some = Stream.concat(
                            Stream.of(json),
                            IntStream.range(0, mutants.size())
                                    .filter(i -> i % 10 == 0)
                                    .mapToObj(mutants::get))
                    .toList();
            assertThat(Verdicts.differing(Packaged.VALIDATOR, some, profiles))
                    .as(name)
                    .isEmpty();
        }
    }

    private static List<String> disagreements(String json, List<String> profiles) {
        List<String> all =
                Stream.concat(Stream.of(json), Mutants.of(json).stream()).toList();
        assertThat(all).hasSizeGreaterThan(30);
        return Verdicts.differing(Trial.VALIDATOR, all, profiles);
    }
}
