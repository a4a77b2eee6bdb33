package no.rodtrad.mappings.fhir.maps;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import no.rodtrad.profiles.NationalCodeSystem;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ServiceRequest;

/** What the mapping makes of one code: a whole message that carries it is read, and what it became is looked at. */
final class Reading {

    private static final String EPIKRISE = text("epikrise-rehabilitation");
    private static final String HENVISNING = text("henvisning-rehabilitation");
    private static final String DAY = put(
            EPIKRISE, "<EndDateTime V=\"2026-10-02T12:00:00+02:00\"", "<EndDateTime V=\"2026-09-07T12:00:00+02:00\"");

    private Reading() {}

    static Optional<String> sex(String code) {
        Mapped mapped = of(put(EPIKRISE, "<Sex V=\"2\"", "<Sex V=\"" + code + "\""));
        return Optional.of(mapped.one(Patient.class).getGender().toCode());
    }

    /** Where the code does not decide, the length of the stay does; so the same class for a day and for weeks is the code's. */
    static Optional<String> levelOfCare(String code) {
        String weeks = stayClass(EPIKRISE, code);
        return weeks.equals(stayClass(DAY, code)) ? Optional.of(weeks) : Optional.empty();
    }

    private static String stayClass(String message, String code) {
        return of(put(message, "<AdmCat V=\"1\"", "<AdmCat V=\"" + code + "\""))
                .one(Encounter.class)
                .getClass_()
                .getCode();
    }

    static Optional<String> planStatus(String code) {
        Mapped mapped = of(put(EPIKRISE, "<StatusOfPlan V=\"3\"", "<StatusOfPlan V=\"" + code + "\""));
        return mapped.all(ServiceRequest.class).stream()
                .filter(request -> request.getCategory().stream()
                        .anyMatch(c -> c.hasCoding(OwnCode.HEALTH_ACTIVITY.system(), OwnCode.HEALTH_ACTIVITY.code())))
                .map(request -> request.getStatus().toCode())
                .findFirst();
    }

    static Optional<String> priority(String code) {
        Mapped mapped = of(put(HENVISNING, "<Priority V=\"3\"", "<Priority V=\"" + code + "\""));
        return Optional.of(mapped.one(ServiceRequest.class).getPriority().toCode());
    }

    static Optional<String> reportStatus(String code) {
        return Optional.of(status(put(EPIKRISE, "<Status V=\"F\"", "<Status V=\"" + code + "\"")));
    }

    /** Of a final document: only what the code changes in its status is the code's. */
    static Optional<String> action(String code) {
        String status = status(
                put(EPIKRISE, "<ServRprt>\n    <ServType V=\"N\"", "<ServRprt>\n    <ServType V=\"" + code + "\""));
        return Optional.of(status).filter(changed -> !changed.equals("final"));
    }

    /** A cancellation carries no document: it marks the one that it cancels. */
    private static String status(String message) {
        Mapped mapped = of(message);
        return mapped.result().cancels()
                ? "entered-in-error"
                : mapped.one(Composition.class).getStatus().toCode();
    }

    static Optional<String> epikriseHeading(String code) {
        return category(put(EPIKRISE, "<Heading V=\"FO\"", "<Heading V=\"" + code + "\""), 8311, code);
    }

    static Optional<String> henvisningHeading(String code) {
        return category(put(HENVISNING, "<Heading V=\"PROB\"", "<Heading V=\"" + code + "\""), 8231, code);
    }

    static Optional<String> statementType(String code) {
        return category(put(EPIKRISE, "<Type V=\"SYKM\"", "<Type V=\"" + code + "\""), 8233, code);
    }

    private static Optional<String> category(String message, int list, String code) {
        return of(message).one(Composition.class).getSection().stream()
                .filter(section -> section.getCode().hasCoding(NationalCodeSystem.uri(list), code))
                .flatMap(section -> section.getCode().getCoding().stream())
                .filter(coding -> OwnCode.PLAN.system().equals(coding.getSystem()))
                .map(Coding::getCode)
                .findFirst();
    }

    private static Mapped of(String message) {
        return Mapped.of(message.getBytes(StandardCharsets.UTF_8));
    }

    private static String put(String message, String before, String after) {
        if (!message.contains(before)) {
            throw new AssertionError("the message has no " + before);
        }
        return message.replace(before, after);
    }

    private static String text(String name) {
        return new String(Cases.of("mapping", name).input(), StandardCharsets.UTF_8);
    }
}
