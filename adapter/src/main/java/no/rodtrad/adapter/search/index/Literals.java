package no.rodtrad.adapter.search.index;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.rodtrad.adapter.search.index.IndexValue.Reference;

/** Reads what a reference says literally, in resources and in requests alike. */
public final class Literals {

    private static final Pattern LOCAL =
            Pattern.compile("([A-Z][A-Za-z]{1,63})/([A-Za-z0-9.-]{1,64})(?:/_history/([A-Za-z0-9.-]{1,64}))?");

    private final Set<String> ownBases;

    /** @param ownBases base URLs of this server, without trailing slash */
    public Literals(Set<String> ownBases) {
        this.ownBases = Set.copyOf(ownBases);
    }

    /** A place here ({@code Type/id}, also below an own base) or an address elsewhere. */
    public Reference reference(String literal) {
        String relative = relative(literal);
        return local(relative)
                .or(() -> versioned(relative))
                .orElseGet(() -> elsewhere(literal.equals(relative) ? relative : literal));
    }

    /** A canonical URL below an own base, with its version behind a bar. */
    private static Optional<Reference> versioned(String relative) {
        int bar = relative.indexOf('|');
        return bar < 0
                ? Optional.empty()
                : local(relative.substring(0, bar))
                        .map(place -> new Reference(place.type(), place.id(), "", relative.substring(bar + 1), "", ""));
    }

    /** {@code Type/id}, with or without a version. */
    public static Optional<Reference> local(String relative) {
        Matcher parts = LOCAL.matcher(relative);
        return parts.matches()
                ? Optional.of(new Reference(
                        parts.group(1), parts.group(2), "", parts.group(3) == null ? "" : parts.group(3), "", ""))
                : Optional.empty();
    }

    private String relative(String literal) {
        for (String base : ownBases) {
            if (literal.startsWith(base) && literal.startsWith("/", base.length())) {
                return literal.substring(base.length() + 1);
            }
        }
        return literal;
    }

    /** Of a canonical URL the version stands behind a bar. */
    private static Reference elsewhere(String url) {
        int bar = url.indexOf('|');
        return bar < 0
                ? new Reference("", "", url, "", "", "")
                : new Reference("", "", url.substring(0, bar), url.substring(bar + 1), "", "");
    }
}
