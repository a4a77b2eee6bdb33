package no.rodtrad.mappings.epikrise;

import java.util.List;
import java.util.stream.Collectors;
import no.rodtrad.mappings.xml.ElementWriter;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.StringType;

/** An {@code Address}, which has room for one address and for every number. */
final class AddressWriter {

    private AddressWriter() {}

    /** Writes nothing where there is nothing to write. */
    static void write(ElementWriter holder, List<Address> addresses, List<ContactPoint> telecoms) {
        if (addresses.isEmpty() && telecoms.isEmpty()) {
            return;
        }
        Address address = addresses.isEmpty() ? new Address() : addresses.get(0);
        ElementWriter written = holder.child("Address");
        type(written.child("Type"), address.getUse());
        if (address.hasLine()) {
            written.text(
                    "StreetAdr",
                    address.getLine().stream().map(StringType::getValue).collect(Collectors.joining(", ")));
        }
        written.text("PostalCode", address.getPostalCode())
                .text("City", address.getCity())
                .cs("County", null, address.getDistrict());
        if (address.hasCountry()) {
            boolean code = address.getCountry().matches("[A-Z]{2,3}");
            written.cs("Country", code ? address.getCountry() : null, code ? null : address.getCountry());
        }
        telecoms.forEach(telecom -> number(written, telecom));
    }

    private static void type(ElementWriter type, Address.AddressUse use) {
        if (use == null) {
            return;
        }
        switch (use) {
            case HOME -> type.attribute("V", "H").attribute("DN", "Bostedsadresse");
            case TEMP -> type.attribute("V", "TMP").attribute("DN", "Midlertidig adresse");
            case WORK -> type.attribute("V", "WP").attribute("DN", "Arbeidsadresse");
            case BILLING -> type.attribute("V", "INV").attribute("DN", "Faktureringsadresse");
            case OLD -> type.attribute("V", "BAD").attribute("DN", "Ubrukelig adresse");
            default -> {}
        }
    }

    private static void number(ElementWriter written, ContactPoint telecom) {
        if (!telecom.hasValue()) {
            return;
        }
        boolean mobile = telecom.getUse() == ContactPoint.ContactPointUse.MOBILE;
        String prefix = telecom.getSystem() == ContactPoint.ContactPointSystem.FAX
                ? "fax:"
                : telecom.getSystem() == ContactPoint.ContactPointSystem.EMAIL ? "mailto:" : mobile ? "mob:" : "tel:";
        written.child("TeleAddress").attribute("V", prefix + telecom.getValue());
    }
}
