package no.rodtrad.mappings.kith.sykmelding;

import java.util.ArrayList;
import java.util.List;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.shape.KithTime;
import no.rodtrad.mappings.kith.shape.Leaf;
import no.rodtrad.mappings.kith.sykmelding.Sykmelding.Said;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Reads every {@link Statement} of a sykmelding. */
final class StatementReader {

    private StatementReader() {}

    static List<Said> read(Element body) {
        List<Said> said = new ArrayList<>();
        for (Statement statement : Statement.values()) {
            if (!statement.isOfPeriod()) {
                read(body, statement, 0, said);
            }
        }
        int n = 0;
        for (Element period : PeriodReader.elements(body)) {
            n++;
            for (Statement statement : Statement.values()) {
                if (statement.isOfPeriod()) {
                    read(period, statement, n, said);
                }
            }
        }
        return said;
    }

    private static void read(Element from, Statement statement, int period, List<Said> said) {
        switch (statement.form()) {
            case FLAG ->
                text(statement, period, Leaf.text(from, statement.place()).map(StatementReader::yesOrNo), said);
            case TEXT -> text(statement, period, Leaf.text(from, statement.place()), said);
            case DAY -> {
                Sourced<KithTime> day = Leaf.time(from, statement.place());
                if (day.isPresent()) {
                    said.add(new Said(statement, period, Sourced.nothing(), day, Sourced.nothing()));
                } else {
                    text(statement, period, Leaf.text(from, statement.place()), said);
                }
            }
            case CODES ->
                codes(from, statement)
                        .forEach(code ->
                                said.add(new Said(statement, period, Sourced.nothing(), Sourced.nothing(), code)));
        }
    }

    private static void text(Statement statement, int period, Sourced<String> text, List<Said> said) {
        if (text.isPresent()) {
            said.add(new Said(statement, period, text, Sourced.nothing(), Sourced.nothing()));
        }
    }

    private static List<Sourced<Coded>> codes(Element from, Statement statement) {
        int last = statement.place().lastIndexOf('/');
        return Elements.first(from, statement.place().substring(0, last))
                .map(e -> Leaf.everyCoded(e, statement.place().substring(last + 1)))
                .orElse(List.of());
    }

    private static String yesOrNo(String flag) {
        return switch (flag) {
            case "true", "1" -> "Ja";
            case "false", "0" -> "Nei";
            default -> flag;
        };
    }
}
