package no.rodtrad.mappings.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import no.rodtrad.mappings.disclosure.InformationCategory;
import org.hl7.fhir.r4.model.Resource;

/** What an extract tells of a few facts about the patient of {@link Facts}. */
final class Told {

    private Told() {}

    /** The lines of one category, where only that is permitted. */
    static List<String> of(InformationCategory category, Resource... facts) {
        return extracts(EnumSet.of(category), facts)
                .flatMap(extract -> extract.facts().getOrDefault(category, List.of()).stream())
                .map(FactSection::line)
                .toList();
    }

    /** The whole of it where everything is permitted. */
    static WorkFocusedExtract extract(Resource... facts) {
        return extracts(EnumSet.allOf(InformationCategory.class), facts)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<WorkFocusedExtract> extracts(EnumSet<InformationCategory> permitted, Resource... facts) {
        List<Resource> all = new ArrayList<>(List.of(facts));
        if (all.stream().noneMatch(fact -> fact.fhirType().equals("Patient"))) {
            all.add(Facts.patient());
        }
        return ExtractBuilder.build(all, permitted, List.of(), ExtractBuilderTest.BASIS).stream();
    }
}
