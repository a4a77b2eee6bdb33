package no.rodtrad.mappings.disclosure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rodtrad.mappings.page.CommittedPage;
import org.junit.jupiter.api.Test;

/** Makes {@code docs/policy.md} from the data file, for a jurist to read. */
class PolicyPageTest {

    private final PolicyData data = PolicyFile.read();
    private final List<String> notes = new ArrayList<>();

    @Test
    void thePageSaysWhatTheFileSays() throws IOException {
        CommittedPage.hold("policy.md", page());
    }

    private String page() {
        String table = table();
        return """
                # Hvem får vite hva

                Denne siden er laget av datafilen `policy.yaml`, versjon **%s**. Alt som ikke står i tabellen, er forbudt.
                Står det flere grunnlag i en celle, gjelder det første som holder. Alle andre enn personen selv må dessuten
                ha en rolle i mappen.

                ## Opplysninger og mottakere

                %s
                ### Merknader

                %s
                ## Hva grunnlagene betyr

                * **egne opplysninger**: personen ser sitt eget.
                * **lovhjemmel**: loven gir adgang, men bare for opplysninger fra de meldingsflytene som er nevnt. Det spørres
                  aldri om samtykke, og utleveringen stopper ikke om et samtykke trekkes tilbake.
                * **lovhjemmel, med mindre personen har motsatt seg det**: en reservasjon, eller et unntak i et samtykke,
                  stopper utleveringen.
                * **svar på forespørsel fra NAV**: bare kategoriene som forespørselen nevner; aldri hele journalen.
                * **tiltak som NAV har bestilt**: rapportering fra den som gjennomfører tiltaket.
                * **samtykke**: må være gitt av personen, nevne mottakeren, kategorien og formålet, og gjelde på tidspunktet.
                  Et unntak i ett samtykke går foran tillatelsen i alle. Samtykke opphever taushetsplikten; det er ikke
                  behandlingsgrunnlag etter personvernforordningen.
                * **samtykke som nevner kategorien**: som over; ingen bredere kategori kan tre i stedet.
                * **egne steg** og **deltaker i møtet**: bare steg og møter som mottakeren selv har en rolle i.
                * **holdes til teksten er gjennomgått og frigitt**: fritekst kan røpe en diagnose i hvilken som helst setning.
                  Når noen har sett nøyaktig det NAV ville sett, og frigitt det, avgjøres teksten etter sin egen kategori.
                * **aldri**: heller ikke med samtykke.

                ## Stopper før noe grunnlag prøves

                | forhold | stopper for | hvorfor |
                | --- | --- | --- |
                %s
                ## Paragrafene

                | paragraf | sier |
                | --- | --- |
                %s
                ## Hva hver rolle kan skrive over FHIR

                Alle roller kan endre %s som de selv eier. Ut over det:

                | rolle | kan opprette og endre |
                | --- | --- |
                %s""".formatted(
                        data.version(),
                        table,
                        notes(),
                        stops(),
                        paragraphs(),
                        String.join(", ", data.writtenByEverybody()),
                        writers());
    }

    private String table() {
        StringBuilder table = new StringBuilder("| opplysning |");
        Stream.of(Recipient.values())
                .forEach(r -> table.append(' ').append(r.norwegian()).append(" |"));
        table.append("\n| --- |")
                .append(" --- |".repeat(Recipient.values().length))
                .append('\n');
        for (InformationCategory category : InformationCategory.values()) {
            table.append("| ").append(category.norwegian()).append(" |");
            for (Recipient recipient : Recipient.values()) {
                String cell = data.cell(category, recipient).stream()
                        .map(clause -> words(category, recipient, clause))
                        .collect(Collectors.joining("; eller "));
                table.append(' ').append(cell).append(" |");
            }
            table.append('\n');
        }
        return table.toString();
    }

    private String words(InformationCategory category, Recipient recipient, Clause clause) {
        StringBuilder words = new StringBuilder(clause.ground().norwegian());
        if (clause.paragraph() != null) {
            words.append(" (").append(clause.paragraph()).append(')');
        }
        if (clause.limit() != null) {
            words.append(", ").append(clause.limit().norwegian());
        }
        if (clause.reason() != null) {
            notes.add("**" + category.norwegian() + " til " + recipient.norwegian() + "**, " + clause.paragraph()
                    + ", gjelder for: " + inOrder(clause.flows()) + ". " + clause.reason());
            words.append(" [").append(notes.size()).append(']');
        }
        return words.toString();
    }

    private String inOrder(Set<String> flows) {
        return data.flows().stream().filter(flows::contains).collect(Collectors.joining(", "));
    }

    private String notes() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < notes.size(); i++) {
            text.append(i + 1).append(". ").append(notes.get(i)).append('\n');
        }
        return text.toString();
    }

    private String stops() {
        StringBuilder rows = new StringBuilder();
        data.stops().forEach((stop, rule) -> {
            String whom = Stream.of(Recipient.values())
                    .filter(rule.stopped()::contains)
                    .map(Recipient::norwegian)
                    .collect(Collectors.joining(", "));
            rows.append(
                    "| %s | %s | %s |\n".formatted(stop.norwegian(), whom.isEmpty() ? "ingen" : whom, rule.reason()));
        });
        return rows.toString();
    }

    private String paragraphs() {
        StringBuilder rows = new StringBuilder();
        data.paragraphs().forEach((paragraph, meaning) -> rows.append("| %s | %s |\n".formatted(paragraph, meaning)));
        return rows.toString();
    }

    private String writers() {
        StringBuilder rows = new StringBuilder();
        data.written()
                .forEach((recipient, types) ->
                        rows.append("| %s | %s |\n".formatted(recipient.norwegian(), String.join(", ", types))));
        return rows.toString();
    }
}
