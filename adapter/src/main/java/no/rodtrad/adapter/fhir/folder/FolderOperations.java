package no.rodtrad.adapter.fhir.folder;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.time.Clock;
import java.util.List;
import no.rodtrad.adapter.access.CallerAuthentication;
import no.rodtrad.adapter.fhir.FhirProviders;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.stereotype.Component;

/** {@code $everything} of a person and of a folder, and {@code $folder}. */
@Component
class FolderOperations implements FhirProviders {

    private final FolderReading reading;
    private final Clock clock;

    FolderOperations(FolderReading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public List<?> providers() {
        return List.of(new OfPatient(), new OfEpisode());
    }

    private Bundle everything(String type, IdType id, RequestDetails call) {
        return reading.everything(
                type, id, FolderWanted.of(call), call.getFhirServerBase(), CallerAuthentication.current());
    }

    /** From the person. */
    public final class OfPatient implements IResourceProvider {

        @Override
        public Class<? extends IBaseResource> getResourceType() {
            return Patient.class;
        }

        /** FHIR R4, Patient {@code $everything}. */
        @Operation(name = "$everything", idempotent = true)
        public Bundle everything(@IdParam IdType id, RequestDetails call) {
            return FolderOperations.this.everything("Patient", id, call);
        }
    }

    /** From the folder. */
    public final class OfEpisode implements IResourceProvider {

        @Override
        public Class<? extends IBaseResource> getResourceType() {
            return EpisodeOfCare.class;
        }

        @Operation(name = "$everything", idempotent = true)
        public Bundle everything(@IdParam IdType id, RequestDetails call) {
            return FolderOperations.this.everything("EpisodeOfCare", id, call);
        }

        @Operation(name = "$folder", idempotent = true)
        public Bundle folder(@IdParam IdType id, RequestDetails call) {
            return reading.folder(id, call.getFhirServerBase(), clock.instant(), CallerAuthentication.current());
        }
    }
}
