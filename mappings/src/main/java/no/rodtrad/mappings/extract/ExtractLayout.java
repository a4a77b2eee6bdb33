package no.rodtrad.mappings.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.profiles.IdentifierSystem;

/**
 * An extract as headings and lines in Norwegian bokmål and NAV's characters: the plain text and the PDF are both made
 * from it, so they say the same. Facts come first: NAV shows only the first 2000 characters in one of its systems.
 *
 * @param title what the whole is
 */
record ExtractLayout(String title, List<Block> blocks) {

    /** @param items whether the lines are facts of a list; otherwise they are running text */
    record Block(String heading, boolean items, List<String> lines) {}

    static ExtractLayout of(WorkFocusedExtract extract) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(block("Gjelder", false, Stream.of(patient(extract.patient()))));
        extract.facts()
                .forEach((category, facts) ->
                        blocks.add(block(heading(category), true, facts.stream().map(ExtractLayout::line))));
        extract.texts().stream()
                .map(ReleasedText::content)
                .forEach(text ->
                        blocks.add(block(text.heading(), false, text.text().lines())));
        List<String> from = Stream.of(
                        extract.sender().map(ExtractLayout::sender).orElse(null),
                        extract.professional().map(ExtractLayout::professional).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        if (!from.isEmpty()) {
            blocks.add(block("Fra", false, from.stream()));
        }
        blocks.add(block("Grunnlag", false, Stream.of(basis(extract.basis()))));
        return new ExtractLayout("Arbeidsrettet informasjon til oppfølging av sykefravær", List.copyOf(blocks));
    }

    private static Block block(String heading, boolean items, Stream<String> lines) {
        return new Block(
                NavCharacters.of(heading), items, lines.map(NavCharacters::of).toList());
    }

    private static String heading(InformationCategory category) {
        return category == InformationCategory.SICK_LEAVE ? "Sykefravær" : "Plan";
    }

    private static String patient(ExtractPatient patient) {
        return joined(
                patient.name().full(),
                patient.identifier() == null
                        ? null
                        : identifierName(patient.identifier()) + " "
                                + patient.identifier().id(),
                patient.birthDate() == null ? null : "født " + NorwegianDate.of(patient.birthDate()));
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

    private static String line(Fact fact) {
        if (fact instanceof Fact.SickLeave leave) {
            return joined("Sykmeldt " + leave.period().text(), leave.grade());
        }
        if (fact instanceof Fact.Stay stay) {
            return joined("Opphold " + stay.period().text(), stay.institution());
        }
        if (fact instanceof Fact.PlanPeriod plan) {
            return joined(
                    plan.period() == null ? "Plan" : "Plan " + plan.period().text(), plan.hours());
        }
        if (fact instanceof Fact.Activity activity) {
            String time = activity.time() == null ? "" : " " + activity.time().text();
            return joined(
                    capital(activity.track().norwegian()) + " aktivitet" + time, activity.hours(), activity.text());
        }
        Fact.WorkGoal goal = (Fact.WorkGoal) fact;
        String target = goal.target() == null ? "Mål" : "Mål: " + goal.target();
        return goal.due() == null ? target : target + " innen " + goal.due();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String basis(Basis basis) {
        return joined(
                basis.paragraphs().isEmpty() ? null : "Hjemmel: " + String.join("; ", basis.paragraphs()),
                basis.consents().isEmpty() ? null : "samtykke: " + String.join("; ", basis.consents()),
                "regelsett " + basis.policyVersion());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
    }
}
