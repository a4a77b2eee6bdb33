package no.rodtrad.mappings.kith.sykmelding;

import java.util.ArrayList;
import java.util.List;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.shape.Leaf;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Reads the answers to the timed questions of a sykmelding. */
final class AnswerReader {

    private AnswerReader() {}

    static List<Sykmelding.Answer> read(Element body) {
        List<Sykmelding.Answer> answers = new ArrayList<>();
        Elements.first(body, "UtdypendeOpplysninger").stream()
                .flatMap(all -> Elements.children(all, "SpmGruppe").stream())
                .forEach(group -> read(group, answers));
        return answers;
    }

    private static void read(Element group, List<Sykmelding.Answer> answers) {
        boolean first = true;
        for (Element e : Elements.children(group, "SpmSvar")) {
            Sourced<String> text = Leaf.text(e, "SvarTekst");
            // A question that nobody answered says nothing: it stays in the ledger.
            if (text.isPresent()) {
                answers.add(answer(group, e, text, first));
                first = false;
            }
        }
    }

    private static Sykmelding.Answer answer(Element group, Element e, Sourced<String> text, boolean first) {
        List<Sourced<Coded>> restrictions = Elements.first(e, "Restriksjon")
                .map(r -> Leaf.everyCoded(r, "Restriksjonskode"))
                .orElse(List.of());
        List<String> hiddenFrom = Elements.first(e, "Restriksjon").stream()
                .flatMap(r -> Elements.children(r, "Restriksjonskode").stream())
                .flatMap(code -> Elements.attribute(code, "V").stream())
                .distinct()
                .sorted()
                .toList();
        return new Sykmelding.Answer(
                first ? Leaf.text(group, "SpmGruppeId") : Sourced.nothing(),
                first ? Leaf.text(group, "SpmGruppeTekst") : Sourced.nothing(),
                Elements.text(e, "SpmId").orElse(""),
                Leaf.text(e, "SpmId"),
                Leaf.text(e, "SpmTekst"),
                text,
                restrictions,
                hiddenFrom);
    }
}
