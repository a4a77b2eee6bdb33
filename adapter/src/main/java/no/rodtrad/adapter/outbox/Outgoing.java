package no.rodtrad.adapter.outbox;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.rodtrad.adapter.conversation.ConversationEntry;
import no.rodtrad.adapter.conversation.ConversationLog;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.fhir.ProfileClaim;
import no.rodtrad.profiles.IdentifierSystem;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a message to NAV into the outbox, and its mirror into the folder: a Communication that shows where it is. What it
 * says is decided and written when it is sent.
 */
@Component
public class Outgoing {

    /** What tells who it is about and who it is from. The extract takes no text of a Composition, only its authors. */
    private static final Set<String> IDENTITY =
            Set.of("Patient", "Organization", "Practitioner", "PractitionerRole", "Composition");

    private static final Set<String> CODED_FACTS = Set.of(
            "Patient",
            "Organization",
            "Practitioner",
            "Composition",
            "Encounter",
            "Observation",
            "ServiceRequest",
            "CarePlan",
            "CareTeam",
            "Goal",
            "Task",
            "Appointment",
            "PractitionerRole");

    private final Outbox outbox;
    private final ResourceStore store;
    private final ConversationLog conversations;
    private final Clock clock;
    private final String navOrganisation;

    Outgoing(
            Outbox outbox,
            ResourceStore store,
            ConversationLog conversations,
            Clock clock,
            @Value("${rodtrad.nav.organisation-number}") String navOrganisation) {
        this.outbox = outbox;
        this.store = store;
        this.conversations = conversations;
        this.clock = clock;
        this.navOrganisation = navOrganisation;
    }

    /** Of everything that a document made, what coded facts may be taken from. */
    public static List<StoredResource> codedFacts(List<StoredResource> made) {
        return made.stream()
                .filter(stored -> CODED_FACTS.contains(stored.resource().fhirType()))
                .toList();
    }

    /** Queues the coded facts of a document. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queueCoded(Source source, List<StoredResource> facts) {
        queue(
                source,
                OutboxEntry.Kind.CODED,
                facts.stream().map(StoredResource::versionedReference).toList(),
                List.of());
    }

    /** Queues texts that were released, with nothing but who they are about and from. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queueReleased(Source source, List<OutboxEntry.Released> texts, List<String> identity) {
        if (source.isEntry()) {
            queueEntry(source, identity, texts);
            return;
        }
        queue(source, OutboxEntry.Kind.RELEASED_TEXT, identity, texts);
    }

    /**
     * Queues an entry of the dialogue, which is its own mirror.
     *
     * @param facts versioned references of the entry and of what it refers to
     * @param texts its words, if it has any, as they were released
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queueEntry(Source source, List<String> facts, List<OutboxEntry.Released> texts) {
        outbox.add(entry(source, OutboxEntry.Kind.ENTRY, facts, texts, source.messageId()));
    }

    /**
     * Queues that what was sent before is taken back.
     *
     * @param notice in words that tell nothing of what was sent
     * @param told the last message that is taken back, which says who it was about and from
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queueTakenBack(Source source, OutboxEntry.Released notice, OutboxEntry told) {
        List<String> identity = told.facts().stream()
                .filter(fact -> IDENTITY.contains(fact.substring(0, fact.indexOf('/'))))
                .toList();
        queue(source, OutboxEntry.Kind.TAKEN_BACK, identity, List.of(notice));
    }

    /** Of everything that a document made, versioned references of what tells who it is about and who it is from. */
    public static List<String> identity(List<StoredResource> made) {
        return made.stream()
                .filter(stored -> IDENTITY.contains(stored.resource().fhirType()))
                .map(StoredResource::versionedReference)
                .toList();
    }

    private void queue(Source source, OutboxEntry.Kind kind, List<String> facts, List<OutboxEntry.Released> texts) {
        OutboxEntry entry = entry(source, kind, facts, texts, UUID.randomUUID().toString());
        store.add(source.patientId(), mirror(source, entry), source.document());
        conversations.add(said(source, entry));
        outbox.add(entry);
    }

    private OutboxEntry entry(
            Source source,
            OutboxEntry.Kind kind,
            List<String> facts,
            List<OutboxEntry.Released> texts,
            String communication) {
        return new OutboxEntry(
                UUID.randomUUID(),
                source.patientId(),
                source.document(),
                source.sender(),
                source.messageId(),
                kind,
                UUID.randomUUID().toString(),
                facts,
                texts,
                communication,
                source.flow(),
                OutboxState.PENDING,
                0,
                null,
                null,
                clock.instant());
    }

    /** How NAV's answer finds it. */
    private ConversationEntry said(Source source, OutboxEntry entry) {
        return new ConversationEntry(
                source.patientId(),
                entry.communication(),
                entry.outgoingMessageId(),
                null,
                null,
                ConversationEntry.Form.NOTE,
                List.of(source.owner().type() + ":" + source.owner().id()),
                List.of(IdentifierSystem.ENH.kithType() + ":" + navOrganisation));
    }

    private Communication mirror(Source source, OutboxEntry entry) {
        Communication mirror = new Communication();
        mirror.setId(entry.communication());
        mirror.addIdentifier().setSystem("urn:ietf:rfc:3986").setValue("urn:uuid:" + entry.outgoingMessageId());
        mirror.setStatus(Communication.CommunicationStatus.INPROGRESS);
        mirror.addCategory()
                .addCoding()
                .setSystem(OwnCode.WORK_FOCUSED_MESSAGE.system())
                .setCode(OwnCode.WORK_FOCUSED_MESSAGE.code());
        mirror.setSubject(new Reference("Patient/" + source.patientId()));
        mirror.setSent(Date.from(entry.created()));
        mirror.setSender(party(
                source.owner().system().orElseThrow().uri(), source.owner().id()));
        mirror.addRecipient(party(IdentifierSystem.ENH.uri(), navOrganisation));
        return ProfileClaim.on(mirror);
    }

    private static Reference party(String system, String value) {
        return new Reference().setIdentifier(new Identifier().setSystem(system).setValue(value));
    }
}
