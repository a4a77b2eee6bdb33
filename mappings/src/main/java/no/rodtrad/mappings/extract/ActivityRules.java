package no.rodtrad.mappings.extract;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ServiceRequest;

/**
 * EXT-030 to EXT-033: planned activities. Only those with a track are told: of an activity of unknown track nobody can
 * say whether its name reveals the diagnosis.
 */
final class ActivityRules {

    private static final Set<String> TAKEN_BACK = Set.of("entered-in-error", "revoked");

    private final FactIndex index;
    private final ExtractRun run;
    private final Patient patient;

    ActivityRules(FactIndex index, ExtractRun run, Patient patient) {
        this.index = index;
        this.run = run;
        this.patient = patient;
    }

    Stream<Fact> activities() {
        return index.all(ServiceRequest.class)
                .filter(request -> index.concerns(request.getSubject(), patient) && !isForbidden(request))
                .filter(request -> request.getStatus() == null
                        || !TAKEN_BACK.contains(request.getStatus().toCode()))
                .map(this::activity)
                .filter(Objects::nonNull);
    }

    /** The element may be there without a value, to say why it has none. */
    private static boolean isForbidden(ServiceRequest request) {
        return Boolean.TRUE.equals(request.getDoNotPerformElement().getValue());
    }

    private Fact activity(ServiceRequest request) {
        Track track = track(request);
        if (track == null) {
            return null;
        }
        Term what = track == Track.HEALTH
                ? null
                : OwnTerms.ACTIVITY_KIND.in(request.getCode()).orElse(null);
        return new Fact.Activity(
                run.take(ExtractRule.ACTIVITY_TRACK, request, track),
                run.take(ExtractRule.ACTIVITY_TIME, request, Days.of(request.getOccurrence())),
                run.take(ExtractRule.ACTIVITY_HOURS, request, hours(request)),
                run.take(ExtractRule.ACTIVITY_KIND, request, what));
    }

    private static Track track(ServiceRequest request) {
        return Stream.of(Track.values())
                .filter(track -> request.getCategory().stream()
                        .flatMap(category -> category.getCoding().stream())
                        .anyMatch(coding -> is(track, coding)))
                .findFirst()
                .orElse(null);
    }

    private static boolean is(Track track, Coding coding) {
        return track.concept().system().equals(coding.getSystem())
                && track.concept().code().equals(coding.getCode());
    }

    /** The activity's own hours, or those that the plan gives where it refers to the activity. */
    private Amount hours(ServiceRequest request) {
        Amount own = request.getQuantity() == null ? null : WorkAmount.of(request.getQuantity());
        Amount extended = own != null ? own : WorkAmount.hoursPerWeek(request.getExtension().stream());
        return extended != null
                ? extended
                : WorkAmount.hoursPerWeek(index.all(CarePlan.class)
                        .flatMap(plan -> plan.getActivity().stream())
                        .filter(activity -> refersTo(activity, request))
                        .flatMap(activity -> activity.getExtension().stream()));
    }

    private boolean refersTo(CarePlanActivityComponent activity, ServiceRequest request) {
        return index.resolve(activity.getReference(), ServiceRequest.class)
                .filter(found -> found == request)
                .isPresent();
    }
}
