package no.rodtrad.site.element;

import static org.assertj.core.api.Assertions.assertThat;

import no.rodtrad.site.SmallPackage;
import no.rodtrad.site.link.Link;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ElementTableTest {

    private final StructureDefinition profile = SmallPackage.profile();

    @BeforeEach
    void aProfileOfAFewElements() {
        snapshot("CarePlan");
        snapshot("CarePlan.status").setMin(1).setMax("1");
        ElementDefinition category = snapshot("CarePlan.category").setMin(0).setMax("*");
        category.getBinding().setStrength(BindingStrength.REQUIRED).setValueSet("http://hl7.org/fhir/ValueSet/x");
        snapshot("CarePlan.category:colour").setMin(1).setMax("1").setMustSupport(true);
        snapshot("CarePlan.category:colour.text").setMin(0).setMax("0");
        said("CarePlan.category:colour").setComment("Which one.");
    }

    @Test
    void keyElementsAreThoseThatTheProfileSpeaksOfAndWhatLeadsToThem() {
        assertThat(table().key())
                .extracting(ElementRow::id)
                .containsExactly("CarePlan", "CarePlan.category", "CarePlan.category:colour");
        assertThat(table().all()).hasSize(5);
    }

    @Test
    void aSliceStandsBelowItsElement() {
        ElementRow slice = row("CarePlan.category:colour");

        assertThat(slice.depth()).isEqualTo(2);
        assertThat(slice.name()).isEqualTo("colour");
        assertThat(slice.slice()).isTrue();
        assertThat(slice.mustSupport()).isTrue();
        assertThat(slice.words()).isEqualTo("Which one.");
        assertThat(row("CarePlan.category:colour.text").slice()).isFalse();
    }

    @Test
    void cardinalityTellsWhatMustAndMustNotBe() {
        assertThat(row("CarePlan").cardinality()).isEmpty();
        assertThat(row("CarePlan.status").cardinality()).isEqualTo("1..1");
        assertThat(row("CarePlan.status").mandatory()).isTrue();
        assertThat(row("CarePlan.category:colour.text").prohibited()).isTrue();
    }

    @Test
    void aPatternIsShownByTheCodesInIt() {
        element("CarePlan.category:colour")
                .setPattern(new CodeableConcept().addCoding(new Coding(SmallPackage.CODES, "red", null)));

        assertThat(row("CarePlan.category:colour").fixed())
                .containsExactly(new FixedPart("coding", new Link("colour#red", "CodeSystem-colour.html#code-red")));
    }

    @Test
    void aBindingNamesItsValueSetAndStrength() {
        assertThat(row("CarePlan.category").binding())
                .isEqualTo(new Binding("required", new Link("x", "https://hl7.org/fhir/R4/valueset-x.html")));
        assertThat(row("CarePlan.status").binding()).isNull();
    }

    @Test
    void ownInvariantsComeFirstAndEachOnce() {
        for (String id : new String[] {"CarePlan", "CarePlan.status"}) {
            element(id)
                    .addConstraint()
                    .setKey("ele-1")
                    .setSource("http://hl7.org/fhir/StructureDefinition/Element")
                    .setSeverity(ElementDefinition.ConstraintSeverity.ERROR);
        }
        element("CarePlan.category")
                .addConstraint()
                .setKey("small-1")
                .setSource(SmallPackage.PROFILE)
                .setSeverity(ElementDefinition.ConstraintSeverity.WARNING)
                .setHuman("Say so.");

        assertThat(table().rules())
                .extracting(Invariant::key, Invariant::severity, Invariant::at, Invariant::own)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("small-1", "warning", "CarePlan.category", true),
                        org.assertj.core.groups.Tuple.tuple("ele-1", "error", "CarePlan", false));
        assertThat(row("CarePlan.category").rules()).containsExactly("small-1");
    }

    private ElementRow row(String id) {
        return table().all().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private ElementTable table() {
        return new ElementTable(profile, SmallPackage.of(profile, SmallPackage.codes()));
    }

    private ElementDefinition element(String id) {
        return profile.getSnapshot().getElement().stream()
                .filter(element -> element.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private ElementDefinition snapshot(String id) {
        ElementDefinition element = profile.getSnapshot().addElement();
        element.setPath(id.replaceAll(":[^.]+", "")).setId(id);
        return element;
    }

    private ElementDefinition said(String id) {
        ElementDefinition element = profile.getDifferential().addElement();
        element.setId(id);
        return element;
    }
}
