package no.rodtrad.conformance.run;

import java.util.function.Function;
import no.rodtrad.conformance.requirement.Outcome;
import no.rodtrad.conformance.requirement.Requirement;

/**
 * How one requirement is checked.
 *
 * @param requirement what is checked
 * @param probe asks the server and judges; an exception from it is the verdict ERROR
 */
public record Check(Requirement requirement, Function<Session, Outcome> probe) {}
