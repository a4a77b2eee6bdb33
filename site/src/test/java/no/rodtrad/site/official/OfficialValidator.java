package no.rodtrad.site.official;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.rodtrad.profiles.compile.CorePackage;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.utils.EOperationOutcome;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.r5.utils.validation.constants.ReferenceValidationPolicy;
import org.hl7.fhir.utilities.http.ManagedWebAccess;
import org.hl7.fhir.utilities.npm.FilesystemPackageCacheManager;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.ValidationEngine;
import org.hl7.fhir.validation.instance.advisor.BasePolicyAdvisorForFullValidation;

/**
 * The engine of the validator that HL7 publishes, with the package loaded from its file, with no network and no terminology
 * server. It takes its cache of packages from the home folder, so it gets a home of its own.
 */
final class OfficialValidator {

    private static final List<String> NOT_OURS = List.of(
            // The list of MIME types is of the internet, and only a terminology server has it.
            "http://hl7.org/fhir/ValueSet/mimetypes",
            // To expand an extension the engine asks the registry which core package is the latest.
            "hl7.fhir.r4.core#null",
            // What the base profile shows as an example is in every snapshot made from it.
            "Local eCMS identifier",
            // The base binds the codes of this choice; narrowed to a date, the binding stays in the snapshot without
            // use.
            "Goal.start[x]",
            "the types [date] do not make this kind of constraint relevant");

    private final ValidationEngine engine;

    OfficialValidator(Path home, Path packageFile) throws IOException, URISyntaxException {
        String before = System.getProperty("user.home");
        System.setProperty("user.home", home.toString());
        ManagedWebAccess.setAccessPolicy(ManagedWebAccess.WebAccessPolicy.PROHIBITED);
        try {
            // Made first: a cache without its mark of version is emptied.
            FilesystemPackageCacheManager cache = new FilesystemPackageCacheManager.Builder().build();
            CorePackage.main(new String[] {cache.getFolder()});
            emptyPackage(Path.of(cache.getFolder(), "hl7.fhir.xver-extensions#0.1.0", "package"));
            engine = new ValidationEngine.ValidationEngineBuilder()
                    .withVersion("4.0.1")
                    .withNoTerminologyServer()
                    .withCanRunWithoutTerminologyServer(true)
                    .fromSource("hl7.fhir.r4.core#4.0.1");
            engine.getIgLoader().loadIg(engine.getIgs(), engine.getBinaries(), packageFile.toString(), false);
            engine.setBestPracticeLevel(BestPracticeWarningLevel.Ignore);
            // Each resource is validated alone, and what it refers to lies elsewhere.
            engine.setPolicyAdvisor(new BasePolicyAdvisorForFullValidation(ReferenceValidationPolicy.IGNORE, Set.of()));
            engine.setAllowExampleUrls(true);
            engine.prepare();
        } finally {
            System.setProperty("user.home", before);
        }
    }

    /** An error that the package is to blame for. */
    static boolean isError(ValidationMessage issue) {
        return issue.getLevel().isError()
                && NOT_OURS.stream().noneMatch(text -> issue.getMessage().contains(text));
    }

    /** Extensions that carry elements of other FHIR versions: the engine asks for the package; no resource here uses one. */
    private static void emptyPackage(Path folder) throws IOException {
        Files.writeString(Files.createDirectories(folder).resolve("package.json"), """
                {"name":"hl7.fhir.xver-extensions","version":"0.1.0","fhirVersions":["4.0.1"],"type":"fhir.ig",
                 "canonical":"http://hl7.org/fhir/5.0","dependencies":{}}
                """);
    }

    List<ValidationMessage> issues(String json) throws IOException, EOperationOutcome {
        List<ValidationMessage> messages = new ArrayList<>();
        engine.validate(json.getBytes(StandardCharsets.UTF_8), FhirFormat.JSON, List.of(), messages);
        return messages;
    }
}
