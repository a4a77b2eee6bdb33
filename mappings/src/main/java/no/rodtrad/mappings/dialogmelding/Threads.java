package no.rodtrad.mappings.dialogmelding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** Where an entry stands in its conversation, and what it answers. */
final class Threads {

    private static final String UUID = "urn:uuid:";

    private final Communication entry;
    private final Correspondents around;

    Threads(Communication entry, Correspondents around) {
        this.entry = entry;
        this.around = around;
    }

    /** The entry that is answered, where it is at hand. */
    Optional<Communication> asked() {
        return entry.getInResponseTo().stream()
                .flatMap(reference -> around.find(reference, Communication.class).stream())
                .findFirst();
    }

    /** The question that a reply repeats: as it stands in the folder, or as the entry itself tells it. */
    Optional<DialogMessage.Original> original() {
        return asked().flatMap(question -> Themes.of(question.getCategory(), Optional.empty())
                        .map(theme -> new DialogMessage.Original(theme, text(question), documentId(question))))
                .or(() -> entry.getReasonCode().stream()
                        .flatMap(reason -> Themes.listed(List.of(reason)).stream()
                                .map(theme -> new DialogMessage.Original(
                                        theme,
                                        reason.getText() == null ? "" : reason.getText(),
                                        bare(entry.getReasonReferenceFirstRep().getIdentifier()))))
                        .findFirst());
    }

    /**
     * The conversation of an entry. NAV finds its request by it, so an answer names that of the question: it is told by the
     * question, which names its conversation or began it.
     */
    Optional<Conversation> conversation() {
        List<String> within = messages(entry.getPartOf());
        Optional<String> answered = messages(entry.getInResponseTo()).stream().findFirst();
        if (answered.isPresent()) {
            String first = asked().flatMap(
                            question -> messages(question.getPartOf()).stream().findFirst())
                    .or(() -> within.stream().findFirst())
                    .orElse(answered.get());
            return Optional.of(new Conversation(answered.get(), first));
        }
        return within.isEmpty()
                ? Optional.empty()
                : Optional.of(new Conversation(within.get(within.size() - 1), within.get(0)));
    }

    /** What an entry says. */
    static String text(Communication entry) {
        return String.join(
                "\n\n",
                entry.getPayload().stream()
                        .filter(Communication.CommunicationPayloadComponent::hasContentStringType)
                        .map(payload -> payload.getContentStringType().getValue())
                        .toList());
    }

    /** The id of the entry itself, beside that of its message; null where it has none. */
    static String documentId(Communication entry) {
        return entry.getIdentifier().stream()
                .filter(id -> messageId(entry).filter(id::equalsDeep).isEmpty())
                .map(Threads::bare)
                .findFirst()
                .orElse(null);
    }

    private List<String> messages(List<Reference> references) {
        return references.stream()
                .flatMap(reference -> Stream.of(reference.getIdentifier())
                        .filter(id -> id.hasValue() && id.getValue().startsWith(UUID))
                        .findFirst()
                        .or(() -> around.find(reference, Communication.class).flatMap(Threads::messageId))
                        .stream())
                .map(Threads::bare)
                .toList();
    }

    private static Optional<Identifier> messageId(Communication entry) {
        return entry.getIdentifier().stream()
                .filter(id -> id.hasValue() && id.getValue().startsWith(UUID))
                .findFirst();
    }

    private static String bare(Identifier id) {
        return id.hasValue() && id.getValue().startsWith(UUID) ? id.getValue().substring(UUID.length()) : id.getValue();
    }
}
