package no.rodtrad.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What can be read from the pages' structure of WCAG 2.1 AA; colours are measured in a browser. */
class AccessiblePagesTest {

    @Test
    void everyPageSaysItsLanguageAndTitleAndHasOneMainHeading() {
        MadeSite.pages().forEach((name, page) -> {
            assertThat(page.selectFirst("html").attr("lang")).as(name).isEqualTo("en");
            assertThat(page.title()).as(name).endsWith(" – Rødtråd FHIR package");
            assertThat(page.select("h1")).as(name).hasSize(1);
            assertThat(page.select("main")).as(name).hasSize(1);
            assertThat(page.select("[lang]").eachAttr("lang")).as(name).isSubsetOf("en", "nb");
        });
    }

    @Test
    void headingsSkipNoLevel() {
        MadeSite.pages().forEach((name, page) -> {
            int above = 0;
            for (Element heading : page.select("h1, h2, h3, h4")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).as(name + ": " + heading.text()).isLessThanOrEqualTo(above + 1);
                above = level;
            }
        });
    }

    @Test
    void tablesHaveHeadersThatSayWhatTheyHead() {
        MadeSite.pages().forEach((name, page) -> {
            for (Element table : page.select("table")) {
                assertThat(table.select("thead th"))
                        .as(name)
                        .isNotEmpty()
                        .allMatch(th -> "col".equals(th.attr("scope")));
                assertThat(table.select("tbody tr"))
                        .as(name)
                        .allMatch(row -> row.select("th[scope=row]").size() == 1);
            }
        });
    }

    @Test
    void linksAndFieldsHaveNames() {
        MadeSite.pages().forEach((name, page) -> {
            assertThat(page.select("a")).as(name).allMatch(link -> !link.text().isBlank());
            assertThat(page.select("input"))
                    .as(name)
                    .allMatch(field -> page.selectFirst("label[for=" + field.id() + "]") != null);
        });
    }

    @Test
    void whatPeopleAtWorkReadIsMarkedAsNorwegian() {
        for (String name : List.of(
                "PlanDefinition-follow-up-timeline.html",
                "Questionnaire-own-task-list.html",
                "CodeSystem-volven-8128.html")) {
            Document page = MadeSite.pages().get(name);
            assertThat(page.selectFirst("h1").attr("lang")).as(name).isEqualTo("nb");
        }
        assertThat(MadeSite.pages()
                        .get("CodeSystem-participant-role.html")
                        .select("td[lang=nb]")
                        .eachText())
                .contains("Fastlege");
        assertThat(MadeSite.pages()
                        .get("ConceptMap-kith-dialog-to-communication-category.html")
                        .select("h2 a[lang=nb]")
                        .eachText())
                .contains("Henvendelse fra lege");
    }
}
