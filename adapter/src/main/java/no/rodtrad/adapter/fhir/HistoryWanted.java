package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import no.rodtrad.adapter.store.ResourceHistory;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.model.InstantType;

/**
 * What of a history is asked for.
 *
 * @param since not what was stored before this
 * @param sinceText the same as it was written; null where it was not
 * @param count how many versions a page holds at most
 * @param after where the page begins; null for the newest
 */
record HistoryWanted(Instant since, String sinceText, int count, ResourceHistory.Place after) {

    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final Set<String> KNOWN =
            Set.of("_since", "_count", "_cursor", "_format", "_pretty", "_summary", "_elements");

    static HistoryWanted of(RequestDetails request) {
        Map<String, String[]> parameters = request.getParameters();
        for (Map.Entry<String, String[]> parameter : parameters.entrySet()) {
            if (!KNOWN.contains(parameter.getKey()) || parameter.getValue().length != 1) {
                // The name is the caller's text, so it is not told back.
                throw FhirRefusal.of(ErrorCode.REQUEST_INVALID);
            }
        }
        String since = value(parameters, "_since");
        String count = value(parameters, "_count");
        String cursor = value(parameters, "_cursor");
        return new HistoryWanted(
                since == null ? Instant.EPOCH : instant(since),
                since,
                count == null ? USUAL : count(count),
                cursor == null ? null : place(cursor));
    }

    /** The place as it stands in a link. */
    static String cursor(ResourceHistory.Place place) {
        String text = place.updated().toEpochMilli() + "." + place.version() + "." + place.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ResourceHistory.Place place(String cursor) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\.", 3);
            long updated = Long.parseLong(parts[0]);
            if (parts.length == 3 && updated >= 0 && updated < 1L << 42 && parts[2].matches("[A-Za-z0-9.-]{0,64}")) {
                return new ResourceHistory.Place(Instant.ofEpochMilli(updated), parts[2], Integer.parseInt(parts[1]));
            }
        } catch (IllegalArgumentException e) {
            // Answered below.
        }
        throw FhirRefusal.at(ErrorCode.REQUEST_INVALID, "_cursor");
    }

    private static Instant instant(String since) {
        try {
            // A plus that was not escaped comes as a space.
            Instant instant =
                    new InstantType(since.replace(' ', '+')).getValue().toInstant();
            if (instant.isBefore(Instant.EPOCH)) {
                return Instant.EPOCH;
            }
            return instant;
        } catch (IllegalArgumentException | DateTimeException | ca.uhn.fhir.parser.DataFormatException e) {
            throw FhirRefusal.at(ErrorCode.REQUEST_INVALID, "_since");
        }
    }

    private static int count(String count) {
        if (!count.matches("[1-9][0-9]{0,8}")) {
            throw FhirRefusal.at(ErrorCode.REQUEST_INVALID, "_count");
        }
        return Math.min(MOST, Integer.parseInt(count));
    }

    private static String value(Map<String, String[]> parameters, String name) {
        return parameters.containsKey(name) ? parameters.get(name)[0] : null;
    }
}
