package no.rodtrad.mappings.epikrise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.rodtrad.mappings.xml.ElementWriter;
import no.rodtrad.profiles.NationalCodeSystem;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.ServiceRequest;

/** What happened and what is planned. Planned events stand in the first stay. */
final class EventWriter {

    private static final Coding NEW = new Coding(NationalCodeSystem.uri(7309), "N", "Ny");
    private static final Map<String, Coding> LEVELS = Map.of(
            "IMP", new Coding(null, "1", "Heldøgnsopphold"),
            "SS", new Coding(null, "2", "Dagbehandling"),
            "AMB", new Coding(null, "3", "Poliklinisk omsorg"),
            "VR", new Coding(null, "4", "Telemedisinsk kontakt"));

    private final Writing writing;
    private final ItemWriter items;
    private final TextWriter texts;
    private final PersonnelWriter personnel;

    EventWriter(Writing writing, PersonnelWriter personnel) {
        this.writing = writing;
        this.items = new ItemWriter(writing);
        this.texts = new TextWriter(writing);
        this.personnel = personnel;
    }

    void write(ElementWriter report, TextPlan plan) {
        DocumentContent content = writing.content();
        List<Encounter> stays = content.all(Encounter.class);
        List<ServiceRequest> activities = content.activities();
        List<Observation> periods = content.periods();
        Map<Encounter, List<Condition>> diagnoses = new LinkedHashMap<>();
        List<Condition> unplaced = new ArrayList<>(content.diagnoses());
        for (Encounter stay : stays) {
            List<Condition> own = stay.getDiagnosis().stream()
                    .flatMap(d -> content.find(d.getCondition(), Condition.class).stream())
                    .filter(unplaced::remove)
                    .toList();
            diagnoses.put(stay, own);
        }
        if (stays.isEmpty() && activities.isEmpty()) {
            if (!plan.isEmpty() || !unplaced.isEmpty() || !periods.isEmpty() || FactWriter.isNeeded(content)) {
                unknown(report, plan, unplaced, periods);
            }
            return;
        }
        if (stays.isEmpty()) {
            for (ServiceRequest activity : activities) {
                boolean first = activity == activities.get(0);
                body(
                        planned(report, activity),
                        first ? plan.events().get(0) : new TextPlan.EventTexts(),
                        first ? unplaced : List.of(),
                        first ? periods : List.of(),
                        first);
            }
        }
        for (int i = 0; i < stays.size(); i++) {
            Encounter stay = stays.get(i);
            ElementWriter event = report.child("Event");
            reported(event, stay);
            if (i == 0) {
                activities.forEach(activity -> planned(event, activity));
            }
            service(event, stay);
            personnel.ofStay(event, stay, i == 0);
            List<Condition> all = new ArrayList<>(diagnoses.get(stay));
            all.addAll(i == 0 ? unplaced : List.of());
            body(event, plan.events().get(i), all, i == 0 ? periods : List.of(), i == 0);
        }
    }

    private void reported(ElementWriter event, Encounter stay) {
        writing.by(EpikriseWriteRule.STAY, stay);
        ElementWriter reported = event.child("ReportedEvent");
        DateTimeType start = stay.getPeriod().getStartElement();
        reported.child("StartDateTime").attribute("V", start.hasValue() ? start.getValueAsString() : null);
        ItemWriter.time(reported, "EndDateTime", stay.getPeriod().getEndElement());
        KithCodes.cs(event, "ServType", KithCodes.of(stay.getType(), 7309).orElse(NEW), 7309);
        if (stay.hasPriority()) {
            KithCodes.cs(event, "Priority", stay.getPriority(), 8306);
        }
        if (stay.getHospitalization().hasDischargeDisposition()) {
            KithCodes.cs(event, "AdmOutcome", stay.getHospitalization().getDischargeDisposition(), 0);
        }
    }

    private void service(ElementWriter event, Encounter stay) {
        writing.by(EpikriseWriteRule.STAY_SERVICE, stay);
        ElementWriter service = event.child("Service");
        service(stay.getType()).ifPresent(type -> KithCodes.cv(service, "ServId", type));
        if (stay.hasServiceType()) {
            KithCodes.cv(service, "MedSpecialty", stay.getServiceType());
        }
        Optional.ofNullable(stay.getClass_().getCode())
                .map(LEVELS::get)
                .ifPresent(level -> KithCodes.cs(service, "AdmCat", level, 8240));
    }

    private ElementWriter planned(ElementWriter holder, ServiceRequest activity) {
        writing.by(EpikriseWriteRule.ACTIVITY, activity);
        ElementWriter event = holder.child("Event");
        ElementWriter planned = event.child("PlannedEvent");
        Coding status = status(activity);
        planned.cs("StatusOfPlan", status.getCode(), status.getDisplay());
        activity.getNote().stream().limit(1).forEach(note -> planned.text("PlanComment", note.getText()));
        ItemWriter.time(planned, "PlanningDate", activity.getAuthoredOnElement());
        if (activity.getOccurrence() instanceof DateTimeType date) {
            ItemWriter.time(planned, "ScheduledDate", date);
        } else if (activity.hasOccurrencePeriod()) {
            ItemWriter.time(
                    planned, "ScheduledDate", activity.getOccurrencePeriod().getStartElement());
        }
        KithCodes.cs(
                event, "ServType", KithCodes.of(activity.getCategory(), 7309).orElse(NEW), 7309);
        ElementWriter service = event.child("Service");
        if (activity.hasCode()) {
            KithCodes.cv(service, "ServId", activity.getCode());
        }
        if (activity.hasPerformerType()) {
            KithCodes.cv(service, "MedSpecialty", activity.getPerformerType());
        }
        return event;
    }

    private void unknown(ElementWriter report, TextPlan plan, List<Condition> diagnoses, List<Observation> periods) {
        writing.content().composition().ifPresent(c -> writing.by(EpikriseWriteRule.EVENT_UNKNOWN, c));
        ElementWriter event = report.child("Event");
        event.child("ReportedEvent").child("StartDateTime");
        KithCodes.cs(event, "ServType", NEW, 7309);
        event.child("Service");
        body(event, plan.events().get(0), diagnoses, periods, true);
    }

    /** @param holdsTheRest whether drugs and results stand here, which tell of no stay */
    private void body(
            ElementWriter event,
            TextPlan.EventTexts own,
            List<Condition> diagnoses,
            List<Observation> periods,
            boolean holdsTheRest) {
        boolean first = true;
        for (Condition condition : diagnoses) {
            items.diagnosis(event, condition, first);
            first = false;
        }
        items.statements(event, own.statements(), periods);
        if (holdsTheRest) {
            new FactWriter(writing).write(event);
        }
        own.comments().forEach(section -> {
            writing.by(EpikriseWriteRule.TEXT, writing.content().composition().orElseThrow());
            texts.write(event, "Comment", section);
        });
    }

    private static Optional<CodeableConcept> service(List<CodeableConcept> types) {
        return types.stream()
                .filter(type -> KithCodes.of(List.of(type), 7309).isEmpty())
                .findFirst();
    }

    private static Coding status(ServiceRequest activity) {
        return switch (activity.getStatus() == null
                ? ServiceRequest.ServiceRequestStatus.UNKNOWN
                : activity.getStatus()) {
            case ONHOLD -> new Coding(null, "4", "Utsatt");
            case REVOKED -> new Coding(null, "5", "Kansellert");
            default -> activity.hasOccurrence() ? new Coding(null, "3", "Avtalt") : new Coding(null, "1", "Foreslått");
        };
    }
}
