package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import no.rodtrad.adapter.store.ResourceHistory;
import no.rodtrad.adapter.store.StoredResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;

/** A page of a history as the Bundle that FHIR gives for it. */
final class HistoryBundle {

    private HistoryBundle() {}

    static Bundle of(FhirHistory.Page page, HistoryWanted wanted, RequestDetails request) {
        String base = request.getFhirServerBase() + "/";
        Bundle bundle = new Bundle();
        bundle.setType(Bundle.BundleType.HISTORY);
        page.versions().forEach(version -> bundle.addEntry(entry(base, version)));
        if (wanted.after() == null && page.next() == null) {
            // Only where all is there; to count further would mean to read further.
            bundle.setTotal(page.versions().size());
        }
        String address = base + page.path() + "/_history?_count=" + wanted.count()
                + (wanted.sinceText() == null
                        ? ""
                        : "&_since=" + URLEncoder.encode(wanted.sinceText(), StandardCharsets.UTF_8));
        bundle.addLink().setRelation("self").setUrl(address + cursor(wanted.after()));
        if (page.next() != null) {
            bundle.addLink().setRelation("next").setUrl(address + cursor(page.next()));
        }
        return bundle;
    }

    private static String cursor(ResourceHistory.Place place) {
        return place == null ? "" : "&_cursor=" + HistoryWanted.cursor(place);
    }

    private static BundleEntryComponent entry(String base, FhirHistory.Version version) {
        StoredResource stored = version.stored();
        BundleEntryComponent entry = new BundleEntryComponent();
        entry.setFullUrl(base + stored.reference());
        boolean first = stored.version() == 1;
        HTTPVerb method = stored.deleted() ? HTTPVerb.DELETE : first ? HTTPVerb.POST : HTTPVerb.PUT;
        entry.getRequest().setMethod(method).setUrl(first ? stored.type() : stored.reference());
        entry.getResponse()
                .setStatus(stored.deleted() ? "204" : first ? "201" : "200")
                .setEtag("W/\"" + stored.version() + "\"")
                .setLastModified(Date.from(stored.updated()));
        version.view().ifPresent(entry::setResource);
        return entry;
    }
}
