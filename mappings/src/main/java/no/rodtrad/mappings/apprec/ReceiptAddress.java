package no.rodtrad.mappings.apprec;

import java.util.List;
import no.rodtrad.mappings.kith.Coded;

/**
 * {@code Address} of a party. What may be missing is null.
 *
 * @param type list 3401
 * @param telecoms with their prefixes, such as {@code tel:}
 */
public record ReceiptAddress(
        Coded type,
        String street,
        String postalCode,
        String city,
        Coded county,
        Coded country,
        Coded cityDistrict,
        List<String> telecoms) {

    public ReceiptAddress {
        telecoms = List.copyOf(telecoms);
    }
}
