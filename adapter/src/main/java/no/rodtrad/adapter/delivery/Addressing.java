package no.rodtrad.adapter.delivery;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.rodtrad.adapter.outbox.Outbox;
import no.rodtrad.adapter.outbox.OutboxEntry;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.mappings.dialogmelding.Conversation;
import no.rodtrad.mappings.dialogmelding.NavAddress;
import no.rodtrad.mappings.dialogmelding.WorkMessage;
import no.rodtrad.mappings.extract.ExtractOrganisation;
import no.rodtrad.mappings.extract.WorkFocusedExtract;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Addresses an outgoing message: from the organisation whose identifier was proved, to NAV, in its conversation. */
@Component
class Addressing {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final ResourceStore store;
    private final Outbox outbox;
    private final NavAddress nav;

    Addressing(
            ResourceStore store,
            Outbox outbox,
            @Value("${rodtrad.nav.organisation-number}") String navOrganisation,
            @Value("${rodtrad.nav.her-id}") String navHerId) {
        this.store = store;
        this.outbox = outbox;
        this.nav = new NavAddress(navOrganisation, navHerId);
    }

    WorkMessage address(
            OutboxEntry entry,
            String messageId,
            Instant now,
            WorkFocusedExtract extract,
            List<Resource> facts,
            String text,
            byte[] pdf) {
        return new WorkMessage(
                messageId,
                // Follows from the message, so that a second making of it gives the same.
                entry.id().toString(),
                now.truncatedTo(ChronoUnit.SECONDS).atZone(NORWAY).toOffsetDateTime(),
                conversation(entry),
                sender(entry, facts),
                extract.professional(),
                nav,
                extract.patient(),
                text,
                pdf);
    }

    /** A document's later messages answer its earlier ones, so that NAV shows them together. */
    private Optional<Conversation> conversation(OutboxEntry entry) {
        List<String> delivered = entry.kind() == OutboxEntry.Kind.TAKEN_BACK
                // What may have arrived is taken back too.
                ? outbox.handedOver(entry.document()).stream()
                        .filter(told -> !told.id().equals(entry.id()))
                        .map(OutboxEntry::outgoingMessageId)
                        .toList()
                : outbox.delivered(entry.document());
        return delivered.isEmpty()
                ? Optional.empty()
                : Optional.of(new Conversation(delivered.get(delivered.size() - 1), delivered.get(0)));
    }

    /** The organisation of the proved identifier, whatever other organisations the message names beside it. */
    private ExtractOrganisation sender(OutboxEntry entry, List<Resource> facts) {
        Identifier proved = ((Communication) store.read("Communication", entry.communication())
                        .orElseThrow()
                        .resource())
                .getSender()
                .getIdentifier();
        Optional<Organization> organisation = facts.stream()
                .filter(Organization.class::isInstance)
                .map(Organization.class::cast)
                .filter(candidate -> candidate.getIdentifier().stream()
                        .anyMatch(id -> proved.getSystem().equals(id.getSystem())
                                && proved.getValue().equals(id.getValue())))
                .findFirst();
        String name = organisation.map(Organization::getName).orElse(proved.getValue());
        List<Ident> idents = organisation.map(Addressing::idents).orElseGet(() -> List.of(ident(proved)));
        return new ExtractOrganisation(name == null ? proved.getValue() : name, idents);
    }

    private static List<Ident> idents(Organization organisation) {
        return List.of(IdentifierSystem.ENH, IdentifierSystem.HER, IdentifierSystem.RSH).stream()
                .flatMap(system -> organisation.getIdentifier().stream()
                        .filter(id -> system.uri().equals(id.getSystem())))
                .map(Addressing::ident)
                .toList();
    }

    private static Ident ident(Identifier identifier) {
        String type = List.of(IdentifierSystem.values()).stream()
                .filter(system -> system.uri().equals(identifier.getSystem()))
                .map(IdentifierSystem::kithType)
                .findFirst()
                .orElseThrow();
        return new Ident(identifier.getValue(), type, null);
    }
}
