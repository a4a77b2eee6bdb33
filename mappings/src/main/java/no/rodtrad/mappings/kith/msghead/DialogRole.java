package no.rodtrad.mappings.kith.msghead;

import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.shape.HealthParty;
import no.rodtrad.mappings.kith.shape.PostalAddress;
import no.rodtrad.mappings.kith.shape.Telecom;
import no.rodtrad.mappings.rule.Sourced;

/**
 * Somebody who has a part in the dialogue: {@code RollerRelatertNotat}, or a professional of the message head whose
 * relation to the patient or whose numbers are told.
 *
 * @param author whether list 9057 says that the entry is theirs; no rule writes it
 * @param inNote list 9057
 * @param toPatient list 9034
 * @param person alone; empty where only a unit, or nothing, is named
 * @param unit where the person works ({@code TilknyttetEnhet}, from 1.1)
 * @param remark about the unit
 * @param telecoms of the person
 * @param address of a person of the message head; a person of an entry has it in the party
 */
public record DialogRole(
        boolean author,
        Sourced<Coded> inNote,
        Sourced<Coded> toPatient,
        Optional<HealthParty> person,
        Optional<HealthParty> unit,
        Sourced<String> remark,
        List<Sourced<Telecom>> telecoms,
        PostalAddress address) {}
