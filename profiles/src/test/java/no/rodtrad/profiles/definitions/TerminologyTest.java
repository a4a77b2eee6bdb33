package no.rodtrad.profiles.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Code systems, value sets and concept maps fit together. What holds for our own concepts is tested beside them. */
class TerminologyTest {

    static Stream<String> valueSets() {
        return Definitions.of(ValueSet.class).map(ValueSet::getUrl);
    }

    static Stream<ConceptMap> maps() {
        return Definitions.of(ConceptMap.class);
    }

    @Test
    void everyNationalListSaysThatItMayLackCodesAndWhoKeepsIt() {
        List<CodeSystem> national = Definitions.of(CodeSystem.class)
                .filter(system -> system.getUrl().startsWith("urn:oid:"))
                .toList();

        assertThat(national).hasSizeGreaterThan(20).allSatisfy(system -> {
            assertThat(system.getContent()).isEqualTo(CodeSystem.CodeSystemContentMode.FRAGMENT);
            assertThat(system.getPurpose()).isNotBlank();
            assertThat(system.getUrl())
                    .endsWith("." + system.getIdElement().getIdPart().substring("volven-".length()));
            assertThat(system.getConcept()).isNotEmpty().allMatch(CodeSystem.ConceptDefinitionComponent::hasDisplay);
        });
    }

    @Test
    void everyCodeSystemHasTheValueSetOfItsOwnId() {
        assertThat(Definitions.of(ValueSet.class).map(set -> set.getIdElement().getIdPart()))
                .containsAll(Definitions.of(CodeSystem.class)
                        .map(system -> system.getIdElement().getIdPart())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("valueSets")
    void everyValueSetExpandsToTheCodesOfItsSystem(String url) {
        var outcome = Definitions.SUPPORT.expandValueSet(
                new ValidationSupportContext(Definitions.SUPPORT), null, Definitions.SUPPORT.fetchValueSet(url));

        assertThat(outcome).isNotNull();
        assertThat(outcome.getError()).isNull();
        ValueSet expanded = (ValueSet) outcome.getValueSet();
        ValueSet.ConceptSetComponent first = Definitions.of(ValueSet.class)
                .filter(set -> set.getUrl().equals(url))
                .findFirst()
                .orElseThrow()
                .getCompose()
                .getIncludeFirstRep();
        CodeSystem system = (CodeSystem) Definitions.SUPPORT.fetchCodeSystem(first.getSystem());
        assertThat(expanded.getExpansion().getContains())
                .extracting(ValueSet.ValueSetExpansionContainsComponent::getCode)
                .containsAll(system.getConcept().stream().map(c -> c.getCode()).toList());
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everySourceAndTargetOfAMapExists(ConceptMap map) {
        assertThat(map.getGroup()).isNotEmpty();
        for (ConceptMap.ConceptMapGroupComponent group : map.getGroup()) {
            Set<String> seen = new HashSet<>();
            for (ConceptMap.SourceElementComponent element : group.getElement()) {
                assertThat(seen.add(element.getCode()))
                        .as("%s once", element.getCode())
                        .isTrue();
                assertThat(Definitions.hasCode(group.getSource(), element.getCode()))
                        .as("%s#%s", group.getSource(), element.getCode())
                        .isTrue();
                for (ConceptMap.TargetElementComponent target : element.getTarget()) {
                    if (target.getEquivalence() == ConceptMapEquivalence.UNMATCHED) {
                        assertThat(target.getComment()).isNotBlank();
                        continue;
                    }
                    assertThat(Definitions.hasCode(group.getTarget(), target.getCode()))
                            .as("%s#%s", group.getTarget(), target.getCode())
                            .isTrue();
                }
            }
        }
    }
}
