package no.rodtrad.conformance.folders;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import no.rodtrad.conformance.folders.FolderMaker.Draft;
import no.rodtrad.profiles.OwnCode;

/** Periods of sick leave, each with a grade that is not above that of the one before. */
final class Sickness {

    private static final int MOST_PERIODS = 3;
    private static final List<Integer> STEPS_DOWN = List.of(0, 0, 10, 20, 30, 50);

    private Sickness() {}

    static void add(Draft draft) {
        LocalDate start = draft.begun;
        int grade = 100;
        int periods = 1 + draft.random.nextInt(MOST_PERIODS);
        for (int n = 0; n < periods && grade > 0; n++) {
            LocalDate end = start.plusDays(13 + draft.random.nextInt(46));
            draft.add(period(draft, n, start, end, grade));
            start = end.plusDays(1);
            grade -= draft.any(STEPS_DOWN);
        }
    }

    private static ObjectNode period(Draft draft, int n, LocalDate start, LocalDate end, int grade) {
        ObjectNode body = Elements.resource(
                "Observation", draft.id("sick-leave-" + n), "rodtrad-observation-sick-leave", OwnCode.SICK_LEAVE);
        body.put("status", "final");
        ArrayNode codes = body.putObject("code").putArray("coding");
        Elements.own(codes.addObject(), OwnCode.SICK_LEAVE_PERIOD);
        Elements.own(codes.addObject(), OwnCode.SICK_LEAVE_GRADE);
        Elements.reference(body.putObject("subject"), draft.patient());
        Elements.period(body.putObject("effectivePeriod"), start, end);
        Elements.percent(body.putObject("valueQuantity"), grade);
        return body;
    }
}
