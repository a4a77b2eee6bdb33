package no.rodtrad.adapter.audit;

import java.time.DateTimeException;
import java.time.Instant;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The first line of an export: when the audit was read. */
final class ExportHead {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ExportHead() {}

    static String write(Instant at) {
        return JSON.writeValueAsString(
                JSON.createObjectNode().put("part", "export").put("at", at.toString()));
    }

    static Instant read(String line) {
        try {
            return Instant.parse(
                    JSON.readTree(line == null ? "" : line).required("at").asString());
        } catch (JacksonException | DateTimeException e) {
            throw new IllegalArgumentException("not an exported audit", e);
        }
    }
}
