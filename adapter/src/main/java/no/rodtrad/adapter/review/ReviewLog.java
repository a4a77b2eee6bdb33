package no.rodtrad.adapter.review;

import java.util.List;
import java.util.UUID;
import no.rodtrad.adapter.outbox.OutboxEntry.Released;
import no.rodtrad.adapter.outbox.Source;
import no.rodtrad.mappings.kith.Ident;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was shown for review. A release takes its texts from here, never from what a caller sends back. */
@Component
class ReviewLog {

    private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};
    private static final TypeReference<List<Released>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReviewLog(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * One review.
     *
     * @param identity versioned references of what tells who the texts are about and from
     */
    record Entry(Source source, List<String> identity, List<Released> texts, String hash) {}

    @Transactional(propagation = Propagation.MANDATORY)
    void add(String task, Entry entry) {
        Source source = entry.source();
        jdbc.sql("insert into review (patient_id, task, document, sender, msg_id, flow, owner_type, owner_id, identity,"
                        + " texts, hash)"
                        + " values (:patient, :task, :document, :sender, :msgId, :flow, :ownerType, :ownerId,"
                        + " :identity, :texts, :hash)")
                .param("patient", source.patientId())
                .param("task", task)
                .param("document", source.document())
                .param("sender", source.sender())
                .param("msgId", source.messageId())
                .param("flow", source.flow())
                .param("ownerType", source.owner().type())
                .param("ownerId", source.owner().id())
                .param("texts", json.writeValueAsString(entry.texts()))
                .param("identity", json.writeValueAsString(entry.identity()))
                .param("hash", entry.hash())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Entry find(String task) {
        return jdbc.sql("select * from review where task = :task")
                .param("task", task)
                .query((rs, n) -> new Entry(
                        new Source(
                                rs.getObject("patient_id", UUID.class),
                                rs.getString("document"),
                                rs.getString("sender"),
                                rs.getString("msg_id"),
                                rs.getString("flow"),
                                new Ident(rs.getString("owner_id"), rs.getString("owner_type"), null)),
                        json.readValue(rs.getString("identity"), STRINGS),
                        json.readValue(rs.getString("texts"), TEXTS),
                        rs.getString("hash")))
                .single();
    }
}
