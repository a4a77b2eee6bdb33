package no.rodtrad.adapter.fhir;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.rodtrad.mappings.refusal.ErrorCode;

/** The version that a writer believes to be there, as an ETag says it. */
public final class IfMatch {

    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"([0-9]{1,9})\"");

    private IfMatch() {}

    /**
     * The version that a header names; empty where any will do.
     *
     * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException for what no version has
     */
    public static Optional<String> version(String header) {
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            return Optional.empty();
        }
        Matcher version = VERSION.matcher(header.strip());
        if (!version.matches()) {
            throw FhirRefusal.of(ErrorCode.VERSION_CONFLICT);
        }
        return Optional.of(version.group(1));
    }
}
