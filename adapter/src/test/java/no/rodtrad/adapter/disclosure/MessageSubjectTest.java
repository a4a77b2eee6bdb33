package no.rodtrad.adapter.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Older formats have ids that are no UUID: two of them are told apart, and none stands in the audit as it came. */
class MessageSubjectTest {

    private static final String SENDER = "ENH:310001015";

    @Test
    void aUuidStandsAsItCame() {
        assertThat(DecisionLog.subjectOf(SENDER, "5b1f6c0e-6a44-4c58-9a2b-0f6b8f1d2e41"))
                .isEqualTo("message/ENH:310001015/5b1f6c0e-6a44-4c58-9a2b-0f6b8f1d2e41");
    }

    @Test
    void anyOtherIdStandsAsAUuidMadeOfIt() {
        String written = "SOLB-Havnes-Solveig-17";
        String subject = DecisionLog.subjectOf(SENDER, written);
        assertThat(subject).matches("message/ENH:310001015/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(subject).isEqualTo(DecisionLog.subjectOf(SENDER, written));
        assertThat(subject).isNotEqualTo(DecisionLog.subjectOf(SENDER, written + "8"));
    }
}
