package no.rodtrad.adapter.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.rodtrad.adapter.search.index.IndexValue.Reference;
import no.rodtrad.adapter.search.parameter.Parameter;
import no.rodtrad.adapter.search.parameter.SearchParameters;
import no.rodtrad.adapter.search.path.Paths;
import no.rodtrad.adapter.validation.Corpus;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walkers find what HAPI's engine finds, for every parameter of every resource that the project has. */
class WalkersTest {

    private static final IParser PARSER = FhirContext.forR4Cached().newJsonParser();

    private final SearchParameters parameters = SearchParameters.packaged();
    private final Paths paths = new Paths();
    private final Extraction extraction = new Extraction(new Literals(Set.of()));

    @Test
    void findWhatTheEngineFinds() {
        Map<Parameter, Both> compiled = new HashMap<>();
        List<String> differences = new ArrayList<>();
        int values = 0;
        for (Resource resource :
                Corpus.all().stream().flatMap(WalkersTest::resources).toList()) {
            for (Parameter parameter : Indexer.indexed(parameters, resource.fhirType())) {
                Both both = compiled.computeIfAbsent(parameter, this::both);
                List<IndexValue> walked = known(both.walked.values(List.of(resource), extraction));
                List<IndexValue> evaluated = known(both.evaluated.values(List.of(resource), extraction));
                values += evaluated.size();
                if (!walked.equals(evaluated)) {
                    differences.add(resource.fhirType() + " " + parameter.name() + " " + walked + " " + evaluated);
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(values).isGreaterThan(2_000);
    }

    /** No resource of the project is about somebody dead, nor says so outright. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "\"deceasedBoolean\":true,", "\"deceasedBoolean\":false,", "\"deceasedDateTime\":\"2020\","})
    void agreeOnDeath(String said) {
        Resource patient = (Resource) PARSER.parseResource("{" + said + "\"resourceType\":\"Patient\"}");
        Both both = both(parameters.find("Patient", "deceased").orElseThrow());

        List<IndexValue> walked = both.walked.values(List.of(patient), extraction);

        assertThat(walked).hasSize(1).isEqualTo(both.evaluated.values(List.of(patient), extraction));
    }

    /** What an expression of somebody else's may hold is still found. */
    @Test
    void leaveTheRestToTheEngine() {
        Resource patient = (Resource)
                PARSER.parseResource("{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"a\"},{\"family\":\"b\"}]}");

        assertThat(paths.compile("Patient.name.skip(1).family", "Patient").walk(List.of(patient)))
                .extracting(Base::primitiveValue)
                .containsExactly("b");
    }

    private record Both(IndexedParameter walked, IndexedParameter evaluated) {}

    private Both both(Parameter parameter) {
        return new Both(
                IndexedParameter.of(parameter, paths::compile),
                IndexedParameter.of(parameter, (expression, type) -> paths.evaluated(expression)));
    }

    @Test
    void leaveNothingToTheEngine() {
        List<String> left = parameters.types().stream()
                .flatMap(type -> parameters.of(type).stream())
                .filter(parameter -> paths.compile(parameter.expression(), parameter.resourceType())
                        .getClass()
                        .getSimpleName()
                        .equals("EngineWalker"))
                .map(parameter -> parameter.resourceType() + "." + parameter.name())
                .toList();
        assertThat(left).isEmpty();
    }

    /** The engine resolves no reference by identifier; that a walker takes its stated type is tested by itself. */
    private static List<IndexValue> known(List<IndexValue> values) {
        return values.stream()
                .filter(value -> !(value instanceof Reference reference)
                        || !reference.id().isEmpty())
                .toList();
    }

    private static Stream<Resource> resources(String json) {
        return read(json).stream()
                .flatMap(resource -> resource instanceof Bundle bundle
                        ? Stream.concat(
                                Stream.of(bundle),
                                bundle.getEntry().stream().map(Bundle.BundleEntryComponent::getResource))
                        : Stream.of(resource));
    }

    /** Some of the wrong instances cannot even be read. */
    private static Optional<Resource> read(String json) {
        try {
            return Optional.of((Resource) PARSER.parseResource(json));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
