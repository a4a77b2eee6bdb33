package no.rodtrad.mappings.kith.sykmelding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.mappings.kith.shape.KithTime;
import no.rodtrad.mappings.kith.shape.Leaf;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Reads the periods of a sykmelding. */
final class PeriodReader {

    /** The kinds of period, by the element that says it. */
    private static final Set<String> KINDS = Set.of(
            "AvventendeSykmelding", "GradertSykmelding", "AktivitetIkkeMulig", "Behandlingsdager", "Reisetilskudd");

    private static final int DAYS_OF_WEEK = 7;

    private PeriodReader() {}

    static List<Sykmelding.Period> periods(Element body) {
        return elements(body).stream().map(PeriodReader::period).toList();
    }

    static List<Element> elements(Element body) {
        return Elements.first(body, "Aktivitet")
                .map(e -> Elements.children(e, "Periode"))
                .orElse(List.of());
    }

    private static Sykmelding.Period period(Element e) {
        String kind = Elements.children(e).stream()
                .map(Element::getLocalName)
                .filter(KINDS::contains)
                .findFirst()
                .orElse("");
        Optional<Element> support =
                Elements.first(e, "GradertSykmelding/Reisetilskudd").or(() -> Elements.first(e, "Reisetilskudd"));
        return new Sykmelding.Period(
                kind,
                Leaf.time(e, "PeriodeFOMDato"),
                runsBackwards(e) ? Sourced.nothing() : Leaf.time(e, "PeriodeTOMDato"),
                number(e, "GradertSykmelding/Sykmeldingsgrad", 100),
                number(e, "Behandlingsdager/AntallBehandlingsdagerUke", DAYS_OF_WEEK),
                support.map(s -> Leaf.text(s).map(PeriodReader::isTrue)).orElse(Sourced.nothing()));
    }

    /** An end before the start says nothing that can be kept: it stays in the ledger. */
    private static boolean runsBackwards(Element e) {
        Optional<KithTime> start = Elements.text(e, "PeriodeFOMDato").flatMap(KithTime::read);
        Optional<KithTime> end = Elements.text(e, "PeriodeTOMDato").flatMap(KithTime::read);
        return start.isPresent()
                && end.isPresent()
                && end.get().at().isBefore(start.get().at());
    }

    /** A whole number from 0 on; nothing where it is none. */
    static Sourced<Integer> number(Element parent, String path, int most) {
        return Leaf.text(parent, path)
                .map(text -> text.matches("\\d{1,4}") && Integer.parseInt(text) <= most ? Integer.valueOf(text) : null);
    }

    static boolean isTrue(String text) {
        return "true".equals(text) || "1".equals(text);
    }
}
