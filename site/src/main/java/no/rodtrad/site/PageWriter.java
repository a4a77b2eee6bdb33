package no.rodtrad.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/** Writes pages into one folder, each once. */
final class PageWriter {

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "no.rodtrad.site.template");

    private final Site site;
    private final Path folder;

    PageWriter(Site site, Path folder) {
        this.site = site;
        this.folder = folder;
    }

    /**
     * @param template a file below {@code src/main/jte}
     * @param parameters what the template takes beside the site and the page
     */
    void write(Page page, String template, Map<String, Object> parameters) throws IOException {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("site", site);
        all.put("page", page);
        StringOutput html = new StringOutput();
        templates.render(template, all, html);
        file(page.file(), html.toString());
    }

    void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardOpenOption.CREATE_NEW);
    }
}
