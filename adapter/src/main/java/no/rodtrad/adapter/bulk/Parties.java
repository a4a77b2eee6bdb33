package no.rodtrad.adapter.bulk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.rodtrad.profiles.IdentifierSystem;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.Identifier;

/** The organisations of the health service in a team: those that would have sent or written the folder themselves. */
final class Parties {

    private static final Set<OwnCode> HEALTH_SERVICE = EnumSet.of(
            OwnCode.PARTICIPANT_GP,
            OwnCode.PARTICIPANT_SICK_LISTER,
            OwnCode.PARTICIPANT_REHABILITATION,
            OwnCode.PARTICIPANT_PROVIDER);

    private static final List<IdentifierSystem> SYSTEMS = List.of(IdentifierSystem.ENH, IdentifierSystem.HER);

    private Parties() {}

    /** A number in one of the two systems, as parties are stored. */
    record Party(String system, String value) {}

    static Set<Party> of(CareTeam team) {
        return team.getParticipant().stream()
                .filter(Parties::isHealthService)
                .map(seat -> seat.getMember().getIdentifier())
                .filter(Identifier::hasValue)
                .flatMap(identifier -> SYSTEMS.stream()
                        .filter(system -> system.uri().equals(identifier.getSystem()))
                        .map(system -> new Party(system.kithType(), identifier.getValue())))
                .collect(Collectors.toSet());
    }

    private static boolean isHealthService(CareTeamParticipantComponent seat) {
        return HEALTH_SERVICE.stream()
                .anyMatch(role -> seat.getRole().stream().anyMatch(held -> held.hasCoding(role.system(), role.code())));
    }
}
