package no.rodtrad.mappings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.rodtrad.mappings.disclosure.Decision;
import no.rodtrad.mappings.disclosure.Effect;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.disclosure.Reason;
import no.rodtrad.mappings.disclosure.Recipient;
import org.junit.jupiter.api.Test;

class BasisTest {

    @Test
    void restsOnWhatDisclosesEachOnce() {
        Basis basis = Basis.of(
                List.of(
                        decision(Effect.PERMIT, "hpl § 22", "Consent/c1/_history/2"),
                        decision(Effect.REDACT, "ftrl § 25-13", null),
                        decision(Effect.PERMIT, "hpl § 22", "Consent/c1/_history/2"),
                        decision(Effect.HOLD, "hpl § 25", "Consent/c2/_history/1"),
                        decision(Effect.DENY, "hpl § 45", "Consent/c3/_history/1")),
                "2026-11-23");
        assertThat(basis)
                .isEqualTo(
                        new Basis(List.of("hpl § 22", "ftrl § 25-13"), List.of("Consent/c1/_history/2"), "2026-11-23"));
    }

    private static Decision decision(Effect effect, String paragraph, String consent) {
        return new Decision(
                effect,
                Recipient.NAV,
                InformationCategory.PLAN,
                "ground",
                paragraph,
                consent,
                "2026-11-23",
                Reason.PERMITTED_BY_CONSENT);
    }
}
