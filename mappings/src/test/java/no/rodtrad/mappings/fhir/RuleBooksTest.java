package no.rodtrad.mappings.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.rodtrad.mappings.epikrise.EpikriseWriteRule;
import no.rodtrad.mappings.rule.Rule;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import org.junit.jupiter.api.Test;

class RuleBooksTest {

    private static final Path PAGE = Path.of("../docs/mapping-rules.md");

    @Test
    void idsAreUniqueAndNumberedByBook() {
        assertThat(rules())
                .extracting(Rule::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Z][A-Z0-9]{2}-\\d{3}"));
        RuleBooks.all()
                .values()
                .forEach(book -> assertThat(book)
                        .extracting(rule -> rule.id().substring(0, 3))
                        .containsOnly(book.get(0).id().substring(0, 3)));
    }

    @Test
    void everyRuleSaysWhatItMeans() {
        assertThat(rules()).allMatch(rule -> rule.meaning().endsWith("."));
        assertThat(rules()).allMatch(rule -> rule.target().matches("[A-Z]\\w+(\\.\\w+)+"));
    }

    @Test
    void writingRulesAreNumberedAndSayWhatTheyMean() {
        List<Rule> writing =
                EpikriseWriteRule.book().values().stream().flatMap(List::stream).toList();
        assertThat(writing)
                .extracting(Rule::id)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(rules().stream().map(Rule::id).toList())
                .allMatch(id -> id.matches("[A-Z]{3}-\\d{3}"));
        assertThat(writing).allMatch(rule -> rule.meaning().endsWith("."));
        assertThat(writing).allMatch(rule -> rule.target().startsWith("/"));
    }

    @Test
    void theCasesApplyEveryRule() {
        Set<String> applied = new HashSet<>();
        Cases.of("mapping")
                .forEach(given ->
                        Mapped.of(given.input()).result().trace().steps().forEach(step -> applied.add(step.rule())));
        List<String> never = rules().stream()
                .map(Rule::id)
                .filter(id -> !applied.contains(id))
                .toList();
        assertThat(never).as("rules that no case applies").isEmpty();
    }

    @Test
    void theCommittedPageIsWhatTheRulesSay() throws IOException {
        String page = RulePage.render();
        if (Cases.REWRITE) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static List<Rule> rules() {
        return RuleBooks.all().values().stream().flatMap(List::stream).toList();
    }
}
