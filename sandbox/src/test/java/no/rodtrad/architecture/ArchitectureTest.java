package no.rodtrad.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds the layout together. This module sees all the others, so it is where the rules can be tested. */
@AnalyzeClasses(packages = "no.rodtrad", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String PROFILES = "no.rodtrad.profiles..";
    private static final String MAPPINGS = "no.rodtrad.mappings..";
    private static final String SITE = "no.rodtrad.site..";
    private static final String ADAPTER = "no.rodtrad.adapter..";
    private static final String CONFORMANCE = "no.rodtrad.conformance..";
    private static final String SANDBOX = "no.rodtrad.sandbox..";

    /** Being in a team opens nothing: what decides who may see what does not even know the type. */
    @ArchTest
    static final ArchRule NO_TEAM_DECIDES = noClasses()
            .that()
            .resideInAnyPackage(
                    "no.rodtrad.mappings.disclosure..",
                    "no.rodtrad.adapter.access..",
                    "no.rodtrad.adapter.disclosure..")
            .or()
            .haveSimpleNameStartingWith("FolderAccess")
            .or()
            .haveSimpleNameStartingWith("FolderParties")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.hl7\\.fhir\\.r4\\.model\\.CareTeam(\\$.*)?");

    @ArchTest
    static final ArchRule PROFILES_KNOW_NOBODY = noClasses()
            .that()
            .resideInAPackage(PROFILES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(MAPPINGS, SITE, ADAPTER, CONFORMANCE, SANDBOX);

    @ArchTest
    static final ArchRule MAPPINGS_KNOW_PROFILES_ONLY = noClasses()
            .that()
            .resideInAPackage(MAPPINGS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SITE, ADAPTER, CONFORMANCE, SANDBOX);

    @ArchTest
    static final ArchRule ADAPTER_KNOWS_NEITHER_SUITE_NOR_SANDBOX = noClasses()
            .that()
            .resideInAPackage(ADAPTER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CONFORMANCE, SANDBOX);

    /** A server has the pages on its class path, and nothing of what made them; what that may know is held beside it. */
    @ArchTest
    static final ArchRule SERVERS_SERVE_PAGES_AND_MAKE_NONE = noClasses()
            .that()
            .resideInAnyPackage(ADAPTER, SANDBOX)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(SITE);

    @ArchTest
    static final ArchRule SUITE_IS_A_BLACK_BOX = noClasses()
            .that()
            .resideInAPackage(CONFORMANCE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(MAPPINGS, SITE, ADAPTER, SANDBOX, "org.springframework..");

    @ArchTest
    static final ArchRule MAPPINGS_ARE_PURE = noClasses()
            .that()
            .resideInAPackage(MAPPINGS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "java.net.http..",
                    "java.sql..",
                    "javax.sql..",
                    "java.nio.file..",
                    "org.slf4j..");

    /** XML is parsed in one place, hardened. The suite, which may not know the adapter's, has its own. */
    @ArchTest
    static final ArchRule ONE_XML_GATEWAY = noClasses()
            .that()
            .haveNameNotMatching("no\\.rodtrad\\.(mappings\\.xml\\.XmlGateway|conformance\\.xml\\.Xml)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javax.xml.parsers..",
                    "javax.xml.transform..",
                    "javax.xml.xpath..",
                    "javax.xml.validation..",
                    "javax.xml.stream..",
                    "org.xml.sax..");

    @ArchTest
    static final ArchRule FEATURES_WITHOUT_CYCLES =
            slices().matching("no.rodtrad.adapter.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule MAPPING_PACKAGES_WITHOUT_CYCLES =
            slices().matching("no.rodtrad.mappings.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS_FOR = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    @ArchTest
    static final ArchRule INJECTED_BY_CONSTRUCTOR = noFields().should().beAnnotatedWith(Autowired.class);

    /** Who may see what is decided in one place: a provider that reads the store would get around it. */
    @ArchTest
    static final ArchRule PROVIDERS_DO_NOT_REACH_THE_STORE = noClasses()
            .that()
            .haveSimpleNameEndingWith("Provider")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("no.rodtrad.adapter.store..");

    /** A message to NAV is made from an extract, and an extract from rules: nothing else writes one. */
    @ArchTest
    static final ArchRule ONE_WAY_OUT = classes()
            .that()
            .haveFullyQualifiedName("no.rodtrad.mappings.dialogmelding.WorkMessageWriter")
            .should()
            .onlyBeAccessed()
            .byAnyPackage("no.rodtrad.adapter.delivery..", "no.rodtrad.mappings.dialogmelding..");
}
