package no.rodtrad.site.link;

import java.util.Map;

/** Finds the page of what a canonical URL, a reference, a code or a type names. */
public final class Links {

    private final Map<String, Link> definitions;
    private final Map<String, Link> examples;

    /**
     * @param definitions the pages of the package's definitions by canonical URL
     * @param examples the pages of its examples by reference, such as {@code CarePlan/plan}
     */
    public Links(Map<String, Link> definitions, Map<String, Link> examples) {
        this.definitions = Map.copyOf(definitions);
        this.examples = Map.copyOf(examples);
    }

    /** What a canonical URL names: in this package, in the FHIR specification, or nowhere that is known. */
    public Link canonical(String url) {
        String bare = url.contains("|") ? url.substring(0, url.indexOf('|')) : url;
        Link own = definitions.get(bare);
        if (own != null) {
            return own;
        }
        String page = Specification.canonical(bare);
        return page == null ? Link.text(bare) : new Link(bare.substring(bare.lastIndexOf('/') + 1), page);
    }

    /** Whether this package defines what the URL names. */
    public boolean owns(String url) {
        return definitions.containsKey(url);
    }

    /** A type by its name or by its URL. */
    public Link type(String type) {
        if (type.startsWith("http://hl7.org/fhirpath/System.")) {
            return Link.text(type.substring(type.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT));
        }
        return type.contains("/") ? canonical(type) : new Link(type, Specification.type(type));
    }

    /** An example of this package by a literal reference; a text where it has none. */
    public Link reference(String reference) {
        return examples.getOrDefault(reference, Link.text(reference));
    }

    /** A code: the row of it where this package defines its system. */
    public Link code(String system, String code) {
        Link owner = system == null ? null : definitions.get(system);
        return owner == null || owner.href() == null
                ? Link.text(code)
                : new Link(code, owner.href() + "#code-" + anchor(code));
    }

    /** The id of a row, made of a code or an element id. */
    public static String anchor(String text) {
        return text.replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
