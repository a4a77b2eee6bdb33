package no.rodtrad.adapter.validation;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * The validator of the running server. It is made in the background, since that takes seconds that the start does not have
 * to wait for; the server is not ready before the compiled checks are there, and whoever comes earlier waits for them. The
 * engine that explains is made after that: who needs it earlier makes one.
 */
@Component
public class Validation {

    private final ValidationProperties properties;
    private final MeterRegistry registry;
    private final Checksums checksums;
    private final CompletableFuture<ProfileValidator> validator = new CompletableFuture<>();

    Validation(ValidationProperties properties, MeterRegistry registry) {
        this.registry = registry;
        this.properties = properties;
        checksums = new Checksums(properties.checksums());
        Thread thread = new Thread(this::make, "validation-start");
        thread.setDaemon(true);
        thread.start();
    }

    /** Everything that there is to say of a resource. */
    public List<Issue> validate(Resource resource) {
        return validate(resource, List.of());
    }

    /** @param profiles to hold it to besides that of its kind; each one of those that {@link #knows} */
    public List<Issue> validate(Resource resource, List<String> profiles) {
        return Stream.concat(validator.join().validate(resource, profiles).stream(), checksums.check(resource).stream())
                .toList();
    }

    /** Whether there is such a profile here. */
    public boolean knows(String profile) {
        return validator.join().knows(profile);
    }

    /** The same for a resource that is to be stored; nothing where that is switched off. */
    public List<Issue> validateWrite(Resource resource) {
        return properties.writes() ? validate(resource) : List.of();
    }

    /** Whether it is there. */
    boolean isReady() {
        return validator.isDone() && !validator.isCompletedExceptionally();
    }

    private void count(VerdictPath path) {
        registry.counter("rodtrad.validation", "path", path.label()).increment();
    }

    private void make() {
        try {
            ProfileValidator made = ProfileValidator.packaged(this::count);
            validator.complete(made);
            made.warmUp();
        } catch (RuntimeException | Error e) {
            // Told to everybody who waits, so that a package that cannot be read does not go unnoticed.
            validator.completeExceptionally(e);
        }
    }
}
