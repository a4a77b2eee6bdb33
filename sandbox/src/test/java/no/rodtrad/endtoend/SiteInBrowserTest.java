package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.rodtrad.browser.BrowserTab;
import no.rodtrad.browser.Chromium;
import no.rodtrad.profiles.PackagedResources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of the profile package in a real browser, as the server sends them. Skipped where there is no Chromium. */
@ExtendWith(SharedWorld.class)
class SiteInBrowserTest {

    /** One page of each kind. */
    private static final List<String> KINDS = List.of(
            "index",
            "getting-started",
            "story",
            "artifacts",
            "mapping-rules",
            "error-codes",
            "StructureDefinition-rodtrad-care-plan",
            "StructureDefinition-hours-per-week",
            "CodeSystem-participant-role",
            "ValueSet-encounter-kind",
            "ConceptMap-kith-priority-to-request-priority",
            "NamingSystem-fnr",
            "PlanDefinition-follow-up-timeline",
            "ActivityDefinition-arr-report",
            "Questionnaire-own-task-list",
            "Measure-both-tracks",
            "CapabilityStatement-adapter",
            "OperationDefinition-nav-preview",
            "SearchParameter-task-deadline",
            "CarePlan-plan",
            "refused-plan-no-start");

    /** These show every colour that there is. */
    private static final List<String> COLOURS = List.of(
            "index",
            "StructureDefinition-rodtrad-care-plan",
            "PlanDefinition-follow-up-timeline",
            "Questionnaire-own-task-list",
            "CarePlan-plan",
            "refused-plan-no-start");

    private static Chromium chromium;

    private final String site;

    SiteInBrowserTest(World world) {
        site = world.sandbox().baseUrl() + "/profiles/";
    }

    @BeforeAll
    static void aBrowser() throws Exception {
        Optional<Path> executable = Chromium.executable();
        assumeTrue(executable.isPresent(), "no chromium on the search path");
        chromium = Chromium.start(executable.get());
    }

    @AfterAll
    static void noBrowser() throws Exception {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void everyPageOpensAndNoLinkIsDead() throws Exception {
        BrowserTab tab = chromium.tab();
        SiteWalk walk = SiteWalk.through(tab, site);

        assertThat(tab.faults()).isEmpty();
        assertThat(walk.dead()).isEmpty();
        assertThat(tab.requests()).allMatch(url -> url.startsWith(site));
        assertThat(walk.pages())
                .containsAll(
                        Stream.concat(PackagedResources.names().stream(), PackagedResources.exampleNames().stream())
                                .map(name -> site + name.replace(".json", ".html"))
                                .toList());
    }

    @Test
    void aPageOfEachKindIsAccessible() throws Exception {
        assertThat(violations("light", KINDS, "wcag2a, wcag2aa, wcag21a, wcag21aa"))
                .isEmpty();
    }

    @Test
    void textStandsOutInTheDarkToo() throws Exception {
        assertThat(violations("dark", COLOURS, "color-contrast")).isEmpty();
    }

    private List<String> violations(String scheme, List<String> kinds, String rules) throws Exception {
        BrowserTab tab = chromium.tab();
        tab.colourScheme(scheme);
        String axe = axe();
        String run = """
                axe.run({runOnly: '%s'.split(', '), resultTypes: ['violations']}).then(run => run.passes.length
                    ? run.violations.map(one => one.id + ': ' + one.nodes[0].html)
                    : ['nothing was measured'])
                """.formatted(rules);
        List<String> violations = new ArrayList<>();
        for (String kind : kinds) {
            tab.visit(site + kind + ".html");
            tab.evaluate(axe);
            tab.evaluate(run).forEach(found -> violations.add(kind + " " + found.asString()));
        }
        return violations;
    }

    @Test
    void aPageOfEachKindFitsAPhone() {
        BrowserTab tab = chromium.tab();
        tab.size(360, 740);
        for (String kind : KINDS) {
            tab.visit(site + kind + ".html");
            assertThat(tab.evaluate("innerWidth").asInt()).isEqualTo(360);
            // A scrollbar takes its part of the width.
            assertThat(tab.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                            .asInt())
                    .as(kind)
                    .isZero();
        }
    }

    @Test
    void theListIsNarrowedWhileOneTypes() {
        BrowserTab tab = chromium.tab();
        tab.visit(site + "artifacts.html");
        String shown = "[...document.querySelectorAll('tbody tr')].filter(row => row.checkVisibility()).length";
        int all = tab.evaluate(shown).asInt();
        tab.evaluate("""
                const field = document.getElementById('filter');
                field.value = 'rodtrad-care-plan CarePlan';
                field.dispatchEvent(new Event('input'));
                """);

        assertThat(tab.evaluate(shown).asInt()).isBetween(1, all / 10);
        tab.evaluate("field.value = 'dialogmote-2'; field.dispatchEvent(new Event('input'));");
        assertThat(tab.evaluate("document.querySelector('[data-filter-status]').textContent")
                        .asString())
                .isEqualTo(tab.evaluate(shown).asInt() + " artifacts")
                .isNotEqualTo("0 artifacts");
    }

    private static String axe() throws Exception {
        try (InputStream script = SiteInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
