package no.rodtrad.adapter.fhir.condition;

import java.util.List;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.store.StoredResource;
import org.springframework.stereotype.Component;

/** What conditions of writes lead to, as the writer sees it. */
@Component
public class Conditions {

    /** Of what matches a condition, as many as it takes to know whether it is one. */
    public List<StoredResource> matches(String type, String query, CallerIdentity caller) {
        throw new UnsupportedOperationException();
    }

    /** Makes every other transaction with the same condition wait until this one ends. */
    public void hold(String condition) {}
}
