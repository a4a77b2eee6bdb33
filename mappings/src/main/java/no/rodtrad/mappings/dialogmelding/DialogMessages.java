package no.rodtrad.mappings.dialogmelding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.rodtrad.mappings.extract.ExtractOrganisation;
import no.rodtrad.mappings.extract.ExtractPatient;
import no.rodtrad.mappings.extract.ExtractProfessional;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.profiles.Canonical;
import no.rodtrad.profiles.NationalCodeSystem;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * An entry of the dialogue as a message between a doctor and NAV, either way. A pure function, which decides nothing: whether
 * the entry may be told, and whether its words were released, is settled before.
 */
public final class DialogMessages {

    private static final String AUTHOR = Canonical.structureDefinition("payload-author");

    private final Communication entry;
    private final Correspondents around;
    private final Envelope envelope;

    private DialogMessages(Communication entry, Correspondents around, Envelope envelope) {
        this.entry = entry;
        this.around = around;
        this.envelope = envelope;
    }

    /**
     * Makes the message.
     *
     * @param around the resources that the entry refers to: the person, the parties, what it answers, attachments
     * @return a refusal at the element that is missing, or that no list of the message has a code for
     */
    public static Result<DialogMessage> of(Communication entry, List<? extends Resource> around, Envelope envelope) {
        return new DialogMessages(entry, new Correspondents(around), envelope).make();
    }

    /** Whether a party is NAV, by any of the numbers that are known of it. */
    public static boolean isNav(Reference party, List<? extends Resource> around, NavAddress nav) {
        return new Correspondents(around).isNav(party, nav);
    }

    /** The identifiers of the organisation that an entry is from; empty where they are not known. */
    public static List<Ident> senders(Communication entry, List<? extends Resource> around) {
        return new Correspondents(around)
                .organisation(entry.getSender())
                .map(ExtractOrganisation::idents)
                .orElse(List.of());
    }

    private Result<DialogMessage> make() {
        Threads threads = new Threads(entry, around);
        Optional<DialogMessage.Original> original = threads.original();
        boolean fromNav = around.isNav(entry.getSender(), envelope.nav());
        Optional<DialogTheme> theme =
                Themes.of(entry.getCategory(), original).filter(found -> found.isFromNav() == fromNav);
        if (theme.isEmpty()) {
            return missing("category");
        }
        Optional<ExtractOrganisation> sender = party(Stream.of(entry.getSender()));
        Optional<ExtractOrganisation> receiver = party(entry.getRecipient().stream());
        Optional<ExtractPatient> patient = around.patient(entry.getSubject());
        Optional<Conversation> conversation = threads.conversation();
        String text = Threads.text(entry);
        boolean reply = theme.get().form() == DialogTheme.Form.REPLY;
        if (sender.isEmpty()) {
            return missing("sender");
        }
        if (receiver.isEmpty()) {
            return missing("recipient");
        }
        if (patient.isEmpty()) {
            return missing("subject");
        }
        if (text.isBlank() && !theme.get().speaksForItself()) {
            return missing("payload");
        }
        if (reply
                && (conversation.isEmpty()
                        || original.map(DialogMessage.Original::theme)
                                .filter(theme.get()::answers)
                                .isEmpty())) {
            return missing("inResponseTo");
        }
        return Result.ok(new DialogMessage(
                envelope.messageId(),
                Threads.documentId(entry),
                envelope.generated(),
                conversation,
                sender.get(),
                author(),
                receiver.get(),
                addressee(),
                patient.get(),
                theme.get(),
                text,
                reply ? original : Optional.empty(),
                attachments()));
    }

    private static Result<DialogMessage> missing(String element) {
        return Result.refused(ErrorCode.NO_DIALOGUE_MESSAGE, "Communication." + element);
    }

    /** NAV is addressed as it is configured, whatever the folder calls it. */
    private Optional<ExtractOrganisation> party(Stream<Reference> references) {
        return references
                .flatMap(reference -> around.isNav(reference, envelope.nav())
                        ? Stream.of(envelope.nav().organisation())
                        : around.organisation(reference).stream())
                .findFirst();
    }

    /** Who wrote the words; who is named as author (9057, 1); the person who sends. */
    private Optional<ExtractProfessional> author() {
        Stream<Reference> ofWords = entry.getPayload().stream()
                .flatMap(payload -> payload.getExtensionsByUrl(AUTHOR).stream())
                .map(extension -> (Reference) extension.getValue());
        Stream<Reference> named = entry.getAbout().stream()
                .filter(about -> around.find(about, PractitionerRole.class)
                        .filter(role -> role.getCode().stream()
                                .anyMatch(code -> code.hasCoding(NationalCodeSystem.uri(9057), "1")))
                        .isPresent());
        return Stream.of(ofWords, named, Stream.of(entry.getSender()))
                .flatMap(references -> references)
                .flatMap(reference -> around.professional(reference).stream())
                .findFirst();
    }

    private Optional<ExtractProfessional> addressee() {
        return entry.getRecipient().stream()
                .flatMap(recipient -> around.professional(recipient).stream())
                .filter(person -> !person.idents().isEmpty())
                .findFirst();
    }

    private List<DialogMessage.Attachment> attachments() {
        return entry.getPayload().stream()
                .flatMap(payload -> payload.hasContentAttachment()
                        ? Stream.of(payload.getContentAttachment())
                        : payload.hasContentReference()
                                ? around.find(payload.getContentReference(), DocumentReference.class).stream()
                                        .flatMap(document -> document.getContent().stream())
                                        .map(DocumentReference.DocumentReferenceContentComponent::getAttachment)
                                : Stream.of())
                .flatMap(attachment -> data(attachment)
                        .map(data ->
                                new DialogMessage.Attachment(attachment.getTitle(), attachment.getContentType(), data))
                        .stream())
                .toList();
    }

    private Optional<byte[]> data(Attachment attachment) {
        return attachment.hasData()
                ? Optional.of(attachment.getData())
                : around.find(new Reference(attachment.getUrl()), Binary.class).map(Binary::getData);
    }
}
