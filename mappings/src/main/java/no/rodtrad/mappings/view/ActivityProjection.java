package no.rodtrad.mappings.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.fhir.datatype.Absent;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.ServiceRequest;

/**
 * A planned activity for the work sector: its track and when it takes place. What a health activity consists of may reveal
 * the diagnosis, so no code, reason or note. A referral is not a planned activity and does not show.
 */
final class ActivityProjection {

    private static final List<OwnCode> TRACKS =
            List.of(OwnCode.HEALTH_ACTIVITY, OwnCode.WORK_ACTIVITY, OwnCode.JOINT_ACTIVITY);

    private ActivityProjection() {}

    static Optional<ServiceRequest> of(ServiceRequest activity, Set<InformationCategory> permitted) {
        List<OwnCode> tracks = TRACKS.stream()
                .filter(track -> activity.getCategory().stream()
                        .anyMatch(category -> category.hasCoding(track.system(), track.code())))
                .toList();
        if (tracks.isEmpty() || !permitted.contains(InformationCategory.PLAN)) {
            return Optional.empty();
        }
        ServiceRequest view = new ServiceRequest();
        view.setStatus(activity.getStatus());
        view.setIntent(activity.getIntent());
        tracks.forEach(track ->
                view.addCategory().addCoding().setSystem(track.system()).setCode(track.code()));
        view.setSubject(References.bare(activity.getSubject()));
        if (activity.hasRequester()) {
            // An active request names who asks; who that is may tell for what.
            Absent.masked(view.getRequester());
        }
        if (activity.hasOccurrenceDateTimeType()) {
            view.setOccurrence(Plain.dateTime(activity.getOccurrenceDateTimeType()));
        } else if (activity.hasOccurrencePeriod()) {
            view.setOccurrence(Plain.period(activity.getOccurrencePeriod()));
        }
        return Optional.of(view);
    }
}
