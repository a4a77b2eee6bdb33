package no.rodtrad.adapter.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.rodtrad.adapter.conversation.ConversationEntry.Form;
import no.rodtrad.mappings.kith.UuidShape;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The entries of dialogues that came in and went out, to be found by what ties them together. */
@Component
public class ConversationLog {

    /** Who one wrote to is who the other came from, both ways. */
    private static final String OTHER_WAY = "select * from conversation_entry where patient_id = :patient"
            + " and senders && cast(:receivers as text[]) and receivers && cast(:senders as text[])";

    private final JdbcClient jdbc;

    ConversationLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(ConversationEntry entry) {
        jdbc.sql(
                        "insert into conversation_entry (patient_id, communication, msg_id, parent, conversation, form, senders,"
                                + " receivers) values (:patient, :communication, :msgId, :parent, :conversation, :form, :senders,"
                                + " :receivers) on conflict do nothing")
                .param("patient", entry.patientId())
                .param("communication", entry.communication())
                .param("msgId", entry.messageId())
                .param("parent", entry.parent())
                .param("conversation", entry.conversation())
                .param("form", entry.form().name())
                .param("senders", entry.senders().toArray(String[]::new))
                .param("receivers", entry.receivers().toArray(String[]::new))
                .update();
    }

    /** Lets an outgoing entry be found under one more id, where it was sent again in other words. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void alsoSentAs(UUID patient, String communication, String messageId) {
        jdbc.sql(
                        "insert into conversation_entry (patient_id, communication, msg_id, parent, conversation, form, senders,"
                                + " receivers) select distinct on (communication) patient_id, communication, :msgId, parent,"
                                + " conversation, form, senders, receivers from conversation_entry"
                                + " where patient_id = :patient and communication = :communication on conflict do nothing")
                .param("msgId", messageId)
                .param("patient", patient)
                .param("communication", communication)
                .update();
    }

    /**
     * What an entry may answer: what came the other way, is no answer itself, and is named by the entry or stands in the same
     * conversation. An id that is no UUID ties nothing together but the message that has it: some systems write the same
     * word into every message.
     *
     * @return those that came first first
     */
    @Transactional(propagation = Propagation.MANDATORY)
    List<ConversationEntry> answerable(ConversationEntry by) {
        return query(
                by,
                " and form <> 'ANSWER' and answers is null"
                        + " and (msg_id = :conversation or msg_id = :parent or conversation = :shared)");
    }

    /** The answers and notes that came the other way, before this entry, and that may answer it. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<ConversationEntry> waiting(ConversationEntry asked) {
        return query(
                asked,
                " and form <> 'QUESTION' and (parent = :msgId or answers is null and"
                        + " (conversation = :msgId or conversation = :shared))");
    }

    /** Whether a Communication holds what a party, by its proved keys, sent in a message; what others wrote of it is not that. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean cameFrom(UUID patient, String communication, Collection<String> senders) {
        return jdbc.sql("select exists (select 1 from conversation_entry where patient_id = :patient"
                        + " and communication = :communication and senders && cast(:senders as text[]))")
                .param("patient", patient)
                .param("communication", communication)
                .param("senders", senders.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void answers(ConversationEntry entry, String messageId) {
        jdbc.sql("update conversation_entry set answers = :answers"
                        + " where patient_id = :patient and communication = :communication")
                .param("answers", messageId)
                .param("patient", entry.patientId())
                .param("communication", entry.communication())
                .update();
    }

    private List<ConversationEntry> query(ConversationEntry entry, String tied) {
        return jdbc.sql(OTHER_WAY + tied + " order by added")
                .param("patient", entry.patientId())
                .param("senders", entry.senders().toArray(String[]::new))
                .param("receivers", entry.receivers().toArray(String[]::new))
                .param("msgId", entry.messageId())
                .param("parent", entry.parent())
                .param("conversation", entry.conversation())
                .param(
                        "shared",
                        entry.conversation() != null && UuidShape.fits(entry.conversation())
                                ? entry.conversation()
                                : null)
                .query(ConversationLog::row)
                .list();
    }

    private static ConversationEntry row(ResultSet rs, int n) throws SQLException {
        return new ConversationEntry(
                rs.getObject("patient_id", UUID.class),
                rs.getString("communication"),
                rs.getString("msg_id"),
                rs.getString("parent"),
                rs.getString("conversation"),
                Form.valueOf(rs.getString("form")),
                List.of((String[]) rs.getArray("senders").getArray()),
                List.of((String[]) rs.getArray("receivers").getArray()));
    }
}
