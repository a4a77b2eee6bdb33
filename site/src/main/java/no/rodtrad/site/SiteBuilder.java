package no.rodtrad.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.rodtrad.site.catalogue.Artifact;
import no.rodtrad.site.catalogue.Catalogue;
import no.rodtrad.site.link.Link;
import no.rodtrad.site.refused.RefusedInstance;
import no.rodtrad.site.refused.RefusedInstances;

/** Makes the site: a page for every artifact of the package, the pages that lead to them, and the package itself. */
public final class SiteBuilder {

    private static final List<String> ASSETS = List.of("site.css", "filter.js", "favicon.svg");

    private SiteBuilder() {}

    /** @param args the version, the folder that is made anew, and the folder of the wrong instances */
    public static void main(String[] args) throws IOException {
        Site site = Site.of(args[0], Catalogue.packaged(), RefusedInstances.in(Path.of(args[2])));
        Path folder = Path.of(args[1]);
        empty(folder);
        write(site, folder);
    }

    static void write(Site site, Path folder) throws IOException {
        PageWriter pages = new PageWriter(site, folder);
        pages.write(Page.named("index.html", "FHIR package"), "index.jte", Map.of());
        pages.write(Page.named("getting-started.html", "Getting started"), "gettingStarted.jte", Map.of());
        pages.write(Page.named("story.html", "The way of one case"), "story.jte", Map.of());
        pages.write(Page.named("artifacts.html", "All artifacts"), "artifacts.jte", Map.of());
        pages.write(Page.named("mapping-rules.html", "From KITH messages to FHIR"), "mappingRules.jte", Map.of());
        pages.write(Page.named("error-codes.html", "Error codes"), "errorCodes.jte", Map.of());
        for (Artifact artifact : site.catalogue().all()) {
            pages.write(Page.of(artifact), Templates.of(artifact), Map.of("artifact", artifact));
            pages.file(artifact.jsonFile(), artifact.json());
        }
        Link list = new Link("Refused instances", "getting-started.html#refused");
        for (RefusedInstance refused : site.refused()) {
            Page page = new Page(refused.page(), refused.why(), null, list);
            pages.write(page, "refused.jte", Map.of("refused", refused));
            pages.file(refused.jsonFile(), refused.instance().json());
        }
        for (String asset : ASSETS) {
            try (InputStream in = SiteBuilder.class.getResourceAsStream("asset/" + asset)) {
                Files.copy(in, folder.resolve(asset));
            }
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve("package.tgz"))) {
            new PackageFile(site.version()).write(out);
        }
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
