package no.rodtrad.adapter.search.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import no.rodtrad.adapter.search.parameter.ParameterType;
import no.rodtrad.adapter.search.parameter.SearchParameters;
import no.rodtrad.adapter.search.request.ResultOptions.Include;
import no.rodtrad.adapter.search.request.ResultOptions.SortKey;
import no.rodtrad.adapter.search.request.ResultOptions.Summary;
import no.rodtrad.adapter.search.request.ResultOptions.Total;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;

/**
 * Reads, of one request, how the answer is to look.
 *
 * @see <a href="http://hl7.org/fhir/R4/search.html#return">R4, managing returned resources</a>
 */
final class OptionsReader {

    private static final Set<String> NAMES = Set.of(
            "_sort",
            "_count",
            "_total",
            "_summary",
            "_elements",
            "_include",
            "_include:iterate",
            "_revinclude",
            "_revinclude:iterate");
    private static final Pattern ELEMENT = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,63}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    private final SearchParameters parameters;
    private final String type;
    private final Limits limits;
    private final List<SortKey> sort = new ArrayList<>();
    private final Set<String> elements = new LinkedHashSet<>();
    private final List<Include> includes = new ArrayList<>();
    private final List<Include> revIncludes = new ArrayList<>();
    private OptionalInt count = OptionalInt.empty();
    private Total total = Total.UNSAID;
    private Summary summary = Summary.FALSE;

    OptionsReader(SearchParameters parameters, String type, Limits limits) {
        this.parameters = parameters;
        this.type = type;
        this.limits = limits;
    }

    static boolean knows(String name) {
        return NAMES.contains(name);
    }

    ResultOptions read() {
        return new ResultOptions(
                List.copyOf(sort), count, total, summary, elements, List.copyOf(includes), List.copyOf(revIncludes));
    }

    Result<?> option(String name, String value) {
        return switch (name) {
            case "_sort" -> sort(value);
            case "_count" -> count(value);
            case "_total" -> one(Total.values(), value).map(given -> total = given);
            case "_summary" -> one(Summary.values(), value).map(given -> summary = given);
            case "_elements" -> elements(value);
            case "_include", "_include:iterate" -> include(value, name.endsWith(":iterate"), false, includes);
            default -> include(value, name.endsWith(":iterate"), true, revIncludes);
        };
    }

    private Result<?> sort(String value) {
        for (String key : value.split(",", -1)) {
            boolean descending = key.startsWith("-");
            String name = descending ? key.substring(1) : key;
            boolean sortable = parameters
                    .find(type, name)
                    .filter(parameter -> parameter.type() != ParameterType.COMPOSITE)
                    .isPresent();
            if (!sortable || sort.size() == limits.options()) {
                return wrong();
            }
            sort.add(new SortKey(name, descending));
        }
        return Result.ok(sort);
    }

    private Result<?> count(String value) {
        if (!COUNT.matcher(value).matches()) {
            return wrong();
        }
        count = OptionalInt.of(Integer.parseInt(value));
        return Result.ok(count);
    }

    private Result<?> elements(String value) {
        for (String element : value.split(",", -1)) {
            if (!ELEMENT.matcher(element).matches()) {
                return wrong();
            }
            elements.add(element);
        }
        return Result.ok(elements);
    }

    private Result<?> include(String value, boolean iterate, boolean reverse, List<Include> into) {
        Optional<Include> include = IncludeReader.read(parameters, type, value, iterate, reverse);
        if (include.isEmpty() || into.size() == limits.options()) {
            return wrong();
        }
        into.add(include.get());
        return Result.ok(into);
    }

    private static <E extends Enum<E>> Given<E> one(E[] known, String value) {
        return new Given<>(Arrays.stream(known)
                .filter(each -> !each.name().equals("UNSAID"))
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst());
    }

    /** A code of one of the lists, if it is one. */
    private record Given<E>(Optional<E> code) {

        Result<?> map(Consumer<E> set) {
            code.ifPresent(set);
            return code.isPresent() ? Result.ok(code) : wrong();
        }
    }

    private static Result<?> wrong() {
        return Result.refused(ErrorCode.SEARCH_RESULT);
    }
}
