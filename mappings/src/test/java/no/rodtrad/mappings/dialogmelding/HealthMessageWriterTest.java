package no.rodtrad.mappings.dialogmelding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.dialogmelding.HealthMessage.Form;
import no.rodtrad.mappings.dialogmelding.HealthMessage.Question;
import no.rodtrad.mappings.extract.ExtractOrganisation;
import no.rodtrad.mappings.extract.ExtractPatient;
import no.rodtrad.mappings.extract.ExtractProfessional;
import no.rodtrad.mappings.extract.PersonName;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.kith.MessageKind;
import no.rodtrad.mappings.testing.Mapped;
import no.rodtrad.mappings.xml.XmlGateway;
import no.rodtrad.profiles.NationalCodeSystem;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written as Dialogmelding 1.1, read and mapped again says the same, and the official schemas accept it. */
class HealthMessageWriterTest {

    private static final String ID = "b9a1c5f0-58f6-4d4e-a3a8-1f1f0c7f0b01";
    private static final String PARENT = "b9a1c5f0-58f6-4d4e-a3a8-1f1f0c7f0b02";
    private static final String FIRST = "b9a1c5f0-58f6-4d4e-a3a8-1f1f0c7f0b03";
    private static final String TEXT = "Čállit: opptrening <tre> dager\ni uken & «hjemme» – fra uke 46.";
    private static final Coded BACK = new Coded("L03", NationalCodeSystem.oid(7170), "Korsryggsmerter", null);
    private static final Question ASKED = new Question(
            new Coded("6", NationalCodeSystem.oid(7322), "Henvendelse om pasient", null),
            "Opptrening",
            "Hva ble avtalt?",
            BACK,
            "SP-9");

