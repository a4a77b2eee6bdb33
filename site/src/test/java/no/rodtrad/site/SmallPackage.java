package no.rodtrad.site;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import no.rodtrad.site.catalogue.Artifact;
import no.rodtrad.site.catalogue.Catalogue;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;

/** A package of a few resources, made by hand. */
public final class SmallPackage {

    public static final String BASE = "http://small.example/fhir";
    public static final String PROFILE = BASE + "/StructureDefinition/plan";
    public static final String CODES = BASE + "/CodeSystem/colour";

    private SmallPackage() {}

    /** Nothing but these. */
    public static Catalogue of(Resource... definitions) {
        return new Catalogue(List.of(definitions).stream()
                .map(resource -> artifact(resource, false))
                .toList());
    }

    /** One profile, one code system, one example of the profile. */
    public static Catalogue whole() {
        return new Catalogue(List.of(artifact(profile(), false), artifact(codes(), false), artifact(example(), true)));
    }

    public static StructureDefinition profile() {
        StructureDefinition profile = new StructureDefinition();
        profile.setUrl(PROFILE)
                .setTitle("Plan & <more>")
                .setDescription("What it is. Must support, sender: names it. Receiver: keeps it.")
                .setType("CarePlan")
                .setBaseDefinition("http://hl7.org/fhir/StructureDefinition/CarePlan")
                .setDerivation(TypeDerivationRule.CONSTRAINT)
                .setId("plan");
        return profile;
    }

    public static CodeSystem codes() {
        CodeSystem system = new CodeSystem();
        system.setUrl(CODES)
                .setName("Colour")
                .setTitle("Colour")
                .setDescription("Colours.")
                .setPublisher("Small")
                .setContent(CodeSystem.CodeSystemContentMode.COMPLETE)
                .setId("colour");
        CodeSystem.ConceptDefinitionComponent red =
                system.addConcept().setCode("red").setDisplay("Rød").setDefinition("Like a thread.");
        red.addDesignation().setLanguage("en").setValue("Red");
        red.addConcept().setCode("dark red").setDisplay("Mørkerød");
        return system;
    }

    private static CarePlan example() {
        CarePlan example = new CarePlan();
        example.getMeta().addProfile(PROFILE);
        example.setId("one");
        return example;
    }

    private static Artifact artifact(Resource resource, boolean example) {
        String json =
                FhirContext.forR4Cached().newJsonParser().setPrettyPrint(true).encodeResourceToString(resource);
        return new Artifact(resource, json, example);
    }
}
