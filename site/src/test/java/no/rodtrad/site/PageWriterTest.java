package no.rodtrad.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.rodtrad.site.catalogue.Artifact;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageWriterTest {

    private final Site site = Site.of("1.2.3", SmallPackage.whole(), List.of());
    private final Artifact profile = site.artifact("StructureDefinition-plan");

    @TempDir
    Path folder;

    private PageWriter pages;

    @BeforeEach
    void aWriter() {
        pages = new PageWriter(site, folder);
    }

    @Test
    void whatStandsInADefinitionIsTextAndNeverMarkup() throws IOException {
        pages.write(Page.of(profile), "definition.jte", Map.of("artifact", profile));

        String html = Files.readString(folder.resolve("StructureDefinition-plan.html"));
        assertThat(html).contains("Plan &amp; &lt;more&gt;").doesNotContain("<more>");
        assertThat(Jsoup.parse(html).selectFirst("h1").text()).isEqualTo("Plan & <more>");
        assertThat(html).contains("1.2.3");
    }

    @Test
    void twoPagesOfOneNameAreABug() throws IOException {
        pages.file("a.html", "one");

        assertThatThrownBy(() -> pages.file("a.html", "two")).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void theSamePackageMakesTheSameBytes() throws IOException {
        Path other = Files.createDirectory(folder.resolve("again"));
        pages.write(Page.of(profile), "profile.jte", Map.of("artifact", profile));
        new PageWriter(site, other).write(Page.of(profile), "profile.jte", Map.of("artifact", profile));

        assertThat(other.resolve(profile.page())).hasSameBinaryContentAs(folder.resolve(profile.page()));
    }

    @Test
    void aPageThatNamesWhatIsNotThereIsNotMade() {
        assertThatThrownBy(() -> pages.write(Page.named("story.html", "Story"), "story.jte", Map.of()))
                .hasStackTraceContaining("Patient-tuva");
    }
}
