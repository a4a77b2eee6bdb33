package no.rodtrad.adapter.search.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.rodtrad.adapter.search.index.Indexer;
import no.rodtrad.adapter.search.index.SearchIndex;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** What is looked up by key is what is found. */
class KeysTest {

    private final Indexer indexer = new Indexer(World.PARAMETERS, World.OWN);

    @Test
    void whatIsLongHasAShortKey() {
        String value = "Å".repeat(5_000);
        Patient patient = new Patient();
        patient.addIdentifier().setSystem("urn:s").setValue(value);
        assertThat(indexer.index(patient).keys())
                .allSatisfy(key -> assertThat(key.length()).isLessThan(300));
        assertThat(finds(patient, "identifier", value.toLowerCase(java.util.Locale.ROOT)))
                .isTrue();
        assertThat(finds(patient, "identifier", "urn:s|" + value)).isTrue();
        assertThat(finds(patient, "identifier", value + "x")).isFalse();
    }

    @Test
    void aProfileIsFoundInEachOfItsVersions() {
        Patient patient = new Patient();
        patient.getMeta().addProfile("http://p.example/p|1.0");
        assertThat(finds(patient, "_profile", "http://p.example/p")).isTrue();
        assertThat(finds(patient, "_profile", "http://p.example/p|1.0")).isTrue();
        assertThat(finds(patient, "_profile", "http://p.example/p|2.0")).isFalse();
        assertThat(finds(patient, "_profile", "http://p.example/")).isFalse();
    }

    @Test
    void aCanonicalBelowAnOwnBaseIsAPlaceHere() {
        QuestionnaireResponse answers = new QuestionnaireResponse();
        answers.setQuestionnaire("http://own.example/fhir/Questionnaire/q|1");
        assertThat(finds(answers, "questionnaire", "http://own.example/fhir/Questionnaire/q"))
                .isTrue();
        assertThat(finds(answers, "questionnaire", "http://own.example/fhir/Questionnaire/q|1"))
                .isTrue();
        assertThat(finds(answers, "questionnaire", "Questionnaire/q")).isTrue();
        assertThat(finds(answers, "questionnaire", "http://own.example/fhir/Questionnaire/q|2"))
                .isFalse();
    }

    private boolean finds(Resource resource, String name, String value) {
        SearchIndex index = SearchIndex.ofJson(indexer.index(resource).json());
        SearchRequest request = World.READER
                .read(resource.fhirType(), Map.of(name, List.of(value)))
                .then(SearchRequest::strict)
                .orElseThrow();
        boolean matches = request.matches(index, Linked.NOTHING);
        if (matches) {
            assertThat(request.keys()).allSatisfy(keys -> assertThat(keys).containsAnyElementsOf(index.keys()));
        }
        return matches;
    }
}
