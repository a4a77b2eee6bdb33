package no.rodtrad.mappings.view;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.EpisodeOfCare;

/** The folder for the work sector: whose, since when, open or closed. No diagnosis, no account. */
final class FolderProjection {

    private static final Set<InformationCategory> OPENING =
            EnumSet.of(InformationCategory.PLAN, InformationCategory.SICK_LEAVE, InformationCategory.WORK_ABILITY);

    private FolderProjection() {}

    /** Whether somebody with these categories may know that the person has a folder here. */
    static boolean opens(Set<InformationCategory> permitted) {
        return permitted.stream().anyMatch(OPENING::contains);
    }

    static Optional<EpisodeOfCare> of(EpisodeOfCare folder, Set<InformationCategory> permitted) {
        if (!opens(permitted)) {
            return Optional.empty();
        }
        EpisodeOfCare view = new EpisodeOfCare();
        view.setStatus(folder.getStatus());
        folder.getType().stream()
                .flatMap(type -> type.getCoding().stream())
                .filter(coding -> OwnCode.SICK_LEAVE_FOLDER.system().equals(coding.getSystem()))
                .forEach(coding -> view.addType().addCoding(Plain.coding(coding)));
        view.setPatient(References.bare(folder.getPatient()));
        view.setPeriod(folder.hasPeriod() ? Plain.period(folder.getPeriod()) : null);
        return Optional.of(view);
    }
}
