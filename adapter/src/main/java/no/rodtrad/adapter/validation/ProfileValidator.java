package no.rodtrad.adapter.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import no.rodtrad.adapter.validation.compiled.CompiledChecks;
import no.rodtrad.adapter.validation.compiled.Remark;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Validates resources against the profile of their kind, whether or not they claim it, and against those that they claim.
 * Comes to the same verdicts as HAPI's own validator over the same definitions: compiled checks accept what that one
 * certainly finds no fault with, and its engine explains the rest.
 */
public final class ProfileValidator {

    private static final Logger LOG = LoggerFactory.getLogger(ProfileValidator.class);

    private final FhirContext fhir = FhirContext.forR4Cached();
    private final Definitions definitions;
    private final CompiledChecks checks;
    private final ValidatorPool pool;
    private final Map<VerdictPath, LongAdder> taken = new EnumMap<>(VerdictPath.class);
    private final KindProfiles kinds;
    private final IssueReader reader;

    ProfileValidator(Definitions definitions, int size) {
        for (VerdictPath path : VerdictPath.values()) {
            taken.put(path, new LongAdder());
        }
        this.definitions = definitions;
        checks = new CompiledChecks(definitions.fhir(), definitions.chain(), definitions.profiles());
        pool = new ValidatorPool(definitions, size);
        kinds = new KindProfiles(definitions.profiles(), this::isMember);
        reader = new IssueReader(new Expectations(definitions::definition));
    }

    /** Over the package on the class path, with one validator for each processor. Takes some seconds. */
    public static ProfileValidator packaged() {
        return new ProfileValidator(Definitions.packaged(), Runtime.getRuntime().availableProcessors());
    }

    /** Everything that there is to say of a resource, in the order of its elements. */
    public List<Issue> validate(Resource resource) {
        return validate(resource, List.of());
    }

    /** @param more profiles to hold it to besides that of its kind; each one of those that {@link #knows} */
    List<Issue> validate(Resource resource, List<String> more) {
        Optional<String> kind = kinds.of(resource);
        String profile = kind.orElse("http://hl7.org/fhir/StructureDefinition/" + resource.fhirType());
        byte[] json = fhir.newJsonParser().encodeResourceToString(resource).getBytes(StandardCharsets.UTF_8);
        List<ValidationMessage> messages;
        try {
            List<String> profiles =
                    Stream.concat(kind.stream(), more.stream()).distinct().toList();
            Optional<List<ValidationMessage>> accepted = acceptedSafely(json, profiles);
            taken.get(accepted.isPresent() ? VerdictPath.ACCEPTED : VerdictPath.EXPLAINED)
                    .increment();
            messages = accepted.orElseGet(() -> pool.validate(json, profiles));
        } catch (RuntimeException e) {
            // The engine falls over some values, such as a unit that is a long number. Its text would quote them.
            LOG.warn(
                    "the engine could not validate a {}: {}",
                    resource.fhirType(),
                    e.getClass().getName());
            return List.of(new Issue(
                    Issue.Severity.ERROR, Problem.NOT_TO_BE_READ, resource.fhirType(), "", "", Expectation.NONE));
        }
        return messages.stream()
                .map(message -> reader.read(message, resource.fhirType(), profile))
                .distinct()
                .toList();
    }

    /** Whether there is such a profile, of the package or of R4. */
    boolean knows(String profile) {
        return definitions.definition(profile).isPresent();
    }

    /** How many verdicts came about in a way. */
    long taken(VerdictPath path) {
        return taken.get(path).sum();
    }

    /** Makes an engine, and reads what its first validation would read. */
    void warmUp() {
        validate(new CarePlan());
    }

    /** The engine's own messages, which quote the resource: for comparing, never for an answer. */
    List<ValidationMessage> messages(String json, List<String> profiles) {
        return pool.validate(json.getBytes(StandardCharsets.UTF_8), profiles);
    }

    /** What the engine would say of a resource that the compiled checks accept, without its texts; empty where it is asked. */
    Optional<List<ValidationMessage>> accepted(byte[] json, List<String> profiles) {
        return checks.accept(json, profiles)
                .map(remarks -> remarks.stream().map(ProfileValidator::message).toList());
    }

    /** The same; where the checks themselves fail, the engine is asked: a fault of theirs must not refuse anything. */
    private Optional<List<ValidationMessage>> acceptedSafely(byte[] json, List<String> profiles) {
        try {
            return accepted(json, profiles);
        } catch (RuntimeException e) {
            LOG.warn("the compiled checks failed: {}", e.getClass().getName());
            return Optional.empty();
        }
    }

    private static ValidationMessage message(Remark remark) {
        ValidationMessage message = new ValidationMessage()
                .setLevel(
                        remark.kind() == Remark.Kind.UNKNOWN_PROFILE
                                ? ValidationMessage.IssueSeverity.WARNING
                                : ValidationMessage.IssueSeverity.INFORMATION);
        message.setLocation(remark.path());
        message.setMessageId(remark.kind().messageId());
        return message;
    }

    /** HAPI's own validator over the same definitions with the same settings. */
    FhirInstanceValidator stock() {
        return pool.stock();
    }

    KindProfiles kinds() {
        return kinds;
    }

    Definitions definitions() {
        return definitions;
    }

    private boolean isMember(KindProfiles.Bound bound) {
        IValidationSupport chain = definitions.chain();
        IValidationSupport.CodeValidationResult result = chain.validateCode(
                new ValidationSupportContext(chain),
                new ConceptValidationOptions(),
                bound.code().getSystem(),
                bound.code().getCode(),
                null,
                bound.valueSet());
        return result != null && result.isOk();
    }
}
