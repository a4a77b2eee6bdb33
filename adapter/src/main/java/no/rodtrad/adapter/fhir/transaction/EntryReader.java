package no.rodtrad.adapter.fhir.transaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.adapter.fhir.FhirTypes;
import no.rodtrad.adapter.fhir.IfMatch;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/** Reads what the entries of a Bundle ask for. */
final class EntryReader {

    private static final Pattern WRITTEN = Pattern.compile("([A-Za-z]{1,40})(?:/([A-Za-z0-9.-]{1,64}))?(?:\\?(.*))?");

    /** @param base of this server, which an address may begin with */
    static Entry entry(BundleEntryComponent written, int index, String base) {
        BundleEntryRequestComponent request = written.getRequest();
        HTTPVerb method = request.getMethod();
        if (method == null || method == HTTPVerb.HEAD || method == HTTPVerb.NULL || !request.hasUrl()) {
            throw FhirRefusal.of(ErrorCode.ENTRY_UNREADABLE);
        }
        String url = relative(request.getUrl(), base);
        return method == HTTPVerb.GET
                ? new Entry(
                        place(index),
                        index,
                        "",
                        method,
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        null,
                        url,
                        request.getIfNoneMatch())
                : writing(written, index, method, url);
    }

    static String place(int index) {
        return "Bundle.entry[" + index + "]";
    }

    /** The entries in the order in which they are done. */
    static List<Entry> inOrder(List<Entry> entries) {
        List<Entry> ordered = new ArrayList<>(entries);
        ordered.sort(java.util.Comparator.comparingInt(Entry::rank).thenComparingInt(Entry::order));
        return ordered;
    }

    /** What cannot be meant: one fullUrl for two resources. */
    static void distinct(List<Bundle.BundleEntryComponent> entries) {
        java.util.Set<String> seen = new java.util.HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).hasFullUrl() && !seen.add(entries.get(i).getFullUrl())) {
                throw FhirRefusal.at(ErrorCode.ENTRY_TWICE, place(i) + ".fullUrl");
            }
        }
    }

    private static Entry writing(BundleEntryComponent written, int index, HTTPVerb method, String url) {
        Matcher address = WRITTEN.matcher(url);
        if (!address.matches()) {
            throw FhirRefusal.of(ErrorCode.ENTRY_UNREADABLE);
        }
        String type = address.group(1);
        String id = address.group(2) == null ? "" : address.group(2);
        BundleEntryRequestComponent request = written.getRequest();
        Optional<String> condition = method == HTTPVerb.POST
                ? Optional.ofNullable(request.getIfNoneExist())
                : Optional.ofNullable(address.group(3));
        boolean creates = method == HTTPVerb.POST;
        boolean one = creates
                ? id.isEmpty() && address.group(3) == null
                : id.isEmpty() == condition.filter(query -> !query.isBlank()).isPresent();
        boolean content = method == HTTPVerb.DELETE ? !written.hasResource() : written.hasResource();
        if (!one || !content) {
            throw FhirRefusal.of(ErrorCode.ENTRY_UNREADABLE);
        }
        served(method, type);
        fits(method, type, id, written.getResource());
        return new Entry(
                place(index),
                index,
                written.hasFullUrl() ? written.getFullUrl() : "",
                method,
                type,
                id,
                condition.map(EntryReader::query),
                IfMatch.version(request.getIfMatch()),
                "*".equals(request.getIfNoneMatch()),
                written.getResource(),
                url,
                null);
    }

    private static void served(HTTPVerb method, String type) {
        boolean served = (method == HTTPVerb.DELETE ? FhirTypes.DELETABLE : FhirTypes.WRITABLE).contains(type);
        if (!served) {
            throw FhirRefusal.of(ErrorCode.INTERACTION_UNSUPPORTED);
        }
    }

    private static void fits(HTTPVerb method, String type, String id, Resource resource) {
        if (method != HTTPVerb.POST && method != HTTPVerb.PUT) {
            return;
        }
        if (!resource.fhirType().equals(type)) {
            throw FhirRefusal.of(ErrorCode.WRONG_TYPE);
        }
        if (method == HTTPVerb.PUT
                && !id.isEmpty()
                && !id.equals(resource.getIdElement().getIdPart())) {
            throw FhirRefusal.of(ErrorCode.ENTRY_UNREADABLE);
        }
    }

    /** A condition may be written with the type that it is for. */
    private static String query(String condition) {
        return condition.substring(condition.indexOf('?') + 1);
    }

    private static String relative(String url, String base) {
        String path = url.startsWith(base + "/") ? url.substring(base.length()) : url;
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private EntryReader() {}
}
