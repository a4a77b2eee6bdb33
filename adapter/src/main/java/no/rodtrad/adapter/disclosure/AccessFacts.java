package no.rodtrad.adapter.disclosure;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.rodtrad.adapter.folder.FolderParties;
import no.rodtrad.adapter.store.AccessState;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.disclosure.ConsentGrant;
import no.rodtrad.mappings.disclosure.ConsentReader;
import no.rodtrad.mappings.disclosure.HardStop;
import no.rodtrad.mappings.disclosure.Objection;
import no.rodtrad.mappings.refusal.Result;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.stereotype.Component;

/**
 * What decides who may see what of a person, whoever asks and whenever: consents as they are written, with their periods,
 * objections, hard stops, parties.
 *
 * <p>It is remembered only together with the number that the database gives the person's state of access, and that number is
 * asked for each time: what was withdrawn a moment ago, on whichever node, is not found here any more.
 */
@Component
public class AccessFacts {

    private static final int PERSONS = 10_000;

    private final ResourceStore store;
    private final FolderParties parties;
    private final AccessState state;
    private final Cache<UUID, Numbered> known =
            Caffeine.newBuilder().maximumSize(PERSONS).build();

    AccessFacts(ResourceStore store, FolderParties parties, AccessState state) {
        this.store = store;
        this.parties = parties;
        this.state = state;
    }

    /** @param parties keys of the organisations that take part, such as {@code HER:12345} */
    public record Known(
            List<ConsentGrant> consents, List<Objection> objections, Set<HardStop> stops, Set<String> parties) {

        /** Whether any of the organisation keys takes part in the person's folder. */
        public boolean takesPart(Collection<String> keys) {
            return keys.stream().anyMatch(parties::contains);
        }
    }

    private record Numbered(long generation, Known known) {}

    /** What holds at this moment. */
    public Known of(UUID patientId) {
        return of(patientId, state.generation(patientId));
    }

    /** What holds at a number that was read a moment ago, in the same statement as something of the person's. */
    public Known of(UUID patientId, long generation) {
        // The number is older than the facts: what changes between the two is found under the older number, and not
        // kept
        // for longer than until the next question.
        Numbered remembered = known.getIfPresent(patientId);
        if (remembered != null && remembered.generation == generation) {
            return remembered.known;
        }
        Known now = read(patientId);
        known.put(patientId, new Numbered(generation, now));
        return now;
    }

    private Known read(UUID patientId) {
        List<Consent> consents = store.ofPatient(patientId, "Consent").stream()
                .map(StoredResource::resource)
                .map(Consent.class::cast)
                .toList();
        return new Known(
                consents.stream().flatMap(c -> ok(ConsentReader.read(c))).toList(),
                consents.stream()
                        .flatMap(c -> ok(ConsentReader.readObjection(c)))
                        .toList(),
                stops(patientId),
                parties.of(patientId));
    }

    private Set<HardStop> stops(UUID patientId) {
        return store.read("Patient", patientId.toString())
                .map(StoredResource::resource)
                .map(Patient.class::cast)
                .filter(AccessFacts::isDeceased)
                .map(dead -> Set.of(HardStop.DECEASED))
                .orElse(Set.of());
    }

    private static boolean isDeceased(Patient patient) {
        return patient.hasDeceased() && !(patient.getDeceased() instanceof BooleanType flag && !flag.booleanValue());
    }

    private static <T> Stream<T> ok(Result<T> result) {
        return result instanceof Result.Ok<T> ok ? Stream.of(ok.value()) : Stream.of();
    }
}
