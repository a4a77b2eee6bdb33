package no.rodtrad.mappings.epikrise;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.mappings.xml.ElementWriter;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Resource;

/** Parties as {@code HCP}. An address is written where its owner stands first, so that nobody is read as having two. */
final class PartyWriter {

    private final Set<Resource> addressed = new HashSet<>();

    /** An {@code HCP}; an empty {@code Inst} where nobody is known. */
    void write(ElementWriter holder, WrittenParty party) {
        ElementWriter hcp = holder.child("HCP");
        if (party.organisations().isEmpty() && !party.persons().isEmpty()) {
            Practitioner person = party.persons().get(0);
            professional(hcp.child("HCProf"), person);
            if (addressed.add(person)) {
                AddressWriter.write(hcp, person.getAddress(), person.getTelecom());
            }
            return;
        }
        ElementWriter institution = hcp.child("Inst");
        Optional<Organization> outermost = party.outermost();
        outermost.ifPresent(
                organisation -> nameAndId(institution, organisation.getName(), organisation.getIdentifier()));
        party.organisations().stream().skip(1).forEach(department -> {
            ElementWriter dept = institution.child("Dept");
            nameAndId(dept, department.getName(), department.getIdentifier());
            additional(dept, department.getIdentifier());
        });
        party.persons().forEach(person -> {
            ElementWriter written = institution.child("HCPerson");
            nameAndId(written, name(person), person.getIdentifier());
            additional(written, person.getIdentifier());
        });
        outermost.ifPresent(organisation -> {
            additional(institution, organisation.getIdentifier());
            if (addressed.add(organisation)) {
                AddressWriter.write(hcp, organisation.getAddress(), organisation.getTelecom());
            }
        });
    }

    private static void professional(ElementWriter written, Practitioner person) {
        person.getQualification().stream()
                .limit(1)
                .forEach(qualification -> KithCodes.cs(written, "Type", qualification.getCode(), 9060));
        nameAndId(written, name(person), person.getIdentifier());
        additional(written, person.getIdentifier());
    }

    /** {@code Etternavn, Fornavn} where the parts are known, as the message has one string. */
    static String name(List<HumanName> names) {
        return names.stream()
                .findFirst()
                .map(name -> !name.hasFamily()
                        ? name.getText()
                        : name.getFamily() + (name.hasGiven() ? ", " + name.getGivenAsSingleString() : ","))
                .orElse(null);
    }

    /** The type of an identifier, list 8116 or 9051. */
    static void type(ElementWriter written, String element, Identifier identifier) {
        Optional<IdentifierSystem> national = List.of(IdentifierSystem.values()).stream()
                .filter(system -> system.uri().equals(identifier.getSystem()))
                .findFirst();
        Coding local = identifier.getType().getCodingFirstRep();
        written.child(element)
                .attribute("V", national.map(IdentifierSystem::kithType).orElse(local.getCode()))
                .attribute("DN", national.map(PartyWriter::text).orElse(local.getDisplay()));
    }

    private static String name(Practitioner person) {
        return name(person.getName());
    }

    private static void nameAndId(ElementWriter written, String name, List<Identifier> identifiers) {
        written.text("Name", name);
        identifiers.stream().limit(1).forEach(identifier -> {
            written.text("Id", identifier.getValue());
            type(written, "TypeId", identifier);
        });
    }

    static void additional(ElementWriter written, List<Identifier> identifiers) {
        identifiers.stream().skip(1).forEach(identifier -> {
            ElementWriter additional = written.child("AdditionalId");
            additional.child("Id").element().setTextContent(identifier.hasValue() ? identifier.getValue() : "");
            type(additional, "Type", identifier);
        });
    }

    private static String text(IdentifierSystem system) {
        return switch (system) {
            case FNR -> "Fødselsnummer";
            case DNR -> "D-nummer";
            case FHN -> "Felles hjelpenummer";
            case HPR -> "HPR-nummer";
            case DUF -> "DUF-nummer";
            case ENH -> "Organisasjonsnummeret i Enhetsregisteret";
            case RSH -> "RESH-id";
            case HER -> "HER-id";
        };
    }
}
