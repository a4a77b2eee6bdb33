package no.rodtrad.adapter.search.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.rodtrad.adapter.search.index.SearchIndex;
import no.rodtrad.adapter.search.request.ResultOptions.Include;
import no.rodtrad.adapter.search.request.ResultOptions.SortKey;
import no.rodtrad.adapter.search.request.ResultOptions.Summary;
import no.rodtrad.adapter.search.request.ResultOptions.Total;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultOptionsTest {

    @Test
    void sayHowTheAnswerIsToLook() {
        ResultOptions options = World.request("CarePlan?_sort=-date,status&_count=0&_total=accurate&_summary=count"
                        + "&_elements=status,period&_elements=goal")
                .orElseThrow()
                .result();

        assertThat(options.sort()).containsExactly(new SortKey("date", true), new SortKey("status", false));
        assertThat(options.count()).isEqualTo(OptionalInt.of(0));
        assertThat(options.total()).isEqualTo(Total.ACCURATE);
        assertThat(options.summary()).isEqualTo(Summary.COUNT);
        assertThat(options.elements()).isEqualTo(Set.of("status", "period", "goal"));
    }

    @Test
    void areNoneWhereNothingIsAskedFor() {
        assertThat(World.request("CarePlan?status=active").orElseThrow().result())
                .isEqualTo(ResultOptions.NONE);
    }

    @Test
    void sayWhatIsToComeAlong() {
        ResultOptions options = World.request("CarePlan?_include=CarePlan:goal&_include=CarePlan:subject:Patient"
                        + "&_include:iterate=Patient:organization&_include=CarePlan:*&_include=*"
                        + "&_revinclude=Task:focus&_revinclude=*&_revinclude:iterate=Provenance:target")
                .orElseThrow()
                .result();

        assertThat(options.includes())
                .containsExactly(
                        new Include("CarePlan", "goal", "", false),
                        new Include("CarePlan", "subject", "Patient", false),
                        new Include("CarePlan", "*", "", false),
                        new Include("CarePlan", "*", "", false),
                        new Include("Patient", "organization", "", true));
        assertThat(options.revIncludes())
                .containsExactly(
                        new Include("Task", "focus", "", false),
                        new Include("*", "*", "CarePlan", false),
                        new Include("Provenance", "target", "", true));
    }

    @ParameterizedTest
    @CsvSource({
        "_sort=birthdate, evelyn eve severine",
        "_sort=-birthdate, severine evelyn eve",
        "_sort=gender, eve evelyn severine",
        "_sort=-gender, severine eve evelyn",
        "'_sort=gender,-_lastUpdated', evelyn eve severine",
        "_sort=-_id, severine evelyn eve",
        "_sort=given, eve evelyn severine",
        "_sort=-given, evelyn eve severine",
        "_sort=family, severine evelyn eve",
        "_sort=organization, eve evelyn severine",
        "_sort=-organization, eve evelyn severine",
        "_sort=-_lastUpdated, severine evelyn eve",
    })
    void orderWithWhatHasNoValueLast(String query, String ids) {
        assertThat(World.INSTANCE
                        .found(World.request("Patient?" + query).orElseThrow())
                        .map(SearchIndex::id)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(ids);
    }

    @Test
    void unknownParametersAreCollectedAndLeftOut() {
        SearchRequest request =
                World.request("Patient?shoesize=43&given=eve&hat=2&hat=3").orElseThrow();

        assertThat(request.unknown()).containsExactly("shoesize", "hat");
        assertThat(World.INSTANCE.found(request).map(SearchIndex::id)).containsExactly("eve", "evelyn");
    }

    @Test
    void thereIsAnEndToHowMuchCanBeAsked() {
        assertThat(refusal(Map.of("given", values(51)))).isEqualTo(ErrorCode.SEARCH_LIMIT);
        assertThat(refusal(Map.of("given", List.of(String.join(",", values(201))))))
                .isEqualTo(ErrorCode.SEARCH_LIMIT);
        assertThat(refusal(Map.of("given", List.of("x".repeat(8_001))))).isEqualTo(ErrorCode.SEARCH_LIMIT);
        assertThat(refusal(Map.of("_sort", List.of("_id,".repeat(20) + "_id")))).isEqualTo(ErrorCode.SEARCH_RESULT);
        assertThat(refusal(Map.of("_has:Patient:general-practitioner:".repeat(2_000) + "name", List.of("x"))))
                .isIn(ErrorCode.SEARCH_CHAIN, ErrorCode.SEARCH_PARAMETER_UNKNOWN);
    }

    private static List<String> values(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }

    private static ErrorCode refusal(Map<String, List<String>> raw) {
        return ((Result.Refused<SearchRequest>)
                        World.READER.read("Patient", raw).then(SearchRequest::strict))
                .refusal()
                .code();
    }
}
