package no.rodtrad.mappings.extract;

import ca.uhn.fhir.context.FhirContext;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.rodtrad.profiles.Canonical;
import no.rodtrad.profiles.PackagedResources;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionDesignationComponent;
import org.hl7.fhir.r4.model.CodeableConcept;

/**
 * The words that coded facts are told in: the Norwegian designations of the package's own code systems. What a sender wrote
 * as display or text is never told, and a code that the package does not have is not told at all.
 */
enum OwnTerms {
    WORK_ABILITY("work-ability"),
    ACCOMMODATION("accommodation"),
    ACTIVITY_KIND("activity-kind"),
    NEXT_STEP("next-step"),
    ENCOUNTER_KIND("encounter-kind"),
    PARTICIPANT_ROLE("participant-role"),
    WORK_OUTCOME("work-outcome");

    private final String url;
    private final Map<String, Term> terms;

    OwnTerms(String name) {
        this.url = Canonical.codeSystem(name);
        this.terms = read(name);
    }

    /** The first concept of this code system that is coded; empty where there is none that the package has. */
    Optional<Term> in(CodeableConcept concept) {
        return all(concept).findFirst();
    }

    Optional<Term> in(Iterable<CodeableConcept> concepts) {
        for (CodeableConcept concept : concepts) {
            Optional<Term> found = in(concept);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Stream<Term> all(CodeableConcept concept) {
        return concept.getCoding().stream()
                .filter(coding -> url.equals(coding.getSystem()))
                .flatMap(coding -> Optional.ofNullable(terms.get(coding.getCode())).stream());
    }

    private Map<String, Term> read(String name) {
        CodeSystem system = FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(CodeSystem.class, PackagedResources.json("CodeSystem-" + name + ".json"));
        Map<String, Term> read = new LinkedHashMap<>();
        for (ConceptDefinitionComponent concept : system.getConcept()) {
            read.put(concept.getCode(), new Term(url, concept.getCode(), norwegian(concept)));
        }
        return Map.copyOf(read);
    }

    private static String norwegian(ConceptDefinitionComponent concept) {
        return concept.getDesignation().stream()
                .filter(designation -> "nb".equals(designation.getLanguage()))
                .map(ConceptDefinitionDesignationComponent::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Norwegian for " + concept.getCode()));
    }

    /** Every term of this code system, for tests that walk them. */
    Stream<Term> all() {
        return Arrays.stream(terms.values().toArray(Term[]::new));
    }
}
