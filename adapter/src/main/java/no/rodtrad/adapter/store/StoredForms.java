package no.rodtrad.adapter.store;

import java.util.Set;
import no.rodtrad.adapter.search.index.Indexer;
import no.rodtrad.adapter.search.index.SearchIndex;
import org.hl7.fhir.r4.model.Resource;

/** What the store keeps of a resource, column by column, for who writes rows by the thousand. */
public final class StoredForms {

    private final ResourceCodec codec = new ResourceCodec();
    private final Indexer indexer;

    public StoredForms(Indexer indexer) {
        this.indexer = indexer;
    }

    /**
     * The forms of one resource.
     *
     * @param narrative null where there is none
     * @param search the index as it is stored
     * @param keys the exact keys
     */
    public record Form(String type, String id, String content, String narrative, String search, Set<String> keys) {}

    public Form of(Resource resource) {
        ResourceCodec.Encoded encoded = codec.encode(resource);
        SearchIndex index = indexer.index(encoded.working());
        return new Form(
                resource.fhirType(),
                resource.getIdElement().getIdPart(),
                encoded.content(),
                encoded.narrative(),
                index.json(),
                index.keys());
    }
}
