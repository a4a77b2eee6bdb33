package no.rodtrad.mappings.fhir.sykmelding;

import java.util.List;
import java.util.Set;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.rule.Sourced;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.Resource;

/** What a telephone is for (9061), which senders write beside its number. */
final class TelecomTypes {

    private static final Set<String> WORK = Set.of("WP", "WD", "WC");
    private static final Set<String> MOBILE = Set.of("MC", "MH");

    private final Assembly assembly;

    TelecomTypes(Assembly assembly) {
        this.assembly = assembly;
    }

    /** Where there is no number, its kind stays in the ledger. */
    void map(List<Sourced<Coded>> types, SykmeldingRule rule, Resource owner, List<ContactPoint> numbers) {
        if (numbers.isEmpty()) {
            return;
        }
        int n = 0;
        for (Sourced<Coded> type : types) {
            ContactPoint number = numbers.get(Math.min(n++, numbers.size() - 1));
            assembly.apply(rule, type, owner, kind -> {
                if (!number.hasUse()) {
                    number.setUse(use(kind));
                }
            });
        }
    }

    private static ContactPoint.ContactPointUse use(Coded kind) {
        String code = String.valueOf(kind.code());
        if (WORK.contains(code)) {
            return ContactPoint.ContactPointUse.WORK;
        }
        return MOBILE.contains(code) ? ContactPoint.ContactPointUse.MOBILE : ContactPoint.ContactPointUse.HOME;
    }
}
