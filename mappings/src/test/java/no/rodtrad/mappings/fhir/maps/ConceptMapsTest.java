package no.rodtrad.mappings.fhir.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rodtrad.profiles.NationalCodeSystem;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.ConceptMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published ConceptMaps say what the mapping does: every code of a list, both ways, and what no list has. */
class ConceptMapsTest {

    private static final String UNKNOWN = "NEW-9";

    record Case(PublishedMap map, Function<String, Optional<String>> reading) {
        @Override
        public String toString() {
            return map.name() + " " + map.list();
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                of("kith-sex-to-administrative-gender", 3101, Reading::sex),
                of("kith-admission-to-encounter-class", 8240, Reading::levelOfCare),
                of("kith-plan-status-to-request-status", 8230, Reading::planStatus),
                of("kith-priority-to-request-priority", 8304, Reading::priority),
                of("kith-priority-to-request-priority", 8306, Reading::priority),
                of("kith-report-status-to-composition-status", 7306, Reading::reportStatus),
                of("kith-report-status-to-composition-status", 7309, Reading::action),
                of("kith-text-to-information-category", 8311, Reading::epikriseHeading),
                of("kith-text-to-information-category", 8231, Reading::henvisningHeading),
                of("kith-text-to-information-category", 8233, Reading::statementType));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCodeOfTheListIsInTheMapAndNoOther(Case checked) {
        assertThat(checked.map().mapped())
                .containsExactlyInAnyOrderElementsOf(checked.map().listed());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCodeBecomesWhatTheMapSays(Case checked) {
        assertThat(checked.map().listed())
                .allSatisfy(code -> assertThat(checked.reading().apply(code))
                        .as(code)
                        .isEqualTo(checked.map().target(code)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCodeThatNoListHasBecomesWhatTheMapSaysOfIt(Case checked) {
        assertThat(checked.reading().apply(UNKNOWN)).isEqualTo(checked.map().otherwise());
    }

    /** The other way round: what NAV is sent is read by the map as what it is here. */
    @Test
    void theEnquiryThatIsSentToNavIsTheWorkFocusedMessage() {
        PublishedMap map = PublishedMap.of("kith-dialog-to-communication-category", 8128);

        assertThat(map.target("1")).contains(OwnCode.WORK_FOCUSED_MESSAGE.code());
        assertThat(map.mapped().stream()
                        .filter(code -> map.target(code).equals(Optional.of(OwnCode.WORK_FOCUSED_MESSAGE.code()))))
                .containsExactly("1");
    }

    @Test
    void everyMapSaysWhetherTheMappingAppliesItAndThoseThatItAppliesAreTestedHere() {
        assertThat(PublishedMap.all().stream()
                        .filter(map -> map.getPurpose().contains("what the adapter does"))
                        .flatMap(map -> map.getGroup().stream().map(group -> id(map) + " " + group.getSource())))
                .containsExactlyInAnyOrderElementsOf(
                        cases().map(tested -> tested.map().name() + " "
                                        + NationalCodeSystem.uri(tested.map().list()))
                                .collect(Collectors.toList()));
        assertThat(PublishedMap.all())
                .allSatisfy(map ->
                        assertThat(map.getPurpose()).containsAnyOf("what the adapter does", "makes none of this"));
    }

    private static String id(ConceptMap map) {
        return map.getIdElement().getIdPart();
    }

    private static Case of(String name, int list, Function<String, Optional<String>> reading) {
        return new Case(PublishedMap.of(name, list), reading);
    }
}
