package no.rodtrad.mappings.epikrise;

/**
 * One value of a resource.
 *
 * @param path without positions
 * @param value as text; of a reference, what it leads to
 */
record Leaf(String path, String value) {}
