package no.rodtrad.mappings.kith.shape;

/**
 * A telephone number, an e-mail address or the like.
 *
 * @param address with its prefix, such as {@code tel:} or {@code mailto:}, as sent
 * @param type code of list 9061, such as MC or WP; empty where the sender gave none
 */
public record Telecom(String address, String type) {

    /** One whose kind only its prefix tells. */
    public static Telecom untyped(String address) {
        return new Telecom(address, "");
    }
}
