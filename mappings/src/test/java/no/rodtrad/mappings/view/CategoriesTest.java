package no.rodtrad.mappings.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an observation is depends on its code alone, and what nobody knows is health detail: the category that few may see. */
class CategoriesTest {

    @ParameterizedTest
    @CsvSource({
        "sick-leave-period, SICK_LEAVE",
        "sick-leave-grade, SICK_LEAVE",
        "work-ability, WORK_ABILITY",
        "accommodation, ACCOMMODATION",
        "participation-hours, PLAN",
        "work-outcome, OUTCOME",
        "something-else, HEALTH_DETAIL"
    })
    void aFactOfWorkIsWhatItsCodeSays(String code, InformationCategory category) {
        Observation fact = new Observation();
        fact.getCode().addCoding().setSystem("http://snomed.info/sct").setCode("work-ability");
        fact.getCode().addCoding().setSystem(OwnCode.SICK_LEAVE_PERIOD.system()).setCode(code);
        assertThat(Categories.of(fact)).isEqualTo(EnumSet.of(category));
    }

    @Test
    void theSameCodeOfAnotherSystemIsHealthDetail() {
        Observation fact = new Observation();
        fact.getCode().addCoding().setSystem("http://example.org/facts").setCode("work-ability");
        assertThat(Categories.of(fact)).isEqualTo(EnumSet.of(InformationCategory.HEALTH_DETAIL));
    }

    @Test
    void onlyTheKindOfTheFolderIsShownOfItsTypes() {
        EpisodeOfCare folder = new EpisodeOfCare();
        folder.addType()
                .addCoding()
                .setSystem(OwnCode.SICK_LEAVE_FOLDER.system())
                .setCode(OwnCode.SICK_LEAVE_FOLDER.code());
        folder.addType().addCoding().setSystem("http://example.org/wards").setCode("psychiatry");
        assertThat(FolderProjection.of(folder, Set.of(InformationCategory.PLAN))
                        .orElseThrow()
                        .getType())
                .singleElement()
                .satisfies(type ->
                        assertThat(type.getCodingFirstRep().getCode()).isEqualTo(OwnCode.SICK_LEAVE_FOLDER.code()));
    }
}
