package no.rodtrad.site.json;

/**
 * A piece of JSON text.
 *
 * @param kind {@code key}, {@code string}, {@code literal}, or empty for signs and spaces
 * @param href where the piece leads; null for nowhere
 */
public record JsonPart(String kind, String text, String href) {}
