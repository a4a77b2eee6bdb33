package no.rodtrad.mappings.fhir;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.mappings.fhir.clinical.ClinicalRule;
import no.rodtrad.mappings.fhir.dialog.DialogRule;
import no.rodtrad.mappings.fhir.document.DocumentRule;
import no.rodtrad.mappings.fhir.epikrise.EpikriseRule;
import no.rodtrad.mappings.fhir.henvisning.HenvisningRule;
import no.rodtrad.mappings.fhir.henvisning.SupplementRule;
import no.rodtrad.mappings.fhir.legeerklaering.LegeerklaeringRule;
import no.rodtrad.mappings.fhir.party.PartyRule;
import no.rodtrad.mappings.fhir.party.PatientRule;
import no.rodtrad.mappings.fhir.party.TeamRule;
import no.rodtrad.mappings.fhir.report.ReportRule;
import no.rodtrad.mappings.fhir.sykmelding.StatementRule;
import no.rodtrad.mappings.fhir.sykmelding.SykmeldingRule;
import no.rodtrad.mappings.rule.Rule;

/** Every rule by which messages are mapped to FHIR; the documentation page is made from here. */
public final class RuleBooks {

    private RuleBooks() {}

    /** The rule books by their titles, in the order in which they are best read. */
    public static Map<String, List<Rule>> all() {
        Map<String, List<Rule>> books = new LinkedHashMap<>();
        books.put("Epikrise 1.1 and 1.2", List.of(EpikriseRule.values()));
        books.put("Henvisning of every version", List.of(HenvisningRule.values()));
        books.put("Henvisning: what 2.0 brought, and what is written out", List.of(SupplementRule.values()));
        books.put("What epikrise and henvisning share", List.of(ReportRule.values()));
        books.put("Dialogmelding 1.0 and 1.1", List.of(DialogRule.values()));
        books.put("Sykmelding 2013", List.of(SykmeldingRule.values()));
        books.put("Sykmelding 2013: what is written out for reading", List.of(StatementRule.values()));
        books.put("Legeerklæring 2008", List.of(LegeerklaeringRule.values()));
        books.put("The message as a document", List.of(DocumentRule.values()));
        books.put("The person", List.of(PatientRule.values()));
        books.put("Senders, receivers and personnel", List.of(PartyRule.values()));
        books.put("Who takes part", List.of(TeamRule.values()));
        books.put("Diagnoses, clinical statements and texts", List.of(ClinicalRule.values()));
        return books;
    }
}
