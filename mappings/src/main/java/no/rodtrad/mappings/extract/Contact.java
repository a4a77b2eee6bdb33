package no.rodtrad.mappings.extract;

/**
 * Whom to call.
 *
 * @param name who answers
 * @param phone digits, blanks and a leading plus
 */
public record Contact(String name, String phone) {}
