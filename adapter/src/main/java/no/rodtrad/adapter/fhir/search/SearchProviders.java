package no.rodtrad.adapter.fhir.search;

import java.util.List;
import no.rodtrad.adapter.fhir.FhirProviders;
import no.rodtrad.adapter.fhir.FhirTypes;
import org.springframework.stereotype.Component;

/** Search of every type that can be read. */
@Component
class SearchProviders implements FhirProviders {

    private final SearchDoor door;

    SearchProviders(SearchDoor door) {
        this.door = door;
    }

    @Override
    public List<?> providers() {
        return FhirTypes.READABLE.stream()
                .map(name -> new SearchProvider(FhirTypes.classOf(name), door))
                .toList();
    }
}
