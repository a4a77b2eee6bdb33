package no.rodtrad.mappings.fhir.party;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.ContactPoints;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.shape.PostalAddress;
import no.rodtrad.mappings.rule.Rule;
import no.rodtrad.mappings.rule.Sourced;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.Resource;

/** Addresses and numbers of patients, organisations and personnel. */
final class AddressMapping {

    /** List 3401, as far as FHIR has a use for it. */
    private static final Map<String, Address.AddressUse> USES = Map.of(
            "H", Address.AddressUse.HOME,
            "HP", Address.AddressUse.HOME,
            "HV", Address.AddressUse.TEMP,
            "TMP", Address.AddressUse.TEMP,
            "INV", Address.AddressUse.BILLING,
            "WP", Address.AddressUse.WORK,
            "BAD", Address.AddressUse.OLD);

    private final Assembly assembly;
    private final Resource owner;
    private final Rule addressRule;
    private final Rule telecomRule;

    AddressMapping(Assembly assembly, Resource owner, Rule addressRule, Rule telecomRule) {
        this.assembly = assembly;
        this.owner = owner;
        this.addressRule = addressRule;
        this.telecomRule = telecomRule;
    }

    void map(PostalAddress from, Consumer<Address> addAddress, Consumer<ContactPoint> addTelecom) {
        Address address = new Address();
        line(from.street(), address::addLine);
        line(from.postbox(), box -> address.addLine("Postboks " + box));
        line(from.postalCode(), address::setPostalCode);
        line(from.city(), address::setCity);
        line(from.county(), county -> address.setDistrict(words(county)));
        line(from.country(), country -> address.setCountry(country.code() != null ? country.code() : words(country)));
        if (!address.isEmpty()) {
            line(from.type(), type -> use(type).ifPresent(address::setUse));
            addAddress.accept(address);
        }
        from.telecoms()
                .forEach(telecom -> assembly.apply(telecomRule, telecom, owner, number -> {
                    addTelecom.accept(ContactPoints.of(number));
                }));
        if (address.isEmpty() && !from.telecoms().isEmpty()) {
            assembly.apply(telecomRule, from.type(), owner, type -> {});
        }
    }

    private <T> void line(Sourced<T> from, Consumer<T> make) {
        assembly.apply(addressRule, from, owner, make);
    }

    private static Optional<Address.AddressUse> use(Coded type) {
        return Optional.ofNullable(type.code()).map(USES::get);
    }

    private static String words(Coded coded) {
        return coded.text() != null ? coded.text() : coded.code();
    }
}
