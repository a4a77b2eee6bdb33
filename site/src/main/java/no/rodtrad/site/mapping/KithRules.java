package no.rodtrad.site.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.mappings.fhir.RuleBooks;

/** The rules by which KITH messages become FHIR. */
public final class KithRules {

    private KithRules() {}

    /** Every rule, under the title of its book. */
    public static Map<String, List<BookedRule>> books() {
        Map<String, List<BookedRule>> books = new LinkedHashMap<>();
        RuleBooks.all()
                .forEach((title, rules) -> books.put(
                        title,
                        rules.stream().map(rule -> new BookedRule(title, rule)).toList()));
        return books;
    }

    /** The rules that write to resources of one type. */
    public static List<BookedRule> into(String type) {
        return books().values().stream()
                .flatMap(List::stream)
                .filter(rule -> rule.targetType().equals(type))
                .toList();
    }
}
