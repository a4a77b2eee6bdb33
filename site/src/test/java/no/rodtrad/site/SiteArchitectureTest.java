package no.rodtrad.site;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The generator is no part of a server: its jar holds pages alone, so its rules are held here. */
@AnalyzeClasses(packages = "no.rodtrad", importOptions = ImportOption.DoNotIncludeTests.class)
class SiteArchitectureTest {

    @ArchTest
    static final ArchRule NOBODY_BELOW_KNOWS_THE_SITE = noClasses()
            .that()
            .resideInAnyPackage("no.rodtrad.profiles..", "no.rodtrad.mappings..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("no.rodtrad.site..");

    @ArchTest
    static final ArchRule PAGES_ARE_MADE_FROM_DECLARATIONS_ALONE = noClasses()
            .that()
            .resideInAPackage("no.rodtrad.site..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.net..", "java.sql..", "java.time..", "javax.xml..");

    @ArchTest
    static final ArchRule PACKAGES_WITHOUT_CYCLES =
            slices().matching("no.rodtrad.site.(*)..").should().beFreeOfCycles();
}
