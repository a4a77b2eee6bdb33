package no.rodtrad.adapter.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import no.rodtrad.adapter.search.index.IndexValue.Composite;
import no.rodtrad.adapter.search.parameter.Parameter;
import no.rodtrad.adapter.search.parameter.ParameterType;
import no.rodtrad.adapter.search.path.Walker;
import org.hl7.fhir.r4.model.Base;

/** A parameter with its path, and those of its components, compiled. */
record IndexedParameter(String name, ParameterType type, Walker walker, List<Part> parts) {

    record Part(ParameterType type, Walker walker) {}

    /** @param paths makes a walker of an expression and the type that it starts from */
    static IndexedParameter of(Parameter parameter, BiFunction<String, String, Walker> paths) {
        return new IndexedParameter(
                parameter.name(),
                parameter.type(),
                paths.apply(parameter.expression(), parameter.resourceType()),
                parameter.components().stream()
                        .map(part -> new Part(part.type(), paths.apply(part.expression(), "")))
                        .toList());
    }

    List<IndexValue> values(List<Base> start, Extraction extraction) {
        List<Base> found = walker.walk(start);
        if (found.isEmpty()) {
            return List.of();
        }
        return type == ParameterType.COMPOSITE ? composites(found, extraction) : simple(type, found, extraction);
    }

    private static List<IndexValue> simple(ParameterType type, List<Base> found, Extraction extraction) {
        List<IndexValue> values = new ArrayList<>(found.size());
        for (Base element : found) {
            extraction.of(type, element, values);
        }
        return values.size() < 2 ? values : values.stream().distinct().toList();
    }

    /** Each occurrence by itself: a code of the one and a value of the other do not belong together. */
    private List<IndexValue> composites(List<Base> found, Extraction extraction) {
        List<IndexValue> values = new ArrayList<>();
        for (Base element : found) {
            List<List<IndexValue>> occurrence = new ArrayList<>();
            for (Part part : parts) {
                List<IndexValue> of = simple(part.type, part.walker.walk(List.of(element)), extraction);
                if (of.isEmpty()) {
                    break;
                }
                occurrence.add(of);
            }
            if (occurrence.size() == parts.size()) {
                values.add(new Composite(occurrence));
            }
        }
        return values;
    }
}
