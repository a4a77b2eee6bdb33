package no.rodtrad.adapter.fhir.capability;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.method.BaseMethodBinding;
import jakarta.servlet.ServletException;
import java.util.List;
import java.util.Map;
import no.rodtrad.adapter.search.parameter.SearchParameters;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

/** A search that takes everything tells everything, and one that takes a little tells that. */
class ShownSearchTest {

    /** Takes what its signature says. */
    public static final class Little implements ca.uhn.fhir.rest.server.IResourceProvider {
        @Override
        public Class<? extends IBaseResource> getResourceType() {
            return Patient.class;
        }

        @Search
        public List<Patient> search(@OptionalParam(name = "_id") TokenParam id) {
            return List.of();
        }
    }

    /** Reads the request itself. */
    public record All(Class<? extends IBaseResource> getResourceType)
            implements ca.uhn.fhir.rest.server.IResourceProvider {
        @Search(allowUnknownParams = true)
        public Bundle search() {
            return new Bundle();
        }
    }

    @Test
    void eachTellsWhatItTakes() throws ServletException {
        ShownSearch shown = shown(new Little(), new All(CarePlan.class), new All(Goal.class));
        assertThat(shown.parameters("Patient"))
                .extracting(ServedSearch.Taken::name)
                .containsExactly("_id");
        assertThat(shown.includes("Patient")).isEmpty();
        assertThat(shown.revincludes("Patient")).isEmpty();
        assertThat(shown.parameters("CarePlan"))
                .contains(new ServedSearch.Taken(
                        "status", SearchParamType.TOKEN, "http://hl7.org/fhir/SearchParameter/CarePlan-status", null))
                .extracting(ServedSearch.Taken::name)
                .contains("_id", "_lastUpdated", "patient", "date");
        assertThat(shown.includes("CarePlan")).contains("CarePlan:goal", "CarePlan:patient");
        assertThat(shown.revincludes("Goal")).contains("CarePlan:goal").doesNotContain("CarePlan:condition");
        assertThat(shown.parameters("Condition")).isEmpty();
    }

    private static ShownSearch shown(Object... providers) throws ServletException {
        RestfulServer server = new RestfulServer(FhirContext.forR4Cached());
        server.registerProviders(List.of(providers));
        server.init();
        Map<String, List<BaseMethodBinding>> methods =
                server.createConfiguration().collectMethodBindings();
        return new ShownSearch(methods, SearchParameters.packaged());
    }
}
