package no.rodtrad.adapter.search.request;

/**
 * What stands before the equals sign.
 *
 * @param name of the parameter
 * @param modifier behind the colon; empty where there is none
 * @param rest behind the dot of a chain; empty where it is none
 */
record ParameterKey(String name, String modifier, String rest) {

    static ParameterKey of(String raw) {
        // A dot with nothing behind it makes no chain, and no name either.
        int dot = raw.endsWith(".") ? -1 : raw.indexOf('.');
        String head = dot < 0 ? raw : raw.substring(0, dot);
        int colon = head.indexOf(':');
        if (colon == head.length() - 1) {
            // Nor is a colon with nothing behind it a modifier.
            return new ParameterKey(raw, "", "");
        }
        return new ParameterKey(
                colon < 0 ? head : head.substring(0, colon),
                colon < 0 ? "" : head.substring(colon + 1),
                dot < 0 ? "" : raw.substring(dot + 1));
    }

    boolean isChain() {
        return !rest.isEmpty();
    }
}
