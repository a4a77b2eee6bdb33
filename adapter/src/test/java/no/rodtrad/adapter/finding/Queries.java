package no.rodtrad.adapter.finding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.rodtrad.adapter.search.index.IndexValue;
import no.rodtrad.adapter.search.index.IndexValue.DateRange;
import no.rodtrad.adapter.search.index.IndexValue.Reference;
import no.rodtrad.adapter.search.index.IndexValue.Text;
import no.rodtrad.adapter.search.index.IndexValue.Token;
import no.rodtrad.adapter.search.index.Indexer;
import no.rodtrad.adapter.search.index.SearchIndex;
import org.hl7.fhir.r4.model.Resource;

/** Searches by what there is, whoever may see it: plain, negated, along references and back. */
final class Queries {

    private final Random random;
    private final List<SearchIndex> indexes;

    Queries(Random random, Indexer indexer, List<Resource> all, Instant now) {
        this.random = random;
        indexes = all.stream()
                .map(resource -> indexer.index(resource)
                        .at(resource.getIdElement().getIdPart(), now.minusMillis(random.nextInt(400))))
                .toList();
    }

    /** Parameters of a search for resources of one type. */
    record Query(String type, Map<String, List<String>> parameters) {}

    Query any() {
        SearchIndex of = any(indexes);
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            condition(random.nextInt(4) == 0 ? like(of) : of, random.nextInt(3), "", parameters);
        }
        if (random.nextInt(3) == 0) {
            String by = random.nextInt(6) == 0 ? "_lastUpdated" : any(sortable(of));
            parameters.put("_sort", List.of((random.nextBoolean() ? "-" : "") + by));
        }
        return new Query(of.type(), parameters);
    }

    private SearchIndex like(SearchIndex of) {
        return any(
                indexes.stream().filter(index -> index.type().equals(of.type())).toList());
    }

    private void condition(SearchIndex of, int depth, String before, Map<String, List<String>> into) {
        if (depth > 0 && random.nextBoolean() && backwards(of, depth, before, into)) {
            return;
        }
        List<String> names = new ArrayList<>(of.values().keySet());
        names.addAll(List.of("_id", "_lastUpdated"));
        String name = any(names);
        List<IndexValue> values = of.values(name);
        IndexValue value = any(values);
        if (depth > 0 && value instanceof Reference reference && forwards(name, reference, depth, before, into)) {
            return;
        }
        if (random.nextInt(12) == 0 && !(value instanceof IndexValue.Composite)) {
            into.put(before + name + ":missing", List.of(String.valueOf(random.nextBoolean())));
        } else {
            plain(before + name, value, into);
        }
    }

    private boolean forwards(
            String name, Reference reference, int depth, String before, Map<String, List<String>> into) {
        List<SearchIndex> targets = indexes.stream()
                .filter(index -> reference.local().equals(index.type() + "/" + index.id()))
                .toList();
        if (targets.isEmpty()) {
            return false;
        }
        String typed = random.nextBoolean() ? ":" + reference.type() : "";
        condition(targets.get(0), depth - 1, before + name + typed + ".", into);
        return true;
    }

    private boolean backwards(SearchIndex of, int depth, String before, Map<String, List<String>> into) {
        List<String[]> ways = new ArrayList<>();
        List<SearchIndex> pointing = new ArrayList<>();
        indexes.forEach(index -> index.values()
                .forEach((name, values) -> values.stream()
                        .filter(value -> value instanceof Reference reference
                                && reference.local().equals(of.type() + "/" + of.id()))
                        .forEach(value -> {
                            ways.add(new String[] {index.type(), name});
                            pointing.add(index);
                        })));
        if (ways.isEmpty()) {
            return false;
        }
        int way = random.nextInt(ways.size());
        String prefix = before + "_has:" + ways.get(way)[0] + ":" + ways.get(way)[1] + ":";
        condition(pointing.get(way), depth - 1, prefix, into);
        return true;
    }

    private void plain(String name, IndexValue value, Map<String, List<String>> into) {
        if (value instanceof Token token && !token.code().isEmpty()) {
            String system = token.system().isEmpty() || random.nextBoolean() ? "" : token.system() + "|";
            into.put(
                    name + (random.nextInt(5) == 0 && !name.endsWith("_id") ? ":not" : ""),
                    List.of(system + token.code()));
        } else if (value instanceof Reference reference && !reference.id().isEmpty()) {
            into.put(name, List.of(random.nextBoolean() ? reference.id() : reference.local()));
        } else if (value instanceof Reference reference && !reference.value().isEmpty()) {
            into.put(name + ":identifier", List.of(reference.system() + "|" + reference.value()));
        } else if (value instanceof DateRange range && range.lo() > 0) {
            into.put(
                    name,
                    List.of(any(List.of("", "ge", "gt", "lt", "le", "ne", "ap")) + Instant.ofEpochMilli(range.lo())));
        } else if (value instanceof Text text) {
            into.put(
                    name,
                    List.of(text.normalised()
                            .substring(0, Math.min(3, text.normalised().length()))));
        }
    }

    private static List<String> sortable(SearchIndex of) {
        return of.values().keySet().stream()
                .filter(name -> !name.contains("-value-"))
                .sorted()
                .toList();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