    @ParameterizedTest
    @EnumSource(Form.class)
    void readsAsItWasWritten(Form form) {
        HealthMessage written = message(form);
        Mapped read = Mapped.of(bytes(written));
        assertThat(read.message().header().kind()).isEqualTo(MessageKind.DIALOGMELDING_1_1);
        assertThat(read.message().header().type().code()).isEqualTo(form.type);
        // That the document of a message is XML says nothing of the message.
        assertThat(read.result().ledger().unmapped()).containsExactly("/MsgHead/Document[1]/RefDoc/MimeType/text()");
        Communication entry = read.one(Communication.class);
        assertThat(ids(entry.getIdentifier())).contains("urn:uuid:" + ID, "DOK-1");
        assertThat(entry.getCategoryFirstRep()
                        .hasCoding(
                                "urn:oid:" + written.theme().system(),
                                written.theme().code()))
                .isTrue();
        assertThat(entry.getTopic().getText()).isEqualTo("Opptrening");
        assertThat(entry.getPayloadFirstRep().getContentStringType().getValue()).isEqualTo(TEXT);
        assertThat(entry.getPayloadFirstRep().getExtension()).isNotEmpty();
        assertThat(entry.getTopic().hasCoding(NationalCodeSystem.uri(7170), "L03"))
                .isEqualTo(form == Form.QUESTION || form == Form.ANSWER);
        assertThat(ids(around(entry.getPartOf()))).contains("urn:uuid:" + FIRST);
        assertThat(ids(around(form == Form.ANSWER ? entry.getInResponseTo() : entry.getPartOf())))
                .contains("urn:uuid:" + PARENT);
        if (form == Form.ANSWER) {
            assertThat(entry.getReasonCodeFirstRep().getText()).isEqualTo("Opptrening\nHva ble avtalt?");
            assertThat(entry.getReasonReferenceFirstRep().getIdentifier().getValue())
                    .isEqualTo("SP-9");
        }
        assertThat(read.all(Organization.class))
                .extracting(Organization::getName)
                .containsExactlyInAnyOrder("Lillevik legekontor", "Solbakken rehabiliteringssenter");
        assertThat(read.all(Practitioner.class))
                .extracting(p -> p.getNameFirstRep().getText())
                .contains("Aksel Brattbakk");
        assertThat(read.all(Binary.class)).extracting(Binary::getData).contains(Messages.PDF);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void isValidByTheOfficialSchemas(Form form) {
        assertThat(DialogSchema.V1_1.complaints(bytes(message(form)))).isEmpty();
    }

    @Test
    void whatXmlHasNoPlaceForIsLeftOut() {
        HealthMessage written = message(Form.NOTE);
        HealthMessage odd = new HealthMessage(
                written.head(),
                "DOK-1",
                Form.NOTE,
                written.theme(),
                null,
                "Før\u0000 og\u001F etter\uFFFE",
                null,
                Optional.empty(),
                List.of());
        assertThat(Mapped.of(bytes(odd))
                        .one(Communication.class)
                        .getPayloadFirstRep()
                        .getContentStringType()
                        .getValue())
                .isEqualTo("Før og etter");
    }

    @Test
    void whatWouldMeanNothingCannotBeMade() {
        assertThatThrownBy(() -> make(Form.ANSWER, TEXT, Optional.empty(), true))
                .hasMessage("an answer, and nothing else, repeats a question");
        assertThatThrownBy(() -> make(Form.NOTE, TEXT, Optional.of(ASKED), true))
                .hasMessage("an answer, and nothing else, repeats a question");
        assertThatThrownBy(() -> make(Form.NOTE, " ", Optional.empty(), true)).hasMessage("a text is missing");
        assertThatThrownBy(() -> make(Form.REFERRAL_STATUS, TEXT, Optional.empty(), false))
                .hasMessage("an answer or a status belongs to a conversation");
        assertThat(make(Form.QUESTION, TEXT, Optional.empty(), false)).isNotNull();
    }

    private static HealthMessage message(Form form) {
        return make(form, TEXT, form == Form.ANSWER ? Optional.of(ASKED) : Optional.empty(), true);
    }

    private static HealthMessage make(Form form, String text, Optional<Question> original, boolean inConversation) {
        MessageHead head = new MessageHead(
                ID,
                OffsetDateTime.parse("2026-10-05T08:30:00+02:00"),
                inConversation ? Optional.of(new Conversation(PARENT, FIRST)) : Optional.empty(),
                new ExtractOrganisation("Lillevik legekontor", List.of(new Ident("80000220", "HER", null))),
                Optional.of(new ExtractProfessional(
                        new PersonName("Brattbakk", null, "Aksel"), List.of(new Ident("9990017", "HPR", null)))),
                new ExtractOrganisation("Solbakken rehabiliteringssenter", List.of(new Ident("80000120", "HER", null))),
                Optional.empty(),
                new ExtractPatient(
                        new PersonName("Nordhagen", null, "Ingvild"),
                        new Ident("14927810019", "FNR", null),
                        LocalDate.of(1978, 12, 14)));
        Coded theme = switch (form) {
            case QUESTION, NOTE -> ASKED.theme();
            case ANSWER -> new Coded("5", NationalCodeSystem.oid(9069), "Svar på forespørsel", null);
            case REFERRAL_STATUS -> new Coded("1", NationalCodeSystem.oid(9148), "Innkalles til helsehjelp", null);
        };
        return new HealthMessage(
                head,
                "DOK-1",
                form,
                theme,
                "Opptrening",
                text,
                form == Form.QUESTION ? BACK : null,
                original,
                List.of(new DialogMessage.Attachment("Plan", "application/pdf", Messages.PDF)));
    }

    private static List<Identifier> around(List<Reference> references) {
        return references.stream().map(Reference::getIdentifier).toList();
    }

    private static List<String> ids(List<Identifier> identifiers) {
        return identifiers.stream().map(Identifier::getValue).toList();
    }

    private static byte[] bytes(HealthMessage message) {
        return XmlGateway.write(HealthMessageWriter.write(message), StandardCharsets.UTF_8);
    }
}
