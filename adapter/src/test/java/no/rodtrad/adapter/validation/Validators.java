package no.rodtrad.adapter.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.ValidationOptions;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/** The validators that are compared, over the package and with the same settings. Each starts with a resource in memory. */
public enum Validators {
    /** HAPI's own. */
    STOCK {
        @Override
        public boolean accepts(Resource resource) {
            ValidationOptions options = new ValidationOptions();
            profiles(resource).forEach(options::addProfile);
            return Shared.STOCK.validateWithResult(resource, options).getMessages().stream()
                    .noneMatch(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0);
        }
    },
    /** The pool of engines that are used again: the engine that explains. */
    REUSED {
        @Override
        public boolean accepts(Resource resource) {
            String json = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource);
            return Shared.DOOR.messages(json, profiles(resource)).stream()
                    .map(ValidationMessage::getLevel)
                    .noneMatch(ValidationMessage.IssueSeverity::isError);
        }
    },
    /** What the server does with everything that comes over FHIR. */
    DOOR {
        @Override
        public boolean accepts(Resource resource) {
            return Shared.DOOR.validate(resource).stream().noneMatch(issue -> issue.severity() == Issue.Severity.ERROR);
        }
    };

    /** Whether the resource has no error; warnings are not asked for. */
    public abstract boolean accepts(Resource resource);

    private static List<String> profiles(Resource resource) {
        return Shared.DOOR.kinds().of(resource).stream().toList();
    }

    private static final class Shared {
        static final ProfileValidator DOOR = ProfileValidator.packaged();
        static final FhirValidator STOCK =
                DOOR.definitions().fhir().newValidator().registerValidatorModule(DOOR.stock());
    }
}
