package no.rodtrad.site.link;

/** Texts of the FHIR specification are Markdown with links relative to its own pages; here they are read as text. */
public final class PlainText {

    private PlainText() {}

    /** The text without the signs of links. */
    public static String of(String markdown) {
        return markdown == null
                ? ""
                : markdown.replaceAll("\\[\\[\\[([^\\]]*)]]]", "$1")
                        .replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
                        .strip();
    }
}
