package no.rodtrad.mappings.dialogmelding;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.extract.ExtractOrganisation;
import no.rodtrad.mappings.extract.ExtractPatient;
import no.rodtrad.mappings.extract.ExtractProfessional;
import no.rodtrad.mappings.extract.PersonName;
import no.rodtrad.mappings.kith.Ident;

/** Messages about made-up people. */
final class Messages {

    static final byte[] PDF = "%PDF-1.7 test".getBytes(StandardCharsets.US_ASCII);

    private Messages() {}

    static WorkMessage whole() {
        return message(
                Optional.of(new Conversation(
                        "6f0d6a36-6a86-4c1c-8ef7-0f2f7b1f5a01", "0c7f1a53-5dc5-4b0e-9f43-6f6b7a2f1a02")),
                Optional.of(new ExtractProfessional(
                        new PersonName("Bergvoll", "Lie", "Amund"),
                        List.of(new Ident("9999999", "HPR", null), new Ident("8005678", "HER", null)))));
    }

    static WorkMessage plain() {
        return message(Optional.empty(), Optional.empty());
    }

    /** A professional known by name alone fits into the note, not into the head. */
    static WorkMessage namedOnly() {
        return message(
                Optional.empty(),
                Optional.of(new ExtractProfessional(new PersonName("Bergvoll", null, "Amund"), List.of())));
    }

    private static WorkMessage message(
            Optional<Conversation> conversation, Optional<ExtractProfessional> professional) {
        return new WorkMessage(
                "b9a1c5f0-58f6-4d4e-a3a8-1f1f0c7f0a03",
                "d2f1c5f0-58f6-4d4e-a3a8-1f1f0c7f0a04",
                OffsetDateTime.parse("2026-03-02T10:15:30.123+01:00"),
                conversation,
                new ExtractOrganisation(
                        "Fjelltun rehabilitering",
                        List.of(new Ident("999999999", "ENH", null), new Ident("8001234", "HER", null))),
                professional,
                NavAddress.NAV,
                new ExtractPatient(
                        new PersonName("Skogheim", null, "Ingvild"),
                        new Ident("05908399546", "FNR", null),
                        LocalDate.of(1983, 10, 5)),
                "Plan – uke 10\n- Arbeidsrettet aktivitet <b>&\n",
                PDF);
    }
}
