package no.rodtrad.mappings.extract;

import static no.rodtrad.mappings.extract.FactSection.joined;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.profiles.IdentifierSystem;

/**
 * An extract as headings and lines in Norwegian bokmål and NAV's characters: the plain text and the PDF are both made
 * from it, so they say the same. Coded facts come first, then who tells and on what basis; text that somebody released comes
 * last, since it is what a reader with little room can best do without.
 *
 * @param title what the whole is
 */
record ExtractLayout(String title, List<Block> blocks) {

    static final String TITLE = "Arbeidsrettet informasjon til oppfølging av sykefravær";

    /**
     * @param items whether the lines are facts of a list; otherwise they are running text
     * @param always whether it says whom it concerns, who tells, or why: what no shortening may leave out
     */
    record Block(String heading, boolean items, boolean always, List<String> lines) {}

    static ExtractLayout of(WorkFocusedExtract extract) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(always("Gjelder", Stream.of(patient(extract.patient()))));
        for (FactSection section : FactSection.values()) {
            List<String> lines = section.lines(extract);
            if (!lines.isEmpty()) {
                blocks.add(block(section.heading(), true, false, lines.stream()));
            }
        }
        List<String> from = Stream.of(
                        extract.sender().map(ExtractLayout::sender).orElse(null),
                        extract.professional().map(ExtractLayout::professional).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        if (!from.isEmpty()) {
            blocks.add(always("Fra", from.stream()));
        }
        extract.contact().ifPresent(contact -> blocks.add(always("Kontakt", Stream.of(contact(contact)))));
        blocks.add(always("Grunnlag", Stream.of(basis(extract.basis()))));
        extract.texts().stream()
                .map(ReleasedText::content)
                .forEach(text -> blocks.add(
                        block(text.heading(), false, false, text.text().lines())));
        return new ExtractLayout(TITLE, List.copyOf(blocks));
    }

    private static Block always(String heading, Stream<String> lines) {
        return block(heading, false, true, lines);
    }

    private static Block block(String heading, boolean items, boolean always, Stream<String> lines) {
        return new Block(
                NavCharacters.of(heading),
                items,
                always,
                lines.map(NavCharacters::of).toList());
    }

    private static String patient(ExtractPatient patient) {
        return joined(
                patient.name().full(),
                patient.identifier() == null
                        ? null
                        : identifierName(patient.identifier()) + " "
                                + patient.identifier().id(),
                patient.birthDate() == null
                        ? null
                        : "født " + NorwegianDate.of(patient.birthDate().toString()));
    }

    private static String contact(Contact contact) {
        return joined(contact.name(), "telefon " + contact.phone());
    }

    private static String identifierName(Ident ident) {
        return IdentifierSystem.DNR.kithType().equals(ident.type())
                ? "D-nummer"
                : IdentifierSystem.FNR.kithType().equals(ident.type()) ? "fødselsnummer" : ident.type();
    }

    private static String sender(ExtractOrganisation sender) {
        return joined(sender.name(), labelled("organisasjonsnummer", sender.idents(), IdentifierSystem.ENH));
    }

    private static String professional(ExtractProfessional professional) {
        return "Ansvarlig: "
                + joined(
                        professional.name().full(),
                        labelled("HPR-nummer", professional.idents(), IdentifierSystem.HPR));
    }

    private static String labelled(String label, List<Ident> idents, IdentifierSystem system) {
        return idents.stream()
                .filter(ident -> system.kithType().equals(ident.type()))
                .map(ident -> label + " " + ident.id())
                .findFirst()
                .orElse(null);
    }

    private static String basis(Basis basis) {
        return joined(
                basis.paragraphs().isEmpty() ? null : "Hjemmel: " + String.join("; ", basis.paragraphs()),
                basis.consents().isEmpty() ? null : "samtykke: " + String.join("; ", basis.consents()),
                "regelsett " + basis.policyVersion());
    }
}
