package no.rodtrad.adapter.fhir.export;

import java.util.List;
import no.rodtrad.adapter.export.Exports;
import no.rodtrad.adapter.fhir.FhirProviders;
import org.springframework.stereotype.Component;

/** Puts bulk export behind the FHIR door. */
@Component
class ExportProviders implements FhirProviders {

    private final Exports exports;

    ExportProviders(Exports exports) {
        this.exports = exports;
    }

    @Override
    public List<?> providers() {
        return List.of(new ExportProvider(exports));
    }
}
