package no.rodtrad.adapter.search.request;

import java.util.regex.Pattern;

/** Names that may be said back: one that a sender filled with something else, perhaps a number of a person, is left out. */
final class ParameterNames {

    private static final Pattern SAFE = Pattern.compile("(?:[A-Za-z_.:*-]|(?<!\\d)\\d{1,2}(?!\\d)){1,100}");

    private ParameterNames() {}

    static String safe(String name) {
        return SAFE.matcher(name).matches() ? name : "";
    }
}
