package no.rodtrad.mappings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.view.Filled;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/**
 * A word of its own stands in every element of every fact. For every set of permitted categories, text, PDF and FHIR view
 * hold none of these words but those of the listed places.
 */
class FactCanaryTest {

    /**
     * Names of the parties. A place ends at its first x, which ends the word.
     */
    private static final Set<String> LISTED = Set.of(
            "Patient.name.family",
            "Patient.name.given",
            "Patient.name.te",
            "Organization.name",
            "Practitioner.name.family",
            "Practitioner.name.given",
            "Practitioner.name.te");

    @Test
    void nothingIsToldButFromListedPlaces() throws IOException {
        Set<String> told = new TreeSet<>();
        int extracts = 0;
        List<Resource> facts = filled();
        for (Set<InformationCategory> permitted : subsets()) {
            Optional<WorkFocusedExtract> extract =
                    ExtractBuilder.build(facts, permitted, List.of(), ExtractBuilderTest.BASIS);
            if (extract.isPresent()) {
                extracts++;
                assertThat(extract.get().facts().keySet()).isSubsetOf(permitted);
                told.addAll(Filled.canaries(ExtractText.of(extract.get())));
                told.addAll(Filled.canaries(ExtractFhir.of(extract.get(), "m1", ExtractFhirTest.CREATED)));
                if (permitted.size() <= 1 || permitted.size() >= InformationCategory.values().length - 1) {
                    told.addAll(Filled.canaries(pdfText(extract.get())));
                }
            }
        }
        assertThat(extracts).isGreaterThan(400);
        assertThat(told).isSubsetOf(LISTED);
        // The words are found where they may be, so they would be found elsewhere too.
        assertThat(told).contains("Patient.name.family", "Organization.name");
    }

    private static String pdfText(WorkFocusedExtract extract) throws IOException {
        try (PDDocument document = Loader.loadPDF(ExtractPdf.of(extract, ExtractFhirTest.CREATED))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static List<Resource> filled() {
        List<Resource> facts = new ArrayList<>();
        for (Resource fact : Facts.all()) {
            String id = fact.getIdElement().getIdPart();
            if (fact instanceof Patient patient) {
                patient.getName().clear();
            } else if (fact instanceof Organization organisation) {
                organisation.setName(null);
            }
            Filled.in((DomainResource) fact);
            fact.setId(id);
            facts.add(fact);
        }
        return facts;
    }

    private static List<Set<InformationCategory>> subsets() {
        InformationCategory[] all = InformationCategory.values();
        List<Set<InformationCategory>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << all.length; bits++) {
            Set<InformationCategory> subset = EnumSet.noneOf(InformationCategory.class);
            for (int i = 0; i < all.length; i++) {
                if ((bits & 1 << i) != 0) {
                    subset.add(all[i]);
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }
}
