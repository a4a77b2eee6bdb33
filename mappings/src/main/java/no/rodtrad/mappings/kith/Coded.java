package no.rodtrad.mappings.kith;

/**
 * A coded value as KITH writes it ({@code CV} and {@code CS}). Every part may be missing; unknown codes are kept.
 *
 * @param code {@code @V}, trimmed
 * @param system {@code @S}, a bare OID; null for {@code CS}, where the element implies it
 * @param text {@code @DN}
 * @param originalText {@code @OT}
 */
public record Coded(String code, String system, String text, String originalText) {}
