package no.rodtrad.adapter.doctor;

import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.kith.Party;
import no.rodtrad.profiles.IdentifierSystem;

/**
 * The person who logged in to sign a message, as the token says that came with it.
 *
 * @param personNumber 11 digits; never in logs or audit
 * @param hprNumber where the token has it
 */
public record SigningDoctor(String personNumber, Optional<String> hprNumber) {

    /** How the token's person stands to the doctor whom the message names as its sender. */
    public enum Check {
        SAME,
        DIFFERENT,
        /** The message names nobody, or not by a number that the token has too. */
        NOT_COMPARABLE
    }

    /** @param sender of the message */
    public Check against(Party sender) {
        List<Boolean> compared = sender.persons().stream()
                .flatMap(person -> person.idents().stream())
                .flatMap(ident -> same(ident).stream())
                .toList();
        if (compared.isEmpty()) {
            return Check.NOT_COMPARABLE;
        }
        return compared.contains(false) ? Check.DIFFERENT : Check.SAME;
    }

    private Optional<Boolean> same(Ident ident) {
        return ident.system().flatMap(system -> {
            if (system == IdentifierSystem.FNR || system == IdentifierSystem.DNR) {
                return Optional.of(ident.id().equals(personNumber));
            }
            return system == IdentifierSystem.HPR ? hprNumber.map(ident.id()::equals) : Optional.empty();
        });
    }

    /** Keeps the number out of logs: a record would print its parts. */
    @Override
    public String toString() {
        return "SigningDoctor[]";
    }
}
