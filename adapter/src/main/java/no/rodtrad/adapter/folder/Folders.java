package no.rodtrad.adapter.folder;

import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.UUID;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.fhir.ProfileClaim;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds a person's open folder, or opens one. */
@Component
public class Folders {

    private final ResourceStore store;
    private final Clock clock;

    Folders(ResourceStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The logical id of the open folder. The caller holds the person, see {@link PatientRegistry#hold}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String open(UUID patientId) {
        return store.ofPatient(patientId, "EpisodeOfCare").stream()
                .map(StoredResource::resource)
                .map(EpisodeOfCare.class::cast)
                .filter(Folders::isOpen)
                .map(folder -> folder.getIdElement().getIdPart())
                .findFirst()
                .orElseGet(() -> create(patientId));
    }

    /**
     * Lets the open folder name the teams of its documents: those that stand are there, those that were taken back are not.
     * Teams that somebody named over FHIR stay.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void nameTeams(UUID patientId, Collection<String> made) {
        EpisodeOfCare folder = (EpisodeOfCare)
                store.read("EpisodeOfCare", open(patientId)).orElseThrow().resource();
        store.ofPatient(patientId, "CareTeam").stream()
                .filter(team -> ((CareTeam) team.resource()).getStatus() == CareTeam.CareTeamStatus.ENTEREDINERROR)
                .map(StoredResource::reference)
                .forEach(gone -> folder.getTeam().removeIf(team -> gone.equals(team.getReference())));
        made.stream()
                .filter(name -> folder.getTeam().stream().noneMatch(team -> name.equals(team.getReference())))
                .forEach(name -> folder.addTeam(new Reference(name)));
        store.put(patientId, folder, null);
    }

    private static boolean isOpen(EpisodeOfCare folder) {
        return folder.getStatus() == EpisodeOfCare.EpisodeOfCareStatus.ACTIVE
                && folder.getType().stream()
                        .anyMatch(type ->
                                type.hasCoding(OwnCode.SICK_LEAVE_FOLDER.system(), OwnCode.SICK_LEAVE_FOLDER.code()));
    }

    private String create(UUID patientId) {
        EpisodeOfCare folder = new EpisodeOfCare();
        folder.setId(UUID.randomUUID().toString());
        folder.setStatus(EpisodeOfCare.EpisodeOfCareStatus.ACTIVE);
        folder.addType()
                .addCoding()
                .setSystem(OwnCode.SICK_LEAVE_FOLDER.system())
                .setCode(OwnCode.SICK_LEAVE_FOLDER.code());
        folder.setPatient(new Reference("Patient/" + patientId));
        folder.setPeriod(new Period().setStart(Date.from(clock.instant())));
        store.put(patientId, ProfileClaim.on(folder), null);
        return folder.getIdElement().getIdPart();
    }
}
