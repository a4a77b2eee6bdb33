package no.rodtrad.mappings.dialogmelding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.rodtrad.mappings.extract.ExtractOrganisation;
import no.rodtrad.mappings.extract.ExtractPatient;
import no.rodtrad.mappings.extract.ExtractProfessional;
import no.rodtrad.mappings.extract.PersonName;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.testing.Mapped;
import no.rodtrad.mappings.xml.XmlGateway;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written, read and mapped again says the same, and the official schemas accept it. */
class DialogMessageWriterTest {

    private static final String ID = "b9a1c5f0-58f6-4d4e-a3a8-1f1f0c7f0b01";
    private static final String PARENT = "b9a1c5f0-58f6-4d4e-a3a8-1f1f0c7f0b02";
    private static final String FIRST = "b9a1c5f0-58f6-4d4e-a3a8-1f1f0c7f0b03";
    private static final String TEXT = "Kan møte.\nTirsdager etter kl. 12 passer <best> & tryggest.";
    private static final ExtractOrganisation DOCTORS = new ExtractOrganisation(
            "Lillevik legekontor", List.of(new Ident("310001783", "ENH", null), new Ident("80000220", "HER", null)));
    private static final ExtractProfessional DOCTOR = new ExtractProfessional(
            new PersonName("Brattbakk", null, "Aksel"), List.of(new Ident("9990017", "HPR", null)));
    private static final ExtractProfessional CASEWORKER =
            new ExtractProfessional(new PersonName("Moen", null, "Tiril"), List.of());

    @ParameterizedTest
    @EnumSource(DialogTheme.class)
    void readsAsItWasWritten(DialogTheme theme) {
        DialogMessage written = message(theme, Optional.of(new Conversation(PARENT, FIRST)));
        Mapped read = Mapped.of(bytes(written));
        assertThat(read.message().header().type().code()).isEqualTo(theme.form().type);
        Communication entry = read.one(Communication.class);
        assertThat(ids(entry.getIdentifier())).contains("urn:uuid:" + ID, "DOK-1");
        assertThat(entry.getCategoryFirstRep().hasCoding("urn:oid:" + theme.system(), theme.code()))
                .isTrue();
        assertThat(entry.getPayloadFirstRep().getContentStringType().getValue()).isEqualTo(TEXT);
        assertThat(entry.getSentElement().getValueAsString()).isEqualTo("2026-10-05T08:30:00+02:00");
        Set<String> around = new TreeSet<>();
        entry.getPartOf().forEach(part -> around.add(part.getIdentifier().getValue()));
        entry.getInResponseTo().forEach(part -> around.add(part.getIdentifier().getValue()));
        assertThat(around).containsExactly("urn:uuid:" + PARENT, "urn:uuid:" + FIRST);
        written.original().ifPresent(original -> {
            assertThat(entry.getReasonCodeFirstRep().getText()).isEqualTo(original.text());
            assertThat(entry.getReasonCodeFirstRep()
                            .hasCoding(
                                    "urn:oid:" + original.theme().system(),
                                    original.theme().code()))
                    .isTrue();
            assertThat(entry.getReasonReferenceFirstRep().getIdentifier().getValue())
                    .isEqualTo(original.documentId());
        });
        assertThat(read.all(Organization.class))
                .extracting(Organization::getName)
                .containsExactlyInAnyOrder("Lillevik legekontor", "NAV");
        assertThat(read.all(Practitioner.class))
                .extracting(p -> p.getNameFirstRep().getText())
                .contains("Aksel Brattbakk");
        assertThat(ids(read.one(Patient.class).getIdentifier())).containsExactly("14927810019");
        assertThat(read.all(Binary.class)).extracting(Binary::getData).contains(Messages.PDF);
    }

    @ParameterizedTest
    @EnumSource(DialogTheme.class)
    void isValidByTheOfficialSchemas(DialogTheme theme) {
        byte[] bytes = bytes(message(theme, Optional.of(new Conversation(PARENT, FIRST))));
        assertThat(DialogSchema.V1_0.complaints(bytes)).isEmpty();
    }

    @Test
    void whatWouldBeRejectedCannotBeMade() {
        assertThatThrownBy(() -> message(DialogTheme.ANSWER, Optional.empty()))
                .hasMessage("a reply belongs to a conversation");
        assertThatThrownBy(() -> make(DialogTheme.ANSWER, TEXT, question(DialogTheme.MEETING_2)))
                .hasMessage("the theme does not answer the question");
        assertThatThrownBy(() -> make(DialogTheme.MEETING_NO, TEXT, question(DialogTheme.REQUEST)))
                .hasMessage("the theme does not answer the question");
        assertThatThrownBy(() -> make(DialogTheme.ANSWER, TEXT, Optional.empty()))
                .hasMessage("a reply, and nothing else, repeats a question");
        assertThatThrownBy(() -> make(DialogTheme.ANSWER, " ", question(DialogTheme.REQUEST)))
                .hasMessage("a text is missing");
        assertThat(make(DialogTheme.MEETING_YES, "", question(DialogTheme.MEETING_2)))
                .isNotNull();
    }

    private static Optional<DialogMessage.Original> question(DialogTheme theme) {
        return Optional.of(new DialogMessage.Original(theme, "Kan du møte 12.11.2026?", "SP-9"));
    }

    private static DialogMessage make(DialogTheme theme, String text, Optional<DialogMessage.Original> original) {
        return make(theme, text, original, Optional.of(new Conversation(PARENT, FIRST)));
    }

    private static DialogMessage message(DialogTheme theme, Optional<Conversation> conversation) {
        return make(
                theme,
                TEXT,
                theme.form() != DialogTheme.Form.REPLY
                        ? Optional.empty()
                        : question(theme == DialogTheme.ANSWER ? DialogTheme.REQUEST_REMINDER : DialogTheme.MEETING_2),
                conversation);
    }

    private static DialogMessage make(
            DialogTheme theme,
            String text,
            Optional<DialogMessage.Original> original,
            Optional<Conversation> conversation) {
        boolean nav = theme.isFromNav();
        return new DialogMessage(
                ID,
                "DOK-1",
                OffsetDateTime.parse("2026-10-05T08:30:00+02:00"),
                conversation,
                nav ? NavAddress.NAV.organisation() : DOCTORS,
                Optional.of(nav ? CASEWORKER : DOCTOR),
                nav ? DOCTORS : NavAddress.NAV.organisation(),
                nav ? Optional.of(DOCTOR) : Optional.empty(),
                new ExtractPatient(
                        new PersonName("Nordhagen", null, "Ingvild"),
                        new Ident("14927810019", "FNR", null),
                        LocalDate.of(1978, 12, 14)),
                theme,
                text,
                original,
                List.of(new DialogMessage.Attachment("Plan", "application/pdf", Messages.PDF)));
    }

    private static List<String> ids(List<Identifier> identifiers) {
        return identifiers.stream().map(Identifier::getValue).toList();
    }

    private static byte[] bytes(DialogMessage message) {
        return XmlGateway.write(DialogMessageWriter.write(message), StandardCharsets.ISO_8859_1);
    }
}
