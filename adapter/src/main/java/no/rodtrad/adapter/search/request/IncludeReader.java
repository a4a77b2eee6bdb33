package no.rodtrad.adapter.search.request;

import java.util.Optional;
import no.rodtrad.adapter.search.parameter.ParameterType;
import no.rodtrad.adapter.search.parameter.SearchParameters;
import no.rodtrad.adapter.search.request.ResultOptions.Include;

/**
 * Reads {@code *}, {@code Type:*}, {@code Type:parameter} and {@code Type:parameter:Target}.
 *
 * @see <a href="http://hl7.org/fhir/R4/search.html#revinclude">R4, including other resources</a>
 */
final class IncludeReader {

    private static final String ANY = "*";

    private IncludeReader() {}

    /** @param type that is searched; without iteration, what points from or to it is all that can be meant */
    static Optional<Include> read(
            SearchParameters parameters, String type, String value, boolean iterate, boolean reverse) {
        if (ANY.equals(value)) {
            return Optional.of(new Include(reverse ? ANY : type, ANY, reverse ? type : "", iterate));
        }
        String[] parts = value.split(":", -1);
        if (parts.length < 2 || parts.length > 3) {
            return Optional.empty();
        }
        Include include = new Include(parts[0], parts[1], parts.length == 3 ? parts[2] : "", iterate);
        boolean known = parameters.types().contains(include.source()) && isReference(parameters, include);
        boolean applies = reverse
                ? include.target().isEmpty() || iterate || include.target().equals(type)
                : include.source().equals(type) || iterate;
        return known && applies ? Optional.of(include) : Optional.empty();
    }

    private static boolean isReference(SearchParameters parameters, Include include) {
        return ANY.equals(include.parameter())
                || parameters
                        .find(include.source(), include.parameter())
                        .filter(parameter -> parameter.type() == ParameterType.REFERENCE)
                        .filter(parameter -> include.target().isEmpty() || parameter.mayTarget(include.target()))
                        .isPresent();
    }
}
