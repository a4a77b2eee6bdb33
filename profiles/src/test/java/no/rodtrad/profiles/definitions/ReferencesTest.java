package no.rodtrad.profiles.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rodtrad.profiles.Canonical;
import no.rodtrad.profiles.PackagedResources;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.NamingSystem;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing in the package refers to what is neither in the package nor in R4. */
class ReferencesTest {

    private static final Pattern OWN = Pattern.compile(Pattern.quote(Canonical.BASE) + "/[A-Za-z]+/[a-z0-9-]+");

    /** Canonicals of HL7 Norway, claimed beside ours and resolved where their package is loaded. */
    private static final String NATIONAL = "http://hl7.no/fhir/";

    private static final Set<String> KNOWN = known();

    static List<String> names() {
        return PackagedResources.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyUrlUnderTheBaseIsDefined(String name) {
        Set<String> missing = new TreeSet<>();
        Matcher own = OWN.matcher(PackagedResources.json(name));
        while (own.find()) {
            missing.add(own.group());
        }
        missing.removeAll(KNOWN);

        assertThat(missing).isEmpty();
    }

    @Test
    void everyCanonicalIsInThePackageOrInR4() {
        Set<String> missing = Definitions.ALL.stream()
                .flatMap(resource -> children(resource, CanonicalType.class))
                .filter(CanonicalType::hasValue)
                .map(canonical -> canonical.getValue().replaceFirst("\\|.*", ""))
                .filter(url -> !url.startsWith(NATIONAL) && !KNOWN.contains(url))
                .filter(url -> Definitions.SUPPORT.fetchStructureDefinition(url) == null
                        && Definitions.SUPPORT.fetchValueSet(url) == null
                        && Definitions.SUPPORT.fetchCodeSystem(url) == null)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing).isEmpty();
    }

    @Test
    void everyCodeThatIsUsedIsInItsSystem() {
        Set<String> missing = Definitions.ALL.stream()
                .flatMap(resource -> children(resource, Coding.class))
                .filter(coding -> coding.hasCode() && isOurs(coding.getSystem()))
                .filter(coding -> !Definitions.hasCode(coding.getSystem(), coding.getCode()))
                .map(coding -> coding.getSystem() + "#" + coding.getCode())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing).isEmpty();
    }

    @Test
    void everySearchParameterThatIsAskedForIsInThePackageOrInR4() {
        Set<String> own = Definitions.of(SearchParameter.class)
                .flatMap(parameter -> parameter.getBase().stream().map(b -> b.getValue() + "?" + parameter.getCode()))
                .collect(Collectors.toSet());
        for (CapabilityStatementRestResourceComponent resource : Definitions.of(CapabilityStatement.class)
                .flatMap(statement -> statement.getRestFirstRep().getResource().stream())
                .toList()) {
            var definition = Definitions.FHIR.getResourceDefinition(resource.getType());
            assertThat(resource.getSearchParam())
                    .allMatch(parameter -> parameter.getName().startsWith("_")
                            || definition.getSearchParam(parameter.getName()) != null
                            || own.contains(resource.getType() + "?" + parameter.getName()));
        }
    }

    private static boolean isOurs(String system) {
        return system != null
                && (system.startsWith(Canonical.BASE) || system.startsWith("http://terminology.hl7.org/"));
    }

    private static <T extends org.hl7.fhir.instance.model.api.IBase> Stream<T> children(Resource from, Class<T> type) {
        return Definitions.FHIR.newTerser().getAllPopulatedChildElementsOfType(from, type).stream();
    }

    private static Set<String> known() {
        Stream<String> urls = Definitions.ALL.stream()
                .filter(MetadataResource.class::isInstance)
                .map(resource -> ((MetadataResource) resource).getUrl());
        Stream<String> identifiers = Definitions.of(NamingSystem.class)
                .flatMap(system -> system.getUniqueId().stream())
                .map(NamingSystem.NamingSystemUniqueIdComponent::getValue);
        return Stream.concat(urls, identifiers).collect(Collectors.toSet());
    }
}
