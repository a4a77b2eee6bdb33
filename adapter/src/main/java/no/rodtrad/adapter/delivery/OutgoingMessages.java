package no.rodtrad.adapter.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.adapter.conversation.ConversationEntry;
import no.rodtrad.adapter.dialogue.Entry;
import no.rodtrad.adapter.outbox.Outbox;
import no.rodtrad.adapter.outbox.OutboxEntry;
import no.rodtrad.adapter.signature.MessageSigner;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.dialogmelding.WorkMessageWriter;
import no.rodtrad.mappings.disclosure.Decision;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.disclosure.InformationRequest;
import no.rodtrad.mappings.disclosure.Policy;
import no.rodtrad.mappings.extract.Basis;
import no.rodtrad.mappings.extract.ExtractBuilder;
import no.rodtrad.mappings.extract.ExtractPdf;
import no.rodtrad.mappings.extract.ExtractText;
import no.rodtrad.mappings.extract.ReleasedText;
import no.rodtrad.mappings.extract.WorkFocusedExtract;
import no.rodtrad.mappings.extract.WorkText;
import no.rodtrad.mappings.view.Categories;
import no.rodtrad.mappings.xml.XmlGateway;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Makes the signed Dialogmelding of an outbox row: facts by version, extract by allow-list, text and PDF, signature. */
@Component
class OutgoingMessages {

    private final Outbox outbox;
    private final ResourceStore store;
    private final Policy policy;
    private final Addressing addressing;
    private final MessageSigner signer;
    private final EntryMessages entries;
    private final Clock clock;

    OutgoingMessages(
            Outbox outbox,
            ResourceStore store,
            Policy policy,
            Addressing addressing,
            MessageSigner signer,
            EntryMessages entries,
            Clock clock) {
        this.outbox = outbox;
        this.store = store;
        this.policy = policy;
        this.addressing = addressing;
        this.signer = signer;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * A message that is ready.
     *
     * @param text its text part
     * @param told the categories that it holds something of
     * @param said how it stands in its conversation, where that is told by itself
     */
    record Built(byte[] bytes, String text, Set<InformationCategory> told, Optional<ConversationEntry> said) {}

    /** The requests of NAV that a row answers, or that what it takes back answered. */
    List<InformationRequest> requests(OutboxEntry entry) {
        return switch (entry.kind()) {
            case ENTRY ->
                entries.read(entry, entry.outgoingMessageId(), facts(entry)).requests();
            case TAKEN_BACK ->
                takenBack(entry).stream()
                        .flatMap(told -> requests(told).stream())
                        .toList();
            case CODED, RELEASED_TEXT -> List.of();
        };
    }

    /** What stops a row whole, whatever else it may tell. */
    Optional<Decision> stopping(OutboxEntry entry, Collection<Decision> decisions) {
        return entry.kind() == OutboxEntry.Kind.ENTRY ? Entry.stopping(decisions) : Optional.empty();
    }

    /** The categories that a row may have something of. To take something back tells that there was something of its own. */
    Set<InformationCategory> categories(OutboxEntry entry) {
        Set<InformationCategory> categories = EnumSet.noneOf(InformationCategory.class);
        if (entry.kind() == OutboxEntry.Kind.TAKEN_BACK) {
            takenBack(entry).forEach(told -> categories.addAll(categories(told)));
            return categories;
        }
        if (entry.kind() == OutboxEntry.Kind.ENTRY) {
            return entries.read(entry, entry.outgoingMessageId(), facts(entry)).categories();
        }
        if (entry.kind() == OutboxEntry.Kind.CODED) {
            List<Resource> facts = facts(entry);
            facts.forEach(fact -> categories.addAll(Categories.of(fact)));
            categories.addAll(ExtractBuilder.categories(facts));
        }
        entry.released()
                .forEach(text -> InformationCategory.ofCode(text.category()).ifPresent(categories::add));
        return categories;
    }

    /** @return empty where the permitted categories leave nothing to write for */
    Optional<Built> build(
            OutboxEntry entry, String messageId, Set<InformationCategory> permitted, Collection<Decision> decisions) {
        List<Resource> facts = facts(entry);
        if (entry.kind() == OutboxEntry.Kind.ENTRY) {
            return Optional.of(entries.build(entry, messageId, facts));
        }
        List<ReleasedText> released = entry.kind() == OutboxEntry.Kind.TAKEN_BACK
                ? notice(entry, permitted)
                : entry.released().stream().map(text -> released(entry, text)).toList();
        Basis basis = Basis.of(decisions, policy.version());
        return ExtractBuilder.build(facts, permitted, released, basis)
                .filter(WorkFocusedExtract::bearsMessage)
                .map(extract -> write(entry, messageId, extract, facts));
    }

    private Built write(OutboxEntry entry, String messageId, WorkFocusedExtract extract, List<Resource> facts) {
        Instant now = clock.instant();
        String text = ExtractText.of(extract);
        Document message = WorkMessageWriter.write(addressing.address(
                entry, messageId, now, extract, facts, text, ExtractPdf.of(extract, entry.created())));
        signer.sign(message);
        Set<InformationCategory> told = EnumSet.noneOf(InformationCategory.class);
        told.addAll(extract.facts().keySet());
        extract.texts().forEach(released -> told.add(released.content().category()));
        return new Built(XmlGateway.write(message, StandardCharsets.UTF_8), text, told, Optional.empty());
    }

    private List<OutboxEntry> takenBack(OutboxEntry entry) {
        return outbox.handedOver(entry.document()).stream()
                .filter(told -> told.kind() != OutboxEntry.Kind.TAKEN_BACK)
                .filter(told -> !told.created().isAfter(entry.created()))
                .toList();
    }

    /** It belongs to everything that is taken back; one category that may be told of is enough to tell it. */
    private static List<ReleasedText> notice(OutboxEntry entry, Set<InformationCategory> permitted) {
        return permitted.stream()
                .limit(1)
                .flatMap(category -> entry.released().stream()
                        .map(text -> new ReleasedText(
                                new WorkText(category, text.heading(), text.text()), "outbox/" + entry.id())))
                .toList();
    }

    /** The versions that were decided on at receipt, not what has become of them since. */
    private List<Resource> facts(OutboxEntry entry) {
        return entry.facts().stream()
                .map(IdType::new)
                .map(id -> store.read(id.getResourceType(), id.getIdPart(), Integer.parseInt(id.getVersionIdPart()))
                        .orElseThrow())
                .map(StoredResource::resource)
                .toList();
    }

    private static ReleasedText released(OutboxEntry entry, OutboxEntry.Released text) {
        return new ReleasedText(
                new WorkText(InformationCategory.ofCode(text.category()).orElseThrow(), text.heading(), text.text()),
                "outbox/" + entry.id());
    }
}
