package no.rodtrad.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.rodtrad.mappings.fhir.RuleBooks;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.profiles.PackagedResources;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What holds for every page that was made. */
class PagesTest {

    @Test
    void everyResourceHasAPageAndItsJson() {
        Stream.concat(PackagedResources.names().stream(), PackagedResources.exampleNames().stream())
                .forEach(name -> {
                    assertThat(MadeSite.FOLDER.resolve(name)).exists();
                    assertThat(MadeSite.pages()).containsKey(name.replace(".json", ".html"));
                });
    }

    @Test
    void theJsonIsThatOfThePackage() throws IOException {
        for (String name : PackagedResources.names()) {
            assertThat(MadeSite.FOLDER.resolve(name)).hasContent(PackagedResources.json(name));
        }
    }

    @Test
    void everyWrongInstanceHasAPage() throws IOException {
        try (Stream<Path> cases = Files.list(Path.of("../profiles/src/test/resources/no/rodtrad/profiles/wrong"))) {
            assertThat(cases.toList())
                    .allSatisfy(
                            one -> assertThat(MadeSite.pages()).containsKey("refused-" + one.getFileName() + ".html"));
        }
    }

    @Test
    void everyRuleAndErrorCodeHasARow() {
        Set<String> rules = ids("mapping-rules.html");
        RuleBooks.all().values().stream()
                .flatMap(List::stream)
                .forEach(rule -> assertThat(rules).contains(rule.id()));
        Set<String> codes = ids("error-codes.html");
        Stream.of(ErrorCode.values()).forEach(code -> assertThat(codes).contains(code.id()));
    }

    @Test
    void everyLinkLeadsToAFileAndAnIdThatAreThere() {
        List<String> dead = new ArrayList<>();
        MadeSite.pages().forEach((name, page) -> {
            for (Element link : page.select("[href], [src]")) {
                String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (!target.startsWith("https://") && !leads(name, target)) {
                    dead.add(name + " to " + target);
                }
            }
        });
        assertThat(dead).isEmpty();
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        MadeSite.pages().forEach((name, page) -> {
            assertThat(page.select("[src], link, img, iframe, object, embed, form, style, [style], [srcset]"))
                    .as(name)
                    .allSatisfy(element -> assertThat(element.outerHtml())
                            .containsAnyOf("href=\"site.css\"", "href=\"favicon.svg\"", "src=\"filter.js\""));
            // To elsewhere lead only plain links, and those to the specifications alone.
            assertThat(page.select("[href^=http], [href^=//]"))
                    .as(name)
                    .allSatisfy(link -> assertThat(link.attr("href"))
                            .matches("https://(hl7\\.org/fhir/R4|terminology\\.hl7\\.org)/.+"));
        });
    }

    @Test
    void theSheetLoadsNothing() throws IOException {
        assertThat(Files.readString(MadeSite.FOLDER.resolve("site.css"))).doesNotContain("url(", "@import", "http");
    }

    @Test
    void aBrowserHasNothingToMend() {
        MadeSite.faults().forEach((name, faults) -> assertThat(faults).as(name).isEmpty());
    }

    @Test
    void idsAreUniqueOnTheirPage() {
        MadeSite.pages()
                .forEach((name, page) ->
                        assertThat(page.select("[id]").eachAttr("id")).as(name).doesNotHaveDuplicates());
    }

    private static boolean leads(String from, String target) {
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : hash == 0 ? from : target.substring(0, hash);
        if (!Files.exists(MadeSite.FOLDER.resolve(file))) {
            return false;
        }
        return hash < 0 || ids(file).contains(target.substring(hash + 1));
    }

    private static Set<String> ids(String file) {
        return new HashSet<>(MadeSite.pages().get(file).select("[id]").eachAttr("id"));
    }
}
