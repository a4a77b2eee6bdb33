package no.rodtrad.mappings.extract;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.rodtrad.mappings.disclosure.InformationCategory;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** Makes the work-focused extract of a document or plan, by allow-list. */
public final class ExtractBuilder {

    private ExtractBuilder() {}

    /**
     * Tells what may be told.
     *
     * @param facts the resources of one document or plan, with the Patient among them; those about somebody else are left
     *     out
     * @param permitted the categories that the recipient may have
     * @param released texts that were reviewed; told only where their category is permitted
     * @return empty where nothing would be said
     * @throws IllegalArgumentException where the facts hold no Patient
     */
    public static Optional<WorkFocusedExtract> build(
            List<? extends Resource> facts,
            Set<InformationCategory> permitted,
            List<ReleasedText> released,
            Basis basis) {
        FactIndex index = new FactIndex(facts, permitted);
        Patient patient = index.all(Patient.class)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("facts without a Patient"));
        ExtractRun run = new ExtractRun();
        PartyRules parties = new PartyRules(index, run);
        ExtractPatient whom = parties.patient(patient);
        Optional<ExtractOrganisation> sender = parties.sender();
        Optional<ExtractProfessional> professional = parties.professional();
        Optional<Contact> contact = parties.contact();
        Map<InformationCategory, List<Fact>> told = told(index, run, patient, permitted);
        List<ReleasedText> texts = released.stream()
                .filter(text -> permitted.contains(text.content().category()))
                .map(text -> run.take(ExtractRule.RELEASED_TEXT, text.release(), text))
                .toList();
        if (told.isEmpty() && texts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new WorkFocusedExtract(whom, sender, professional, contact, told, texts, basis, run.trace()));
    }

    private static Map<InformationCategory, List<Fact>> told(
            FactIndex index, ExtractRun run, Patient patient, Set<InformationCategory> permitted) {
        FactRules rules = new FactRules(index, run, patient);
        ActivityRules activities = new ActivityRules(index, run, patient);
        WorkFactRules work = new WorkFactRules(index, run, patient);
        TeamRules teams = new TeamRules(index, run, patient);
        MeetingRules meetings = new MeetingRules(index, run, patient);
        StepRules steps = new StepRules(index, run, patient);
        Map<InformationCategory, List<Fact>> told = new EnumMap<>(InformationCategory.class);
        for (InformationCategory category : InformationCategory.values()) {
            if (permitted.contains(category)) {
                Stream<Fact> facts = switch (category) {
                    case SICK_LEAVE -> rules.sickLeave();
                    case WORK_ABILITY -> work.abilities();
                    case ACCOMMODATION -> work.accommodations();
                    case PLAN ->
                        Stream.of(
                                        rules.stays(),
                                        rules.plans(),
                                        activities.activities(),
                                        rules.goals(),
                                        work.participation(),
                                        teams.members())
                                .flatMap(Function.identity());
                    case MEETINGS -> meetings.meetings();
                    case NEXT_STEPS -> steps.steps();
                    case OUTCOME -> work.outcomes();
                    case HEALTH_DETAIL, FREE_TEXT -> Stream.of();
                };
                told.put(category, facts.toList());
            }
        }
        told.values().removeIf(List::isEmpty);
        return Collections.unmodifiableMap(told);
    }

    /**
     * The categories that coded facts hold something of. They are what a decision has to be made on before anything is told.
     *
     * @throws IllegalArgumentException where the facts hold no Patient
     */
    public static Set<InformationCategory> categories(List<? extends Resource> facts) {
        Set<InformationCategory> categories = EnumSet.noneOf(InformationCategory.class);
        build(facts, EnumSet.allOf(InformationCategory.class), List.of(), new Basis(List.of(), List.of(), ""))
                .ifPresent(extract -> categories.addAll(extract.facts().keySet()));
        return categories;
    }
}
