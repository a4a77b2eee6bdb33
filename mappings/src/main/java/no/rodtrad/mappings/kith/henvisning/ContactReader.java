package no.rodtrad.mappings.kith.henvisning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.msghead.DialogRole;
import no.rodtrad.mappings.kith.msghead.OrganisationReader;
import no.rodtrad.mappings.kith.shape.HealthParty;
import no.rodtrad.mappings.kith.shape.Leaf;
import no.rodtrad.mappings.kith.shape.PostalAddress;
import no.rodtrad.mappings.kith.shape.TelecomReader;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.mappings.xml.Elements;
import no.rodtrad.profiles.NationalCodeSystem;
import org.w3c.dom.Element;

/**
 * Reads whom the body of Henvisning 2.0 names of the health service.
 *
 * @param personnel the general practitioner, and who answers for the referral, with their relation to the person
 * @param roles what is told of everybody
 * @param approved when somebody approved the referral
 */
record ContactReader(List<HealthParty> personnel, List<DialogRole> roles, List<HeadPart.Approval> approved) {

    /** "Fastlege" of list 9034, and the code that means the same in list 8254. */
    private static final String PART = "6";

    private static final String RELATION = "FLE";

    static ContactReader read(Element body) {
        ContactReader all = new ContactReader(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Elements.children(body, "KontaktpersonHelsepersonell").forEach(all::contact);
        Elements.children(body, "AnsvarForRapport").forEach(all::responsible);
        Elements.children(body, "TilknyttetEnhet").forEach(all::unit);
        return all;
    }

    private void contact(Element e) {
        Optional<Element> named = Elements.first(e, "Kontaktperson").filter(ContactReader::isNamed);
        if (named.isPresent()) {
            Element person = named.get();
            HealthParty party = OrganisationReader.alone(person);
            if (PART.equals(Leaf.code(person, "RoleToPatient"))) {
                party = party.related(Leaf.coded(person, "RoleToPatient").map(ContactReader::part), RELATION);
                personnel.add(party);
            }
            roles.add(role(person, party, e));
        }
    }

    private void responsible(Element e) {
        Optional<Element> named = Elements.first(e, "AnsvarligRapport").filter(ContactReader::isNamed);
        if (named.isPresent()) {
            HealthParty party = OrganisationReader.alone(named.get())
                    .related(Leaf.coded(e, "TypeRelasjon"), Leaf.code(e, "TypeRelasjon"));
            personnel.add(party);
            DialogRole role = role(named.get(), party, e);
            roles.add(role);
            approved.add(new HeadPart.Approval(role, Leaf.time(e, "GodkjentDato")));
        }
    }

    private void unit(Element e) {
        Elements.first(e, "Kontaktenhet")
                .map(OrganisationReader::party)
                .filter(party -> party.mention().isPresent())
                .ifPresent(party -> roles.add(new DialogRole(
                        false,
                        Sourced.nothing(),
                        Sourced.nothing(),
                        Optional.empty(),
                        Optional.of(party),
                        Leaf.text(e, "Merknad"),
                        List.of(),
                        PostalAddress.NONE)));
    }

    private static DialogRole role(Element person, HealthParty party, Element holder) {
        return new DialogRole(
                false,
                Sourced.nothing(),
                Leaf.coded(person, "RoleToPatient").map(ContactReader::part),
                Optional.of(party),
                Optional.empty(),
                Leaf.text(holder, "Merknad"),
                TelecomReader.telecoms(person),
                PostalAddress.NONE);
    }

    private static boolean isNamed(Element person) {
        return OrganisationReader.alone(person).mention().isPresent();
    }

    /** The format implies the list. */
    private static Coded part(Coded coded) {
        return coded.system() != null
                ? coded
                : new Coded(coded.code(), NationalCodeSystem.oid(9034), coded.text(), coded.originalText());
    }
}
