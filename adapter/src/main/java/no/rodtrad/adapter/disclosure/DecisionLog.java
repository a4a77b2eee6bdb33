package no.rodtrad.adapter.disclosure;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.rodtrad.mappings.disclosure.Decision;
import no.rodtrad.mappings.kith.UuidShape;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every decision on a disclosure, with its ground, consent version and policy version. Rows are never changed. */
@Component
public class DecisionLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** When in a message's life a decision fell. */
    public enum Moment {
        RECEIPT,
        RELEASE,
        SENDING
    }

    /** A decision as it is read back. */
    public record Row(
            Instant decided,
            String moment,
            String recipient,
            String category,
            String effect,
            String paragraph,
            String consent,
            String policy,
            String reason) {}

    /** @param subject the message that the decisions are about, see {@link #subjectOf} */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(UUID patientId, Moment moment, String subject, Collection<Decision> decisions) {
        Timestamp now = Timestamp.from(clock.instant());
        if (decisions.isEmpty()) {
            return;
        }
        jdbc.sql("insert into decision (patient_id, decided, moment, subject, recipient, category, effect, ground,"
                        + " paragraph, consent, policy, reason)"
                        + " select :patient, cast(:decided as timestamptz), :moment, :subject, d.recipient, d.category, d.effect, d.ground,"
                        + " d.paragraph, d.consent, d.policy, d.reason from unnest(:recipient, :category, :effect,"
                        + " :ground, :paragraph, :consent, :policy, :reason) with ordinality as d (recipient, category,"
                        + " effect, ground, paragraph, consent, policy, reason, place) order by place")
                .param("patient", patientId)
                .param("decided", now)
                .param("moment", moment.name())
                .param("subject", subject)
                .param(
                        "recipient",
                        each(decisions, decision -> decision.recipient().code()))
                .param(
                        "category",
                        each(decisions, decision -> decision.category().code()))
                .param("effect", each(decisions, decision -> decision.effect().name()))
                .param("ground", each(decisions, Decision::ground))
                .param("paragraph", each(decisions, Decision::paragraph))
                .param("consent", each(decisions, Decision::consentReference))
                .param("policy", each(decisions, Decision::policyVersion))
                .param("reason", each(decisions, decision -> decision.reason().name()))
                .update();
    }

    private static String[] each(Collection<Decision> decisions, Function<Decision, String> column) {
        return decisions.stream().map(column).toArray(String[]::new);
    }

    /** The decisions about a message, in the order in which they fell. */
    @Transactional(readOnly = true)
    public List<Row> of(String subject) {
        return jdbc.sql("select * from decision where subject = :subject order by id")
                .param("subject", subject)
                .query((rs, n) -> new Row(
                        rs.getTimestamp("decided").toInstant(),
                        rs.getString("moment"),
                        rs.getString("recipient"),
                        rs.getString("category"),
                        rs.getString("effect"),
                        rs.getString("paragraph"),
                        rs.getString("consent"),
                        rs.getString("policy"),
                        rs.getString("reason")))
                .list();
    }

    /**
     * How a message is named in decisions and audit. An id that is no UUID is text that its sender may have put anything
     * into, so a UUID made of it stands there instead.
     */
    public static String subjectOf(String sender, String messageId) {
        String id = UuidShape.fits(messageId)
                ? messageId
                : UUID.nameUUIDFromBytes(messageId.getBytes(StandardCharsets.UTF_8))
                        .toString();
        return "message/" + sender + "/" + id;
    }
}
