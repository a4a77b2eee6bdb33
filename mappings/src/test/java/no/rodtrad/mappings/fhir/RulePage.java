package no.rodtrad.mappings.fhir;

import java.util.List;
import no.rodtrad.mappings.epikrise.EpikriseWriteRule;
import no.rodtrad.mappings.rule.Rule;

/** Makes the page {@code docs/mapping-rules.md} from the declarations of the rules. */
final class RulePage {

    private RulePage() {}

    static String render() {
        StringBuilder page = new StringBuilder();
        page.append("# Mapping rules\n\n");
        page.append(
                "How KITH messages become FHIR R4. Each rule has an id that never changes its meaning; the trace of\n");
        page.append("a message names the rule that made each element, and its ledger lists what no rule read.\n\n");
        page.append("Source paths are written by local names, without positions; `//` means anywhere below,\n");
        page.append("and `nothing()` that the rule is about what the message lacks.\n");
        page.append("List numbers are those of the national code lists (`urn:oid:2.16.578.1.12.4.1.1.<number>`).\n\n");
        page.append("This page is generated from the code; a test fails when the two differ. To write it anew:\n");
        page.append("`./mvnw test -pl mappings -am -Dtest=RuleBooksTest -Dsurefire.failIfNoSpecifiedTests=false "
                + "-Drodtrad.rewrite=true`.\n");
        RuleBooks.all().forEach((title, rules) -> book(page, title, rules));
        page.append("\n# Writing rules\n\n");
        page.append(
                "How FHIR R4 becomes a KITH message. What the message has no place for is listed as a loss with it.\n");
        EpikriseWriteRule.book().forEach((title, rules) -> book(page, title, rules));
        return page.toString();
    }

    private static void book(StringBuilder page, String title, List<Rule> rules) {
        page.append("\n## ").append(title).append("\n\n");
        page.append("| rule | from | to | meaning |\n| --- | --- | --- | --- |\n");
        for (Rule rule : rules) {
            page.append("| ").append(rule.id());
            page.append(" | `").append(rule.source().replace(" | ", "`, `"));
            page.append("` | `").append(rule.target());
            page.append("` | ").append(rule.meaning()).append(" |\n");
        }
    }
}
