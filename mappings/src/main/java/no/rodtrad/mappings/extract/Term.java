package no.rodtrad.mappings.extract;

/**
 * A concept of the profile package, with what the package calls it in Norwegian bokmål.
 *
 * @param system URL of the code system
 */
public record Term(String system, String code, String norwegian) {}
