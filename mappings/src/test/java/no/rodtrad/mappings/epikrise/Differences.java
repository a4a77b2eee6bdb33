package no.rodtrad.mappings.epikrise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** What two sets of resources differ in, id by id and value by value, found without the help of the writer. */
final class Differences {

    private Differences() {}

    /** Lines of {@code + or - and a path without positions}, each once, in order. */
    static Set<String> between(List<Resource> before, List<Resource> after) {
        TreeMap<String, List<String>> first = flat(before);
        TreeMap<String, List<String>> second = flat(after);
        Set<String> lines = new TreeSet<>();
        Set<String> all = new TreeSet<>(first.keySet());
        all.addAll(second.keySet());
        for (String id : all) {
            List<String> here = first.getOrDefault(id, List.of());
            List<String> there = second.getOrDefault(id, List.of());
            here.stream().filter(line -> !there.contains(line)).forEach(line -> lines.add("- " + path(line)));
            there.stream().filter(line -> !here.contains(line)).forEach(line -> lines.add("+ " + path(line)));
        }
        return lines;
    }

    private static String path(String line) {
        return line.substring(0, line.indexOf('=')).replaceAll("\\[\\d+]", "");
    }

    private static TreeMap<String, List<String>> flat(List<Resource> resources) {
        TreeMap<String, List<String>> all = new TreeMap<>();
        for (Resource resource : resources) {
            Resource copy = resource.copy();
            if (copy instanceof Provenance provenance) {
                // The order says nothing.
                List<Reference> targets = new ArrayList<>(provenance.getTarget());
                targets.sort((a, b) -> a.getReference().compareTo(b.getReference()));
                provenance.setTarget(targets);
            }
            List<String> lines = new ArrayList<>();
            walk(copy.fhirType(), copy, lines);
            all.put(copy.fhirType() + "/" + copy.getIdElement().getIdPart(), lines);
        }
        return all;
    }

    private static void walk(String path, Base base, List<String> lines) {
        if (base instanceof Narrative narrative && narrative.hasDiv()) {
            lines.add(path + ".div=" + narrative.getDivAsString());
        }
        if (base.isPrimitive() && base.primitiveValue() != null) {
            lines.add(path + "=" + base.primitiveValue());
        }
        for (Property property : base.children()) {
            int n = 0;
            for (Base value : property.getValues()) {
                walk(path + "." + property.getName().replace("[x]", "") + "[" + n++ + "]", value, lines);
            }
        }
    }
}
