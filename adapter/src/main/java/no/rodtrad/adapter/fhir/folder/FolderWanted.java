package no.rodtrad.adapter.fhir.folder;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Parameters;

/**
 * What a call of {@code $everything} asks for.
 *
 * @param types empty for all
 * @param after the last that was told on the page before; null for none
 */
record FolderWanted(Instant since, Set<String> types, int count, Place after) {

    static final int USUAL = 100;
    static final int MOST = 500;

    private static final String SINCE = "_since";
    private static final String TYPE = "_type";
    private static final String COUNT = "_count";
    private static final String CURSOR = "_cursor";
    private static final Set<String> KNOWN =
            Set.of(SINCE, TYPE, COUNT, CURSOR, "_format", "_pretty", "_summary", "_elements");

    /** A place in the order of the folder: by when something was last changed, and by name within an instant. */
    record Place(Instant updated, String reference) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::updated).thenComparing(Place::reference);

        static Place of(StoredResource stored) {
            return new Place(stored.updated(), stored.reference());
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }

        /** As it stands in a link. It names only what its caller was told. */
        String cursor() {
            String text = updated.toEpochMilli() + "." + reference;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static FolderWanted of(RequestDetails call) {
        Map<String, String[]> parameters = new HashMap<>(call.getParameters());
        if (call.getResource() instanceof Parameters body) {
            body.getParameter()
                    .forEach(given -> parameters.put(
                            given.getName(),
                            new String[] {given.hasValue() ? given.getValue().primitiveValue() : ""}));
        }
        parameters.forEach((name, values) -> {
            if (!KNOWN.contains(name) || values.length != 1 || values[0] == null) {
                // The name is the caller's text, so it is not told back.
                throw FhirRefusal.of(ErrorCode.REQUEST_INVALID);
            }
        });
        String since = value(parameters, SINCE);
        String types = value(parameters, TYPE);
        String count = value(parameters, COUNT);
        String cursor = value(parameters, CURSOR);
        return new FolderWanted(
                since == null ? Instant.EPOCH : instant(since),
                types == null ? Set.of() : types(types),
                count == null ? USUAL : count(count),
                cursor == null ? null : place(cursor));
    }

    boolean takes(StoredResource stored) {
        return takesType(stored.type())
                && !stored.updated().isBefore(since)
                && (after == null || Place.of(stored).compareTo(after) > 0);
    }

    boolean takesType(String type) {
        return types.isEmpty() || types.contains(type);
    }

    /** The query of this page. */
    String self() {
        return query() + (after == null ? "" : "&" + CURSOR + "=" + after.cursor());
    }

    /** The query of the page that begins after a place. */
    String next(Place last) {
        return query() + "&" + CURSOR + "=" + last.cursor();
    }

    private String query() {
        String typed = types.isEmpty() ? "" : "&" + TYPE + "=" + String.join(",", types);
        String from = since.equals(Instant.EPOCH) ? "" : "&" + SINCE + "=" + since;
        return "?" + COUNT + "=" + count + typed + from;
    }

    private static Set<String> types(String listed) {
        Set<String> types =
                Arrays.stream(listed.split(",")).map(String::strip).collect(Collectors.toCollection(TreeSet::new));
        if (!FhirContext.forR4Cached().getResourceTypes().containsAll(types)) {
            throw FhirRefusal.at(ErrorCode.REQUEST_INVALID, TYPE);
        }
        return types;
    }

    private static Instant instant(String since) {
        try {
            // A plus that was not escaped comes as a space.
            return new InstantType(since.replace(' ', '+')).getValue().toInstant();
        } catch (IllegalArgumentException | DateTimeException | DataFormatException | NullPointerException e) {
            throw FhirRefusal.at(ErrorCode.REQUEST_INVALID, SINCE);
        }
    }

    private static int count(String count) {
        if (!count.matches("[1-9][0-9]{0,8}")) {
            throw FhirRefusal.at(ErrorCode.REQUEST_INVALID, COUNT);
        }
        return Math.min(MOST, Integer.parseInt(count));
    }

    private static Place place(String cursor) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\.", 2);
            if (parts.length == 2
                    && parts[0].matches("[0-9]{1,13}")
                    && parts[1].matches("[A-Za-z]{1,40}/[A-Za-z0-9.-]{1,64}")) {
                return new Place(Instant.ofEpochMilli(Long.parseLong(parts[0])), parts[1]);
            }
        } catch (IllegalArgumentException e) {
            // Answered below.
        }
        throw FhirRefusal.at(ErrorCode.REQUEST_INVALID, CURSOR);
    }

    private static String value(Map<String, String[]> parameters, String name) {
        return parameters.containsKey(name) ? parameters.get(name)[0] : null;
    }
}
