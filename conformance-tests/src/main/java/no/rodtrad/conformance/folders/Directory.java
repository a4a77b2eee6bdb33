package no.rodtrad.conformance.folders;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import no.rodtrad.conformance.sample.CheckDigit;
import no.rodtrad.conformance.sample.Organisation;

/** The organisations of the folders, from the series for synthetic ones (first digit 3); and NAV, whose number is public. */
final class Directory {

    static final Organisation NAV = new Organisation("NAV", Organisation.NAV_NUMBER);

    static final int INSTITUTION_COUNT = 40;

    private static final List<Organisation> INSTITUTIONS =
            series("Liksom rehabilitering", 31_100_000, INSTITUTION_COUNT);
    private static final List<Organisation> OFFICES = series("Liksom legekontor", 31_300_000, 200);
    private static final List<Organisation> EMPLOYERS = series("Liksom verksted", 31_500_000, 500);

    private Directory() {}

    static Organisation institution(int choice) {
        return INSTITUTIONS.get(choice % INSTITUTIONS.size());
    }

    static Organisation office(int choice) {
        return OFFICES.get(choice % OFFICES.size());
    }

    static Organisation employer(int choice) {
        return EMPLOYERS.get(choice % EMPLOYERS.size());
    }

    /** Every organisation once, with an id that its number decides. */
    static List<ObjectNode> resources() {
        List<ObjectNode> resources = new ArrayList<>();
        resources.add(resource(NAV));
        List.of(INSTITUTIONS, OFFICES, EMPLOYERS).forEach(list -> list.forEach(o -> resources.add(resource(o))));
        return resources;
    }

    private static ObjectNode resource(Organisation organisation) {
        String id = UUID.nameUUIDFromBytes(organisation.number().getBytes(StandardCharsets.US_ASCII))
                .toString();
        ObjectNode body = Elements.resource("Organization", id, "rodtrad-organization");
        Elements.enh(body.withArray("identifier").addObject(), organisation);
        return body.put("name", organisation.name());
    }

    private static List<Organisation> series(String name, int first, int count) {
        List<Organisation> made = new ArrayList<>();
        for (int eight = first; made.size() < count; eight++) {
            OptionalInt check = CheckDigit.of(String.valueOf(eight), 3, 2, 7, 6, 5, 4, 3, 2);
            if (check.isPresent()) {
                made.add(new Organisation(name + " " + (made.size() + 1), "" + eight + check.getAsInt()));
            }
        }
        return List.copyOf(made);
    }
}
