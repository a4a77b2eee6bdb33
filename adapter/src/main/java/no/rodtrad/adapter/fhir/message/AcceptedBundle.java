package no.rodtrad.adapter.fhir.message;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.rodtrad.adapter.folder.PatientRegistry.NationalId;
import no.rodtrad.adapter.intake.Arrival;
import no.rodtrad.adapter.intake.DocumentVersion;
import no.rodtrad.mappings.fhir.MappedMessage;
import no.rodtrad.mappings.fhir.MappingContext;
import no.rodtrad.mappings.kith.Ident;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionRelatesToComponent;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;
import org.hl7.fhir.r4.model.Composition.DocumentRelationshipType;

/**
 * A document or message as a Bundle that has passed every check but the one for repeats.
 *
 * @param proved the sender's identifiers, which are the caller's
 * @param receiverKeys of those that it is addressed to
 * @param earlier the document that it is a version of, where that is known already; otherwise null
 */
record AcceptedBundle(
        ReadBundle read,
        byte[] bytes,
        String contentType,
        List<Ident> proved,
        List<String> receiverKeys,
        String earlier)
        implements Arrival {

    private static final int LONGEST_ID = 100;

    @Override
    public String messageId() {
        return read.id();
    }

    @Override
    public String kind() {
        return read.header().isPresent() ? FHIR_MESSAGE : FHIR_DOCUMENT;
    }

    /** Before what it replaces has come, it is filed under the name of that, so that the two meet. */
    @Override
    public String document() {
        if (earlier != null) {
            return earlier;
        }
        String name = replaces()
                .or(() -> ReadBundle.name(composition().getIdentifier()))
                .orElseGet(read::name);
        String bounded = name.length() <= LONGEST_ID
                ? name
                : UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        return senderKey() + "|" + FHIR_FLOW + "|" + bounded;
    }

    @Override
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        names.add(read.name());
        ReadBundle.name(composition().getIdentifier()).ifPresent(names::add);
        return names;
    }

    /** A document that says nothing of another may still be a version of one: they have the same identifier. */
    @Override
    public Optional<String> replaces() {
        return composition().getRelatesTo().stream()
                .filter(relation -> relation.getCode() == DocumentRelationshipType.REPLACES)
                .filter(CompositionRelatesToComponent::hasTargetIdentifier)
                .flatMap(relation -> ReadBundle.name(relation.getTargetIdentifier()).stream())
                .findFirst();
    }

    @Override
    public Arrival versionOf(String document) {
        return new AcceptedBundle(read, bytes, contentType, proved, receiverKeys, document);
    }

    @Override
    public DocumentVersion version() {
        CompositionStatus status = composition().getStatus();
        boolean changes = status == CompositionStatus.AMENDED || replaces().isPresent();
        String action = status == CompositionStatus.ENTEREDINERROR ? "C" : changes ? "M" : "N";
        return new DocumentVersion(action, read.sent());
    }

    @Override
    public byte[] sha256() {
        return BundleHash.ofSending(read.bundle());
    }

    @Override
    public byte[] bodyHash() {
        return BundleHash.ofContent(read.bundle());
    }

    @Override
    public List<NationalId> nationalIds() {
        return read.content().nationalIds();
    }

    @Override
    public MappedMessage map(MappingContext context) {
        return new Splitting(read.content(), context).split(read.id(), contentType, read.sent());
    }

    private Composition composition() {
        return read.content().document();
    }
}
