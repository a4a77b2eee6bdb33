package no.rodtrad.conformance.load;

import java.net.URI;

/**
 * A server to be measured.
 *
 * @param name as it stands in tables
 * @param base FHIR base URL, without a trailing slash
 */
record LoadTarget(String name, URI base) {

    static LoadTarget of(String name, String url) {
        URI base = URI.create(url.replaceAll("/+$", ""));
        if (base.getScheme() == null || !base.getScheme().startsWith("http") || base.getHost() == null) {
            throw new IllegalArgumentException("--target is no URL: " + url);
        }
        return new LoadTarget(name, base);
    }

    /** A path below the FHIR base. */
    URI fhir(String path) {
        return URI.create(base + "/" + path);
    }

    /** A door beside the FHIR base, such as {@code /messages} where that is {@code …/fhir}. */
    URI door(String path) {
        return URI.create(base.toString().replaceAll("/fhir$", "") + path);
    }
}
