package no.rodtrad.site.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.rodtrad.site.SmallPackage;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.junit.jupiter.api.Test;

class CodesTest {

    private final Codes codes =
            new Codes(List.of(SmallPackage.codes()), SmallPackage.whole().links());

    @Test
    void codesStandAboveThoseBelowThem() {
        assertThat(codes.of(SmallPackage.codes()))
                .extracting(row -> row.depth() + " " + row.code().text())
                .containsExactly("0 red", "1 dark red");
    }

    @Test
    void namesAreFoundByLanguage() {
        CodeRow red = codes.of(SmallPackage.codes()).get(0);

        assertThat(red.norwegian()).isEqualTo("Rød");
        assertThat(red.english()).isEqualTo("Red");
        assertThat(codes.norwegian(SmallPackage.CODES, "red")).isEqualTo("Rød");
        assertThat(codes.norwegian("http://elsewhere.example", "x")).isEqualTo("x");
    }

    @Test
    void aSetTakesAllOfASystemOrWhatItLists() {
        assertThat(codes.of(new ConceptSetComponent().setSystem(SmallPackage.CODES)))
                .hasSize(2);
        ConceptSetComponent listed = new ConceptSetComponent().setSystem(SmallPackage.CODES);
        listed.addConcept().setCode("red");
        assertThat(codes.of(listed)).extracting(CodeRow::norwegian).containsExactly("Rød");
        assertThat(codes.of(new ConceptSetComponent().setSystem("http://loinc.org")))
                .isEmpty();
    }
}
