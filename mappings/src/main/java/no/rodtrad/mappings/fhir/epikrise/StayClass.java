package no.rodtrad.mappings.fhir.epikrise;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Period;

/** The class of a stay: by its level of care (8240), or else by how long it lasted. */
final class StayClass {

    private static final Coding INPATIENT = of("IMP", "inpatient encounter");
    private static final Coding SHORT_STAY = of("SS", "short stay");
    private static final Coding AMBULATORY = of("AMB", "ambulatory");
    private static final Coding VIRTUAL = of("VR", "virtual");

    private static final Map<String, Coding> BY_LEVEL =
            Map.of("1", INPATIENT, "2", SHORT_STAY, "3", AMBULATORY, "4", VIRTUAL, "5", AMBULATORY, "6", VIRTUAL);

    private StayClass() {}

    static Optional<Coding> byLevel(String code) {
        return Optional.ofNullable(code).map(BY_LEVEL::get).map(Coding::copy);
    }

    static Coding byPeriod(Period period) {
        boolean days = period.hasStart()
                && period.hasEnd()
                && Duration.between(
                                        period.getStart().toInstant(),
                                        period.getEnd().toInstant())
                                .compareTo(Duration.ofDays(1))
                        >= 0;
        return (days ? INPATIENT : AMBULATORY).copy();
    }

    /** Whether the person went home the same day. */
    static boolean isOutpatient(Coding stayClass) {
        return AMBULATORY.getCode().equals(stayClass.getCode())
                || VIRTUAL.getCode().equals(stayClass.getCode());
    }

    private static Coding of(String code, String text) {
        return new Coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", code, text);
    }
}
