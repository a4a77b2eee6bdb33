package no.rodtrad.adapter.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.util.List;
import java.util.Optional;
import no.rodtrad.profiles.PackagedResources;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/** What resources are validated against: R4 itself and the package. Nothing is fetched over the network. */
final class Definitions {

    private final FhirContext fhir;
    private final List<StructureDefinition> profiles;
    private final IValidationSupport chain;

    private Definitions(FhirContext fhir, List<MetadataResource> own) {
        this.fhir = fhir;
        profiles = own.stream()
                .filter(StructureDefinition.class::isInstance)
                .map(StructureDefinition.class::cast)
                .toList();
        IValidationSupport core = new DefaultProfileValidationSupport(fhir);
        Prose.trim(core);
        IValidationSupport unexpanded = chain(core, own);
        profiles.stream().filter(profile -> !profile.hasSnapshot()).forEach(profile -> expand(profile, unexpanded));
        // Made anew: the first has kept what it saw before.
        chain = chain(core, own);
    }

    private IValidationSupport chain(IValidationSupport core, List<MetadataResource> own) {
        PrePopulatedValidationSupport packaged = new PrePopulatedValidationSupport(fhir);
        own.forEach(packaged::addResource);
        UnknownCodeSystemWarningValidationSupport unknownSystems = new UnknownCodeSystemWarningValidationSupport(fhir);
        unknownSystems.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.WARNING);
        return new ValidationSupportChain(
                packaged,
                core,
                new CommonCodeSystemsTerminologyService(fhir),
                new InMemoryTerminologyServerValidationSupport(fhir),
                new SnapshotGeneratingValidationSupport(fhir),
                // Last: it answers for every system that nothing above knows.
                unknownSystems);
    }

    private static void expand(StructureDefinition profile, IValidationSupport chain) {
        StructureDefinition expanded = (StructureDefinition)
                chain.generateSnapshot(new ValidationSupportContext(chain), profile.copy(), null, null, null);
        profile.setSnapshot(expanded.getSnapshot());
    }

    /** The definitions of the package on the class path. */
    static Definitions packaged() {
        return of(
                PackagedResources.names().stream().map(PackagedResources::json).toList());
    }

    /** @param json definitions as JSON texts */
    static Definitions of(List<String> json) {
        // A context of its own: it keeps the definitions, and the shared one reads strictly.
        FhirContext fhir = FhirContext.forR4();
        IParser parser = fhir.newJsonParser().setParserErrorHandler(new LenientErrorHandler());
        return new Definitions(
                fhir,
                json.stream()
                        .map(text -> (Resource) parser.parseResource(text))
                        .filter(MetadataResource.class::isInstance)
                        .map(MetadataResource.class::cast)
                        .toList());
    }

    FhirContext fhir() {
        return fhir;
    }

    IValidationSupport chain() {
        return chain;
    }

    /** The package's own profiles and extensions. */
    List<StructureDefinition> profiles() {
        return profiles;
    }

    /** A profile of the package or a type of R4, with its snapshot. */
    Optional<StructureDefinition> definition(String url) {
        return Optional.ofNullable((StructureDefinition) chain.fetchStructureDefinition(url));
    }
}
