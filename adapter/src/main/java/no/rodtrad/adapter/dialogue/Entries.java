package no.rodtrad.adapter.dialogue;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.rodtrad.adapter.conversation.ConversationLog;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.dialogmelding.DialogMessage;
import no.rodtrad.mappings.dialogmelding.DialogMessages;
import no.rodtrad.mappings.dialogmelding.Envelope;
import no.rodtrad.mappings.dialogmelding.NavAddress;
import no.rodtrad.mappings.kith.shape.KithTime;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Entries of the dialogue that are written over FHIR and addressed to NAV, as messages. */
@Component
public class Entries {

    private static final Set<String> AROUND =
            Set.of("Patient", "Organization", "Practitioner", "PractitionerRole", "Communication");

    private final FhirContext fhir = FhirContext.forR4Cached();
    private final ResourceStore store;
    private final ConversationLog conversations;
    private final NavAddress nav;

    Entries(
            ResourceStore store,
            ConversationLog conversations,
            @Value("${rodtrad.nav.organisation-number}") String navOrganisation,
            @Value("${rodtrad.nav.her-id}") String navHerId) {
        this.store = store;
        this.conversations = conversations;
        this.nav = new NavAddress(navOrganisation, navHerId);
    }

    /** What an entry refers to: the person, the parties, and what it answers. */
    public List<StoredResource> around(UUID patient, Communication entry) {
        Map<String, StoredResource> found = new LinkedHashMap<>();
        Deque<Resource> open = new ArrayDeque<>(List.of(entry));
        while (!open.isEmpty()) {
            for (ResourceReferenceInfo info : fhir.newTerser().getAllResourceReferences(open.remove())) {
                IIdType target = info.getResourceReference().getReferenceElement();
                if (target.hasIdPart() && AROUND.contains(String.valueOf(target.getResourceType()))) {
                    store.read(target.getResourceType(), target.getIdPart())
                            .filter(stored -> stored.patientId().equals(patient)
                                    || stored.patientId().equals(ResourceStore.SHARED))
                            .filter(stored -> found.putIfAbsent(stored.reference(), stored) == null)
                            // What others wrote of the person leads to their conversations, not to this one.
                            .filter(stored -> stored.resource().fhirType().equals("PractitionerRole"))
                            .ifPresent(stored -> open.add(stored.resource()));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** Whether NAV is among those whom it is addressed to. */
    public boolean isToNav(Communication entry, List<Resource> around) {
        return entry.getRecipient().stream().anyMatch(recipient -> DialogMessages.isNav(recipient, around, nav));
    }

    /** Whether NAV sent what a Communication holds, as a message. That an entry names NAV as its sender proves nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isFromNav(UUID patient, String communication) {
        return conversations.cameFrom(
                patient, communication, List.of("ENH:" + nav.organisationNumber(), "HER:" + nav.herId()));
    }

    /**
     * An entry as the message that it would be.
     *
     * @return a refusal at the element that no message can be made of
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Result<Entry> read(UUID patient, Communication entry, List<Resource> around, String messageId, Instant now) {
        // Whoever releases an entry sees its words, and would not see what is attached to it.
        if (entry.getPayload().stream().anyMatch(payload -> payload.hasContent() && !payload.hasContentStringType())) {
            return Result.refused(ErrorCode.NO_DIALOGUE_MESSAGE, "Communication.payload");
        }
        Communication toNav = entry.copy();
        toNav.getRecipient().removeIf(recipient -> !DialogMessages.isNav(recipient, around, nav));
        // The question is repeated as NAV asked it, not as the entry tells it.
        toNav.setReasonCode(null).setReasonReference(null);
        Envelope envelope = new Envelope(
                messageId,
                now.truncatedTo(ChronoUnit.SECONDS).atZone(KithTime.ZONE).toOffsetDateTime(),
                nav);
        return DialogMessages.of(toNav, around, envelope).then(message -> of(patient, entry, message));
    }

    private Result<Entry> of(UUID patient, Communication entry, DialogMessage message) {
        if (message.original().isEmpty()) {
            return Result.ok(new Entry(entry, message, null));
        }
        return answered(entry)
                .findFirst()
                .filter(id -> isFromNav(patient, id))
                .map(id -> Result.ok(new Entry(entry, message, "Communication/" + id)))
                .orElseGet(() -> Result.refused(ErrorCode.NO_DIALOGUE_MESSAGE, "Communication.inResponseTo"));
    }

    /** Logical ids of the Communications that an entry says it answers. */
    public static Stream<String> answered(Communication entry) {
        return entry.getInResponseTo().stream()
                .map(Reference::getReferenceElement)
                .filter(id -> "Communication".equals(id.getResourceType()))
                .map(IIdType::getIdPart);
    }

    /** Whether two versions of an entry say the same: how far it has come does not count, nor the ids that it got on the way. */
    public static boolean same(Communication one, Communication other) {
        return bare(one).equalsDeep(bare(other));
    }

    private static Communication bare(Communication entry) {
        Communication bare = entry.copy();
        bare.setId((String) null);
        bare.getMeta()
                .setVersionId(null)
                .setLastUpdated(null)
                .setSource(null)
                .setProfile(null)
                .setSecurity(null);
        bare.setText(null).setImplicitRules(null);
        return bare.setIdentifier(null)
                .setStatus(null)
                .setStatusReason(null)
                .setSentElement(null)
                .setReceivedElement(null);
    }
}
