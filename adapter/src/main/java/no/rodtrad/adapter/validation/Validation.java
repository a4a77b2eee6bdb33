package no.rodtrad.adapter.validation;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The validator of the running server. It is made in the background, since that takes seconds that the start does not have
 * to wait for; the server is not ready before it is there, and whoever comes earlier waits for it.
 */
@Component
public class Validation {

    private final ValidationProperties properties;
    private final Checksums checksums;
    private final ValidatorInTheMaking validator;

    /** @param begun by {@link ValidatorFirst}; a context without it begins here */
    Validation(ValidationProperties properties, ObjectProvider<ValidatorInTheMaking> begun) {
        this.properties = properties;
        checksums = new Checksums(properties.checksums());
        validator = begun.getIfAvailable(ValidatorInTheMaking::new);
    }

    /** Everything that there is to say of a resource. */
    public List<Issue> validate(Resource resource) {
        return Stream.concat(validator.get().validate(resource).stream(), checksums.check(resource).stream())
                .toList();
    }

    /** The same for a resource that is to be stored; nothing where that is switched off. */
    public List<Issue> validateWrite(Resource resource) {
        return properties.writes() ? validate(resource) : List.of();
    }

    /** Whether it is there. */
    boolean isReady() {
        return validator.isReady();
    }
}
