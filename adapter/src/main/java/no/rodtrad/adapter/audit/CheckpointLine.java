package no.rodtrad.adapter.audit;

import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A checkpoint as one line of JSON. */
final class CheckpointLine {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CheckpointLine() {}

    static String write(Checkpoint checkpoint) {
        ObjectNode line = JSON.createObjectNode();
        write(checkpoint, line);
        return JSON.writeValueAsString(line);
    }

    static void write(Checkpoint checkpoint, ObjectNode line) {
        line.put("node", checkpoint.node())
                .put("seq", checkpoint.seq())
                .put("block", HexFormat.of().formatHex(checkpoint.block()))
                .put("at", checkpoint.at().toString())
                .put("key", checkpoint.key())
                .put("signature", Base64.getEncoder().encodeToString(checkpoint.signature()));
    }

    /** @throws IllegalArgumentException if the line is no checkpoint */
    static Checkpoint read(String line) {
        try {
            return read(JSON.readTree(line));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a checkpoint", e);
        }
    }

    static Checkpoint read(JsonNode line) {
        try {
            return new Checkpoint(
                    line.required("node").asString(),
                    line.required("seq").asLong(),
                    HexFormat.of().parseHex(line.required("block").asString()),
                    Instant.parse(line.required("at").asString()),
                    line.required("key").asString(),
                    Base64.getDecoder().decode(line.required("signature").asString()));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("not a checkpoint", e);
        }
    }
}
