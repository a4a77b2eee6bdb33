package no.rodtrad.profiles.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;

/** Whoever breaks a rule is told of it in their own language. */
class InvariantsTest {

    private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    @Test
    void everyOwnInvariantIsSaidInNorwegianToo() {
        List<ElementDefinitionConstraintComponent> own = Definitions.of(StructureDefinition.class)
                .flatMap(profile -> profile.getSnapshot().getElement().stream())
                .flatMap(element -> element.getConstraint().stream())
                .filter(constraint -> constraint.getKey().startsWith("rodtrad-"))
                .toList();

        assertThat(own).hasSizeGreaterThan(30).allSatisfy(constraint -> {
            Extension translation = constraint.getHumanElement().getExtensionByUrl(TRANSLATION);
            assertThat(translation).as(constraint.getKey()).isNotNull();
            assertThat(String.valueOf(translation.getExtensionByUrl("lang").getValue()))
                    .isEqualTo("nb");
            assertThat(String.valueOf(translation.getExtensionByUrl("content").getValue()))
                    .endsWith(".")
                    .isNotEqualTo(constraint.getHuman());
        });
    }
}
