package no.rodtrad.mappings.dialogmelding;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.extract.ExtractOrganisation;
import no.rodtrad.mappings.extract.ExtractPatient;
import no.rodtrad.mappings.extract.ExtractProfessional;
import no.rodtrad.mappings.extract.PersonName;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import no.rodtrad.mappings.xml.XmlGateway;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An entry becomes the message that it would have been read from; one that cannot says at which element. */
class DialogMessagesTest {

    private static final String ID = "b9a1c5f0-58f6-4d4e-a3a8-1f1f0c7f0b01";
    private static final String PARENT = "b9a1c5f0-58f6-4d4e-a3a8-1f1f0c7f0b02";
    private static final String FIRST = "b9a1c5f0-58f6-4d4e-a3a8-1f1f0c7f0b03";
    private static final Envelope ENVELOPE =
            new Envelope(ID, OffsetDateTime.parse("2026-10-05T08:30:00+02:00"), NavAddress.NAV);
    private static final ExtractOrganisation DOCTORS = new ExtractOrganisation(
            "Lillevik legekontor", List.of(new Ident("310001783", "ENH", null), new Ident("80000220", "HER", null)));
    private static final ExtractProfessional DOCTOR = new ExtractProfessional(
            new PersonName("Brattbakk", null, "Aksel"), List.of(new Ident("9990017", "HPR", null)));

    static List<Cases.Case> cases() {
        return Cases.of("dialogue-out");
    }

    /** XML, FHIR, XML: every kind, either way. */
    @ParameterizedTest
    @EnumSource(DialogTheme.class)
    void isTheMessageThatTheEntryWasReadFrom(DialogTheme theme) {
        DialogMessage first = message(theme, "Kan møte.\nTirsdager passer best.");
        assertThat(again(first)).isEqualTo(Result.ok(first));
    }

    /** Only these may say nothing but their code; the author then stands beside the words that are not there. */
    @ParameterizedTest
    @EnumSource(
            value = DialogTheme.class,
            names = {"MEETING_YES", "MEETING_OTHER_TIME", "MEETING_NO"})
    void anAnswerToAnInvitationMayBeItsCodeAlone(DialogTheme theme) {
        DialogMessage first = message(theme, "");
        assertThat(again(first)).isEqualTo(Result.ok(first));
    }

    /** FHIR, XML, FHIR: as an EPJ writes it. */
    @ParameterizedTest
    @MethodSource("cases")
    void isWrittenAsExpected(Cases.Case given) throws IOException {
        List<Resource> resources = resources(given);
        Communication entry = (Communication) resources.get(0);
        Result<DialogMessage> made = DialogMessages.of(entry, resources, ENVELOPE);
        if (made instanceof Result.Refused<DialogMessage> refused) {
            Refusal refusal = refused.refusal();
            compare(given, "expected.txt", refusal.code().id() + " " + refusal.place());
            return;
        }
        byte[] xml = XmlGateway.write(DialogMessageWriter.write(made.orElseThrow()), StandardCharsets.UTF_8);
        compare(given, "expected.xml", new String(xml, StandardCharsets.UTF_8));
        assertThat(DialogSchema.V1_0.complaints(xml)).isEmpty();
        Communication read = Mapped.of(xml).one(Communication.class);
        assertThat(Threads.text(read)).isEqualTo(Threads.text(entry));
        assertThat(Themes.listed(read.getCategory()))
                .contains(made.orElseThrow().theme());
        assertThat(read.hasInResponseTo()).isEqualTo(entry.hasInResponseTo());
    }

    private static List<Resource> resources(Cases.Case given) {
        return FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(Bundle.class, given.text("input.json"))
                .getEntry()
                .stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .toList();
    }

    private static void compare(Cases.Case given, String file, String actual) throws IOException {
        if (Cases.REWRITE) {
            Files.writeString(given.file(file), actual.strip() + "\n");
        }
        assertThat(actual.strip()).isEqualTo(given.text(file));
    }

    private static Result<DialogMessage> again(DialogMessage first) {
        Mapped read = Mapped.of(XmlGateway.write(DialogMessageWriter.write(first), StandardCharsets.ISO_8859_1));
        List<Resource> resources = new ArrayList<>(read.result().resources());
        Communication entry = read.one(Communication.class);
        return DialogMessages.of(entry, resources, ENVELOPE);
    }

    private static DialogMessage message(DialogTheme theme, String text) {
        boolean nav = theme.isFromNav();
        Optional<DialogMessage.Original> original = theme.form() != DialogTheme.Form.REPLY
                ? Optional.empty()
                : Optional.of(new DialogMessage.Original(
                        theme == DialogTheme.ANSWER ? DialogTheme.REQUEST_REMINDER : DialogTheme.MEETING_2,
                        "Kan du svare?",
                        "SP-9"));
        return new DialogMessage(
                ID,
                "DOK-1",
                ENVELOPE.generated(),
                Optional.of(new Conversation(PARENT, FIRST)),
                nav ? NavAddress.NAV.organisation() : DOCTORS,
                Optional.of(nav ? new ExtractProfessional(new PersonName("Moen", null, "Tiril"), List.of()) : DOCTOR),
                nav ? DOCTORS : NavAddress.NAV.organisation(),
                nav ? Optional.of(DOCTOR) : Optional.empty(),
                new ExtractPatient(
                        new PersonName("Nordhagen", null, "Ingvild"),
                        new Ident("14927810019", "FNR", null),
                        LocalDate.of(1978, 12, 14)),
                theme,
                text,
                original,
                List.of());
    }
}
