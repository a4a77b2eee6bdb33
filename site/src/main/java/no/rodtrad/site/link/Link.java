package no.rodtrad.site.link;

/**
 * A text, and where it leads.
 *
 * @param href an address relative to the site's pages, or an absolute one outside it; null where it leads nowhere
 * @param language of the text, as an HTML {@code lang}; null where it is that of the site
 */
public record Link(String text, String href, String language) {

    public Link(String text, String href) {
        this(text, href, null);
    }

    /** A text that leads nowhere. */
    public static Link text(String text) {
        return new Link(text, null);
    }

    /** The same way under another text. */
    public Link named(String other) {
        return new Link(other, href);
    }

    /** The same way under a Norwegian text. */
    public Link namedInNorwegian(String other) {
        return new Link(other, href, "nb");
    }
}
