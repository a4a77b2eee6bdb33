package no.rodtrad.adapter.validation;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The validator of the running server. It is made in the background, since that takes seconds that the start does not have
 * to wait for; the server is not ready before the checks that accept are there, and whoever comes earlier waits for them.
 */
@Component
public class Validation {

    private static final Logger LOG = LoggerFactory.getLogger(Validation.class);

    private final ValidationProperties properties;
    private final Checksums checksums;
    private final ValidatorInTheMaking validator;

    /** @param begun by {@link ValidatorFirst}; a context without it begins here */
    Validation(ValidationProperties properties, MeterRegistry registry, ObjectProvider<ValidatorInTheMaking> begun) {
        this.properties = properties;
        checksums = new Checksums(properties.checksums());
        validator = begun.getIfAvailable(ValidatorInTheMaking::new);
        if (!properties.writes()) {
            LOG.warn("rodtrad.validation.writes is false: what comes over FHIR is stored without being validated");
        }
        Gauge.builder("rodtrad.validation.writes", properties, on -> on.writes() ? 1 : 0)
                .register(registry);
        for (VerdictPath path : VerdictPath.values()) {
            FunctionCounter.builder(
                            "rodtrad.validation",
                            validator,
                            made -> made.isReady() ? made.get().taken(path) : 0)
                    .tag("path", path.label())
                    .register(registry);
        }
    }

    /** Everything that there is to say of a resource. */
    public List<Issue> validate(Resource resource) {
        return validate(resource, List.of());
    }

    /** @param profiles to hold it to besides that of its kind; each one of those that {@link #knows} */
    public List<Issue> validate(Resource resource, List<String> profiles) {
        return Stream.concat(validator.get().validate(resource, profiles).stream(), checksums.check(resource).stream())
                .toList();
    }

    /** Whether there is such a profile here. */
    public boolean knows(String profile) {
        return validator.get().knows(profile);
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
