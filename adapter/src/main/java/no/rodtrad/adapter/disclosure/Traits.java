package no.rodtrad.adapter.disclosure;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.disclosure.ActorKey;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.disclosure.Recipient;
import no.rodtrad.mappings.disclosure.Restriction;
import no.rodtrad.mappings.view.Categories;
import org.hl7.fhir.r4.model.Resource;

/**
 * What of a resource decides who may see it. A version never changes, so this is found out once and remembered, which spares
 * the next reader the parsing.
 */
final class Traits {

    private static final int VERSIONS = 20_000;

    private final Cache<String, Of> known =
            Caffeine.newBuilder().maximumSize(VERSIONS).build();

    /**
     * The traits of one version.
     *
     * @param parties whose own step or meeting it is
     * @param hiddenFrom by whoever wrote it
     */
    record Of(Set<InformationCategory> categories, Set<ActorKey> parties, Set<Recipient> hiddenFrom) {

        boolean isPartOf(Asker asker) {
            return parties.stream().anyMatch(asker.keys()::contains);
        }
    }

    Of of(StoredResource stored) {
        return known.get(stored.versionedReference(), name -> read(stored.resource()));
    }

    private static Of read(Resource resource) {
        return new Of(
                Categories.of(resource),
                TakingPart.keys(resource).collect(Collectors.toUnmodifiableSet()),
                EnumSet.allOf(Recipient.class).stream()
                        .filter(recipient -> Restriction.hides(resource, recipient))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Recipient.class))));
    }
}
