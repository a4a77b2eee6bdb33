package no.rodtrad.mappings.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.rodtrad.mappings.rule.MappingRun;
import no.rodtrad.mappings.rule.Rule;
import no.rodtrad.mappings.rule.Trace;
import no.rodtrad.mappings.testing.BearingNodes;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import no.rodtrad.mappings.testing.TargetPath;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the trace says is true: of the target, of the source, and of everything that it does not mention. */
class TracedTest {

    static List<Cases.Case> cases() {
        return Cases.of("mapping");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyTargetIsThere(Cases.Case given) {
        Mapped mapped = Mapped.of(given.input());
        Map<String, Resource> made = new HashMap<>();
        mapped.result().resources().forEach(r -> made.put(r.fhirType() + "/" + r.getIdPart(), r));
        assertThat(mapped.result().trace().steps()).isNotEmpty();
        for (Trace.Step step : mapped.result().trace().steps()) {
            assertThat(made).as(step.rule()).containsKey(step.resource());
            assertThat(TargetPath.values(made.get(step.resource()), step.element()))
                    .as("%s: %s", step.rule(), step.element())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everySourceIsWhereItsRuleSays(Cases.Case given) {
        Map<String, Rule> rules = new HashMap<>();
        RuleBooks.all().values().forEach(book -> book.forEach(rule -> rules.put(rule.id(), rule)));
        for (Trace.Step step : Mapped.of(given.input()).result().trace().steps()) {
            String source = step.source().replaceAll("\\[\\d+]", "") + "/";
            List<String> declared = List.of(rules.get(step.rule()).source().split(" \\| "));
            assertThat(declared)
                    .as("%s from %s", step.rule(), source)
                    .anyMatch(place -> place.startsWith("//")
                            ? source.contains(place.substring(1) + "/")
                            : source.startsWith(place + "/"));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void traceAndLedgerShareOutEveryNode(Cases.Case given) {
        Mapped mapped = Mapped.of(given.input());
        Set<String> traced = new TreeSet<>();
        mapped.result().trace().steps().forEach(step -> {
            if (!step.source().endsWith(MappingRun.NOTHING)) {
                traced.add(step.source());
            }
        });
        List<String> unmapped = mapped.result().ledger().unmapped();
        List<String> both = new ArrayList<>(traced);
        both.addAll(unmapped);
        assertThat(both).doesNotHaveDuplicates();
        assertThat(both).containsExactlyInAnyOrderElementsOf(BearingNodes.of(mapped.root(), traced));
        assertThat(mapped.result().ledger().bearing()).isEqualTo(both.size());
    }
}
