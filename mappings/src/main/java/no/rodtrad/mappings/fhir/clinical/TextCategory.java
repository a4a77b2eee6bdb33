package no.rodtrad.mappings.fhir.clinical;

import no.rodtrad.profiles.OwnCode;

/** Which kind of fact a text is, by the heading or type that its sender gave it. What is not known is health detail. */
final class TextCategory {

    private TextCategory() {}

    /** By a heading of list 8311 or 8231; the codes that matter mean the same in both. */
    static OwnCode ofHeading(String code) {
        return switch (code == null ? "" : code) {
            case "OP" -> OwnCode.PLAN;
            case "HJ" -> OwnCode.WORK_ABILITY;
            case "SY" -> OwnCode.SICK_LEAVE;
            default -> OwnCode.HEALTH_DETAIL;
        };
    }

    /** By a type of list 8233. */
    static OwnCode ofItem(String code) {
        return SickLeaveMapping.SICK_LEAVE.equals(code) ? OwnCode.SICK_LEAVE : OwnCode.HEALTH_DETAIL;
    }
}
