package no.rodtrad.adapter.fhir.message;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.access.Role;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.adapter.intake.Arrival;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Who a document or message is from, and whom it is to. The token says who sends; nothing in the Bundle may say otherwise. */
final class Senders {

    private final ReadBundle read;
    private final CallerIdentity caller;

    Senders(ReadBundle read, CallerIdentity caller) {
        this.read = read;
        this.caller = caller;
    }

    /** Documents about the sick come from the health service. */
    static void mayAtAll(CallerIdentity caller) {
        if (caller.role() != Role.GP && caller.role() != Role.INSTITUTION
                || caller.organisations().isEmpty()) {
            throw FhirRefusal.of(ErrorCode.ROLE_NOT_ALLOWED);
        }
    }

    /** The caller's identifiers, after everything that names a sender was held to them. */
    List<Ident> proved() {
        if (read.header().isPresent()) {
            Entry header = read.header().get();
            Reference sender = read.messageHeader().getSender();
            List<Ident> named = idents(header, sender);
            if (named.isEmpty()) {
                throw FhirRefusal.at(ErrorCode.SENDER_MISSING, header.place() + ".sender");
            }
            isCaller(named, header.place() + ".sender");
        }
        Entry composition = read.content().composition();
        List<Ident> custodian = idents(composition, read.content().document().getCustodian());
        if (!custodian.isEmpty()) {
            isCaller(custodian, composition.place() + ".custodian");
        }
        return caller.organisations().stream()
                .map(own -> new Ident(own.value(), own.system().kithType(), null))
                .toList();
    }

    /** The keys of the organisations that a message names as receivers. */
    List<String> receivers() {
        return receiverIdents().map(Arrival::key).distinct().toList();
    }

    Stream<Ident> receiverIdents() {
        return read.header().stream()
                .flatMap(header -> ((MessageHeader) header.resource())
                        .getDestination().stream()
                                .flatMap(destination -> idents(header, destination.getReceiver()).stream()));
    }

    private void isCaller(List<Ident> named, String place) {
        if (caller.provedAmong(named).isEmpty()) {
            throw FhirRefusal.at(ErrorCode.SENDER_NOT_CALLERS, place);
        }
    }

    /** The national numbers of the organisation that a reference means. */
    private List<Ident> idents(Entry from, Reference reference) {
        if (reference.hasReference()) {
            return read.content()
                    .entries()
                    .resolve(from, reference.getReference())
                    .map(entry -> idents(entry, entry.resource()))
                    .orElse(List.of());
        }
        return Optional.of(reference.getIdentifier()).stream()
                .flatMap(Senders::ident)
                .toList();
    }

    private List<Ident> idents(Entry entry, Resource party) {
        if (party instanceof PractitionerRole role && role.getOrganization().hasReference()) {
            return idents(entry, role.getOrganization());
        }
        return party instanceof Organization organisation
                ? organisation.getIdentifier().stream().flatMap(Senders::ident).toList()
                : List.of();
    }

    private static Stream<Ident> ident(Identifier identifier) {
        return Arrays.stream(IdentifierSystem.values())
                .filter(system -> system == IdentifierSystem.ENH || system == IdentifierSystem.HER)
                .filter(system -> system.uri().equals(identifier.getSystem()) && identifier.hasValue())
                .map(system -> new Ident(identifier.getValue(), system.kithType(), null));
    }
}
