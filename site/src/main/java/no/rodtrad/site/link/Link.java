package no.rodtrad.site.link;

/**
 * A text, and where it leads.
 *
 * @param href an address relative to the site's pages, or an absolute one outside it; null where it leads nowhere
 */
public record Link(String text, String href) {

    /** A text that leads nowhere. */
    public static Link text(String text) {
        return new Link(text, null);
    }

    /** The same way under another text. */
    public Link named(String other) {
        return new Link(other, href);
    }
}
