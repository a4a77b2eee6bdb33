package no.rodtrad.mappings.epikrise;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.mappings.xml.ElementWriter;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterParticipantComponent;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;

/** Personnel of the stays and of the report ({@code RelServProvider}). */
final class PersonnelWriter {

    private static final int RELATIONS = 8254;
    private static final Set<String> SEATED = Set.of("AHP", "HHE");

    private final Writing writing;
    private final Set<Practitioner> taking = new LinkedHashSet<>();

    PersonnelWriter(Writing writing) {
        this.writing = writing;
    }

    /** Those of a stay; of the first one, only those who have no place with the report. */
    void ofStay(ElementWriter event, Encounter stay, boolean first) {
        stay.getParticipant().stream()
                .filter(participant -> !first || !standsWithReport(participant))
                .forEach(participant -> participant(event, stay, participant));
    }

    /** Those of the first stay, who wrote the document, and who take part in no stay. */
    void ofReport(ElementWriter report) {
        writing.content().all(Encounter.class).stream()
                .limit(1)
                .forEach(stay -> stay.getParticipant().stream()
                        .filter(this::standsWithReport)
                        .forEach(participant -> participant(report, stay, participant)));
        writing.content().composition().ifPresent(composition -> authors(report, composition));
        writing.parties().related().forEach(agent -> {
            WrittenParty party = writing.parties().party(agent.getWho());
            writing.content().find(agent.getWho()).ifPresent(who -> writing.by(EpikriseWriteRule.RELATED, who));
            ElementWriter related = report.child("RelServProvider");
            relation(related, KithCodes.of(agent.getRole(), RELATIONS));
            writing.party(related, party);
        });
    }

    private void authors(ElementWriter report, Composition composition) {
        for (Reference author : composition.getAuthor()) {
            WrittenParty party = writing.parties().party(author);
            if (party.persons().size() == 1
                    && writing.content().find(author, Organization.class).isEmpty()
                    && !writing.isPlaced(party.persons().get(0))
                    && taking.addAll(party.persons())
                    && !party.same(writing.sender())) {
                writing.by(EpikriseWriteRule.AUTHOR, composition);
                ElementWriter related = report.child("RelServProvider");
                related.cs("Relation", "AHP", "Ansvarlig helsepersonell");
                writing.party(related, party);
            }
        }
    }

    private void participant(ElementWriter holder, Encounter stay, EncounterParticipantComponent participant) {
        WrittenParty party = writing.parties().party(participant.getIndividual());
        if (party.isEmpty()) {
            return;
        }
        writing.by(EpikriseWriteRule.PERSONNEL, stay);
        taking.addAll(party.persons());
        ElementWriter related = holder.child("RelServProvider");
        relation(related, KithCodes.of(participant.getType(), RELATIONS));
        Practitioner person = party.persons().get(0);
        writing.party(
                related,
                person.hasQualification() || writing.isPlaced(person)
                        ? party
                        : writing.parties().inRole(person).orElse(party));
    }

    private boolean standsWithReport(EncounterParticipantComponent participant) {
        boolean seated = KithCodes.of(participant.getType(), RELATIONS)
                .map(Coding::getCode)
                .filter(SEATED::contains)
                .isPresent();
        return !seated
                || writing.content()
                        .find(participant.getIndividual(), Practitioner.class)
                        .map(writing.parties()::mayBeSeated)
                        .orElse(true);
    }

    private static void relation(ElementWriter related, Optional<Coding> relation) {
        KithCodes.cs(related, "Relation", relation.orElseGet(Coding::new), RELATIONS);
    }
}
