package no.rodtrad.adapter.fhir.patch;

import java.util.List;
import no.rodtrad.adapter.fhir.FhirProviders;
import no.rodtrad.adapter.fhir.FhirTypes;
import org.springframework.stereotype.Component;

/** patch for every type that callers may write. */
@Component
class PatchProviders implements FhirProviders {

    private final FhirPatching patching;

    PatchProviders(FhirPatching patching) {
        this.patching = patching;
    }

    @Override
    public List<?> providers() {
        return FhirTypes.WRITABLE.stream()
                .map(name -> new PatchProvider(FhirTypes.classOf(name), patching))
                .toList();
    }
}
