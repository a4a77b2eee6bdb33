package no.rodtrad.site;

import no.rodtrad.site.catalogue.Artifact;
import no.rodtrad.site.catalogue.Section;
import no.rodtrad.site.link.Link;

/**
 * One page of the site.
 *
 * @param file its name, in the one folder that all pages stand in
 * @param titleLanguage the language of the title as an HTML {@code lang}; null where it is that of the site
 * @param above the page that this one is listed on; null where the menu leads here
 */
public record Page(String file, String title, String titleLanguage, Link above) {

    static Page named(String file, String title) {
        return new Page(file, title, null, null);
    }

    static Page of(Artifact artifact) {
        Section section = artifact.section();
        return new Page(
                artifact.page(),
                artifact.title(),
                artifact.titleLanguage(),
                new Link(section.heading(), "artifacts.html#" + section.anchor()));
    }
}
