package no.rodtrad.sandbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class SandboxArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("no.rodtrad");

    /** The production server holds no door that mints tokens or certificates. */
    @Test
    void nothingOutsideTheSandboxKnowsIt() {
        noClasses()
                .that()
                .resideOutsideOfPackage("no.rodtrad.sandbox..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("no.rodtrad.sandbox..")
                .check(CLASSES);
    }

    /** A stand-in that shared the writers would share their mistakes. */
    @Test
    void theStandInForNavIsIndependentOfWhatItTests() {
        noClasses()
                .that()
                .resideInAPackage("no.rodtrad.sandbox.nav..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "no.rodtrad.mappings.apprec..",
                        "no.rodtrad.mappings.dialogmelding..",
                        "no.rodtrad.mappings.extract..",
                        "no.rodtrad.mappings.kith..",
                        "no.rodtrad.adapter.delivery..")
                .check(CLASSES);
    }

    @Test
    void xmlIsParsedAndWrittenByTheGatewayOnly() {
        noClasses()
                .that()
                .resideInAnyPackage("no.rodtrad.sandbox..", "no.rodtrad.adapter.signature..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.xml.parsers..",
                        "javax.xml.transform..",
                        "javax.xml.stream..",
                        "javax.xml.validation..",
                        "javax.xml.xpath..")
                .check(CLASSES);
    }
}
