package no.rodtrad.profiles;

import java.util.Optional;

/**
 * The national identifier systems in the form that is emitted ({@code urn:oid:}), with the type codes that the KITH
 * messages use for them (lists 8116 for persons and 9051 for organisations).
 *
 * @see <a href="http://hl7.no/fhir/NamingSystem">HL7 Norway, NamingSystem</a>
 */
public enum IdentifierSystem {
    /** Birth number, 11 digits. */
    FNR("FNR", "urn:oid:2.16.578.1.12.4.1.4.1"),
    /** D-number, 11 digits, first digit + 4. */
    DNR("DNR", "urn:oid:2.16.578.1.12.4.1.4.2"),
    /** Common help number (felles hjelpenummer), only where neither of the above is known. */
    FHN("FHN", "urn:oid:2.16.578.1.12.4.1.4.3"),
    /** Number in the register of health personnel. */
    HPR("HPR", "urn:oid:2.16.578.1.12.4.1.4.4"),
    /** Number of a person in the immigration authorities' register, 12 digits. */
    DUF("DUF", "urn:oid:2.16.578.1.12.4.1.4.5"),
    /** Organisation number, 9 digits. */
    ENH("ENH", "urn:oid:2.16.578.1.12.4.1.4.101"),
    /** RESH-id of a unit of the specialist health service. */
    RSH("RSH", "urn:oid:2.16.578.1.12.4.1.4.102"),
    /** HER-id of a communication party, 1 to 8 digits. */
    HER("HER", "urn:oid:2.16.578.1.12.4.1.2");

    private final String kithType;
    private final String uri;

    IdentifierSystem(String kithType, String uri) {
        this.kithType = kithType;
        this.uri = uri;
    }

    /** The code that KITH messages carry in {@code TypeId/@V}. */
    public String kithType() {
        return kithType;
    }

    /** The system URI in FHIR. */
    public String uri() {
        return uri;
    }

    /** The system of a KITH type code; empty for codes of purely local meaning. */
    public static Optional<IdentifierSystem> ofKithType(String code) {
        if (code == null) {
            return Optional.empty();
        }
        for (IdentifierSystem system : values()) {
            if (system.kithType.equals(code.trim())) {
                return Optional.of(system);
            }
        }
        return Optional.empty();
    }
}
