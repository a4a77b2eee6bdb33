package no.rodtrad.adapter.disclosure;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.access.Role;
import no.rodtrad.adapter.folder.PatientRegistry;
import no.rodtrad.mappings.disclosure.ActorKey;
import no.rodtrad.mappings.disclosure.Recipient;
import no.rodtrad.profiles.IdentifierSystem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who would be told something: a caller who asks, or NAV, whom messages are sent to. */
@Component
public class Askers {

    private final PatientRegistry patients;
    private final Asker nav;

    Askers(
            PatientRegistry patients,
            @Value("${rodtrad.nav.organisation-number}") String navOrganisation,
            @Value("${rodtrad.nav.her-id}") String navHerId) {
        this.patients = patients;
        this.nav = new Asker(
                Recipient.NAV,
                Set.of(
                        new ActorKey(IdentifierSystem.ENH.uri(), navOrganisation),
                        new ActorKey(IdentifierSystem.HER.uri(), navHerId)),
                Set.of("ENH:" + navOrganisation, "HER:" + navHerId),
                Optional.empty());
    }

    /** NAV as the receiver of messages. */
    public Asker nav() {
        return nav;
    }

    /** A caller. Who has NAV's role without NAV's organisation number is told nothing that consents give to NAV. */
    public Asker of(CallerIdentity caller) {
        return new Asker(
                recipient(caller.role()),
                caller.organisations().stream()
                        .map(number -> new ActorKey(number.system().uri(), number.value()))
                        .collect(Collectors.toUnmodifiableSet()),
                caller.keys(),
                caller.role() == Role.PERSON ? self(caller) : Optional.empty());
    }

    private Optional<UUID> self(CallerIdentity caller) {
        return caller.personNumber()
                .flatMap(number -> patients.find(new PatientRegistry.NationalId(IdentifierSystem.FNR.uri(), number))
                        .or(() -> patients.find(new PatientRegistry.NationalId(IdentifierSystem.DNR.uri(), number))));
    }

    private static Recipient recipient(Role role) {
        return switch (role) {
            case PERSON -> Recipient.PERSON;
            case GP -> Recipient.GP;
            case INSTITUTION -> Recipient.TREATING;
            case NAV -> Recipient.NAV;
            case JOB_SPECIALIST -> Recipient.JOB_SPECIALIST;
            case EMPLOYER -> Recipient.EMPLOYER;
        };
    }
}
