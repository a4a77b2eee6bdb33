package no.rodtrad.adapter.validation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code rodtrad.validation.*}.
 *
 * @param writes whether what comes over FHIR is validated before it is stored
 * @param checksums what becomes of numbers with wrong check digits
 */
@ConfigurationProperties("rodtrad.validation")
public record ValidationProperties(
        @DefaultValue("true") boolean writes,
        @DefaultValue("warn") ChecksumPolicy checksums) {}
