package no.rodtrad.adapter.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.rodtrad.adapter.folder.FolderParties;
import no.rodtrad.adapter.folder.Folders;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.fhir.MappedMessage;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings what a message was mapped to into the person's folder: what it replaces, what it makes, who takes part. */
@Component
class FolderUpdate {

    private final ResourceStore store;
    private final KnownParties known;
    private final Succession succession;
    private final Folders folders;
    private final FolderParties parties;
    private final Dialogues dialogues;

    FolderUpdate(
            ResourceStore store,
            KnownParties known,
            Succession succession,
            Folders folders,
            FolderParties parties,
            Dialogues dialogues) {
        this.store = store;
        this.known = known;
        this.succession = succession;
        this.folders = folders;
        this.parties = parties;
        this.dialogues = dialogues;
    }

    /**
     * What came too late leaves the later version alone; what was cancelled before it came is stored as cancelled.
     *
     * @return everything that the message made or mentions, as it is stored now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<StoredResource> apply(
            Arrival message, UUID patient, MappedMessage mapped, DocumentVersion.Standing standing) {
        parties.join(patient, message.ownerKeys(), FolderParties.Relation.SENDER);
        parties.join(patient, message.receiverKeys(), FolderParties.Relation.RECIPIENT);
        if (standing.changesNothing()) {
            return List.of();
        }
        String document = message.document();
        if (mapped.cancels()) {
            succession.cancel(patient, document);
        } else if (standing == DocumentVersion.Standing.CANCELLED) {
            mapped.resources().forEach(EnteredInError::mark);
        } else {
            succession.supersede(patient, document, mapped.resources());
        }
        Dialogues.Joined joined = dialogues.join(message, patient, mapped.resources(), message.receiverKeys());
        List<StoredResource> stored = new ArrayList<>();
        for (Resource resource : joined.made()) {
            stored.add(
                    known.concerns(resource)
                            ? known.put(patient, resource, message.proved())
                            : store.put(patient, resource, document));
        }
        dialogues.settle(message, patient, joined);
        folders.nameTeams(
                patient,
                stored.stream()
                        .filter(made -> made.resource() instanceof CareTeam team
                                && team.getStatus() != CareTeam.CareTeamStatus.ENTEREDINERROR)
                        .map(StoredResource::reference)
                        .toList());
        return stored;
    }
}
