package no.rodtrad.adapter.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.rodtrad.adapter.doctor.SigningDoctor;
import no.rodtrad.adapter.folder.PatientRegistry;
import no.rodtrad.mappings.fhir.MappedMessage;
import no.rodtrad.mappings.fhir.MappingContext;
import no.rodtrad.mappings.fhir.MessageMapping;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.PatientIdents;
import no.rodtrad.mappings.kith.ResponsibleDoctor;
import no.rodtrad.mappings.kith.msghead.Dialogmelding;
import no.rodtrad.mappings.kith.wrapped.ReceptionFacts;

/**
 * A KITH message that has passed every check but the one for repeats.
 *
 * @param message what was read from the verified node
 * @param bytes as they came
 * @param contentType as the sender stated it
 * @param sha256 of the bytes
 * @param proved those of the sender's identifiers that are proved to be the caller's, one at least
 * @param addressee as whom it is received
 * @param reception what its envelope said of how it came
 * @param sha1 whether it was signed with SHA-1, by an exception for its sender
 * @param doctor who logged in to sign it, where a token says so
 */
record AcceptedMessage(
        KithMessage message,
        byte[] bytes,
        String contentType,
        byte[] sha256,
        List<Ident> proved,
        Addressee addressee,
        Optional<ReceptionFacts> reception,
        boolean sha1,
        Optional<SigningDoctor> doctor)
        implements Arrival {

    private static final int LONGEST_ID = 100;

    MessageHeader header() {
        return message.header();
    }

    @Override
    public String messageId() {
        return header().messageId();
    }

    @Override
    public String kind() {
        return header().kind().name();
    }

    @Override
    public DocumentVersion version() {
        return DocumentVersion.of(header());
    }

    @Override
    public byte[] bodyHash() {
        return BodyHash.of(message);
    }

    @Override
    public Optional<SigningDoctor.Check> doctorCheck() {
        return doctor.map(signing -> signing.against(header().sender()));
    }

    @Override
    public List<String> receiverKeys() {
        return Stream.of(header().receiver(), addressee.party())
                .filter(Objects::nonNull)
                .flatMap(party -> party.organisationIdents().stream())
                .filter(ident -> ident.system().isPresent())
                .map(Arrival::key)
                .distinct()
                .toList();
    }

    @Override
    public String document() {
        String id = header().documentId() == null ? header().messageId() : header().documentId();
        // Senders choose these ids, and a key has a limited length.
        String bounded = id.length() <= LONGEST_ID
                ? id
                : UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
        return senderKey() + "|" + header().kind().family() + "|" + bounded;
    }

    @Override
    public List<PatientRegistry.NationalId> nationalIds() {
        return header().patientIdents().stream()
                .flatMap(ident -> PatientIdents.isHelpNumber(ident)
                        // Means something only to the organisation that made it.
                        ? Stream.of(new PatientRegistry.NationalId("HNR of " + senderKey(), ident.id()))
                        : ident.system().stream()
                                .map(system -> new PatientRegistry.NationalId(system.uri(), ident.id())))
                .distinct()
                .toList();
    }

    @Override
    public MappedMessage map(MappingContext context) {
        MappedMessage mapped = MessageMapping.map(message, context);
        doctor.ifPresent(signing -> SignerAgent.name(signing, mapped.resources()));
        if (addressee.copy()) {
            CopyMark.on(mapped.resources());
        }
        return mapped;
    }

    @Override
    public Optional<Dialogmelding> dialogue() {
        return message instanceof Dialogmelding dialogue ? Optional.of(dialogue) : Optional.empty();
    }

    @Override
    public List<MessageNote> notes() {
        List<MessageNote> notes = new ArrayList<>();
        if (addressee.copy()) {
            notes.add(MessageNote.COPY_RECIPIENT);
        }
        if (!addressee.assigned()) {
            notes.add(MessageNote.UNASSIGNED);
        }
        if (!ResponsibleDoctor.isNamed(message)) {
            notes.add(MessageNote.DOCTOR_MISSING);
        }
        return notes;
    }

    /** What was taken by exception is told from the rest. */
    @Override
    public String auditDetail() {
        return kind()
                + (sha1 ? " sha1" : "")
                + doctorCheck()
                        .map(check -> " doctor-" + check.name().toLowerCase(Locale.ROOT))
                        .orElse("");
    }
}
