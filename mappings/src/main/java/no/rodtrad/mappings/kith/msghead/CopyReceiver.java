package no.rodtrad.mappings.kith.msghead;

import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.shape.HealthParty;
import no.rodtrad.mappings.rule.Sourced;

/**
 * {@code OtherReceiver}: who else gets the message.
 *
 * @param role such as COP, copy recipient
 * @param party an organisation or a person; empty where it is the patient
 * @param persons what is told of the persons of an organisation beside the party, in their order
 * @param patient what names the patient; nothing where it is somebody else
 */
public record CopyReceiver(
        Sourced<Coded> role, Optional<HealthParty> party, List<DialogRole> persons, Sourced<String> patient) {}
