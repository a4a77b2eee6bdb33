package no.rodtrad.adapter.fhir.patch;

import java.util.List;
import no.rodtrad.adapter.fhir.ConditionalWriting;
import no.rodtrad.adapter.fhir.FhirProviders;
import no.rodtrad.adapter.fhir.FhirTypes;
import org.springframework.stereotype.Component;

/** patch for every type that callers may write. */
@Component
class PatchProviders implements FhirProviders {

    private final FhirPatching patching;
    private final ConditionalWriting conditional;

    PatchProviders(FhirPatching patching, ConditionalWriting conditional) {
        this.patching = patching;
        this.conditional = conditional;
    }

    @Override
    public List<?> providers() {
        return FhirTypes.WRITABLE.stream()
                .map(name -> new PatchProvider(FhirTypes.classOf(name), patching, conditional))
                .toList();
    }
}
