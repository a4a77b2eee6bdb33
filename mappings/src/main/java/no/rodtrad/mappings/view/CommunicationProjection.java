package no.rodtrad.mappings.view;

import java.util.Optional;
import java.util.Set;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.StringType;

/**
 * A work-focused message that has reached the work sector, as long as every category it holds is still permitted. Its text
 * was released word by word before it was sent. Other communications are free text that nobody reviewed, and do not show.
 */
final class CommunicationProjection {

    private CommunicationProjection() {}

    static Optional<Communication> of(Communication communication, Set<InformationCategory> permitted) {
        boolean workFocused = communication.getCategory().stream()
                .anyMatch(category ->
                        category.hasCoding(OwnCode.WORK_FOCUSED_MESSAGE.system(), OwnCode.WORK_FOCUSED_MESSAGE.code()));
        boolean arrived = communication.getStatus() == Communication.CommunicationStatus.COMPLETED;
        if (!workFocused || !arrived || !permitted.containsAll(Categories.of(communication))) {
            return Optional.empty();
        }
        Communication view = new Communication();
        communication
                .getIdentifier()
                .forEach(id -> view.addIdentifier().setSystem(id.getSystem()).setValue(id.getValue()));
        view.setStatus(communication.getStatus());
        view.addCategory()
                .addCoding()
                .setSystem(OwnCode.WORK_FOCUSED_MESSAGE.system())
                .setCode(OwnCode.WORK_FOCUSED_MESSAGE.code());
        view.setSubject(References.bare(communication.getSubject()));
        view.setSentElement(Plain.dateTime(communication.getSentElement()));
        view.setReceivedElement(Plain.dateTime(communication.getReceivedElement()));
        view.setSender(References.bare(communication.getSender()));
        communication.getRecipient().forEach(r -> view.addRecipient(References.bare(r)));
        communication.getPayload().stream()
                .filter(Communication.CommunicationPayloadComponent::hasContentStringType)
                .forEach(payload -> view.addPayload()
                        .setContent(
                                new StringType(payload.getContentStringType().getValue())));
        return Optional.of(view);
    }
}
