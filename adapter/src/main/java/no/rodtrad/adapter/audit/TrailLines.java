package no.rodtrad.adapter.audit;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The parts of an audit as lines of JSON. */
final class TrailLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HexFormat HEX = HexFormat.of();

    private TrailLines() {}

    static String write(TrailPart part) {
        ObjectNode line = JSON.createObjectNode();
        if (part instanceof TrailPart.Chained chained) {
            ChainedRow row = chained.row();
            line.put("part", "older-row").put("node", row.node()).put("seq", row.seq());
            content(
                    line,
                    row.at(),
                    row.action(),
                    row.outcome(),
                    row.actor(),
                    row.patientId(),
                    row.subject(),
                    row.detail());
            line.put("previous", HEX.formatHex(row.previous())).put("hash", HEX.formatHex(chained.hash()));
        } else if (part instanceof TrailPart.Opened opened) {
            Block block = opened.block();
            line.put("part", "block")
                    .put("node", block.node())
                    .put("seq", block.seq())
                    .put("recovered", block.recovered())
                    .put("count", block.count())
                    .put("low", block.low())
                    .put("rows", HEX.formatHex(block.rows()))
                    .put("previous", HEX.formatHex(block.previous()))
                    .put("hash", HEX.formatHex(opened.hash()))
                    .put("sealedAt", block.sealedAt().toString());
        } else if (part instanceof TrailPart.Listed listed) {
            row(line.put("part", "row"), listed.row(), listed.hash());
        } else if (part instanceof TrailPart.Loose loose) {
            row(line.put("part", "loose-row"), loose.row(), loose.hash());
        } else if (part instanceof TrailPart.Missing missing) {
            line.put("part", "missing-row").put("id", missing.id());
        } else if (part instanceof TrailPart.Signed signed) {
            CheckpointLine.write(signed.checkpoint(), line.put("part", "checkpoint"));
        }
        return JSON.writeValueAsString(line);
    }

    /** @throws IllegalArgumentException if the line is none that {@link #write} makes */
    static TrailPart read(String text) {
        try {
            JsonNode line = JSON.readTree(text);
            return switch (line.required("part").asString()) {
                case "older-row" ->
                    new TrailPart.Chained(
                            new ChainedRow(
                                    text(line, "node"),
                                    number(line, "seq"),
                                    Instant.parse(text(line, "at")),
                                    text(line, "action"),
                                    text(line, "outcome"),
                                    text(line, "actor"),
                                    patient(line),
                                    text(line, "subject"),
                                    text(line, "detail"),
                                    bytes(line, "previous")),
                            bytes(line, "hash"));
                case "block" ->
                    new TrailPart.Opened(
                            new Block(
                                    text(line, "node"),
                                    number(line, "seq"),
                                    line.required("recovered").asBoolean(),
                                    number(line, "count"),
                                    number(line, "low"),
                                    bytes(line, "rows"),
                                    bytes(line, "previous"),
                                    Instant.parse(text(line, "sealedAt"))),
                            bytes(line, "hash"));
                case "row" -> new TrailPart.Listed(row(line), bytes(line, "hash"));
                case "loose-row" -> new TrailPart.Loose(row(line), bytes(line, "hash"));
                case "missing-row" -> new TrailPart.Missing(number(line, "id"));
                case "checkpoint" -> new TrailPart.Signed(CheckpointLine.read(line));
                default -> throw new IllegalArgumentException("not a part of an audit");
            };
        } catch (JacksonException | java.time.DateTimeException e) {
            throw new IllegalArgumentException("not a part of an audit", e);
        }
    }

    private static void row(ObjectNode line, AuditRow row, byte[] hash) {
        line.put("id", row.id()).put("node", row.node());
        content(line, row.at(), row.action(), row.outcome(), row.actor(), row.patientId(), row.subject(), row.detail());
        line.put("hash", HEX.formatHex(hash));
    }

    private static void content(
            ObjectNode line,
            Instant at,
            String action,
            String outcome,
            String actor,
            UUID patient,
            String subject,
            String detail) {
        line.put("at", at.toString())
                .put("action", action)
                .put("outcome", outcome)
                .put("actor", actor)
                .put("patient", patient == null ? null : patient.toString())
                .put("subject", subject)
                .put("detail", detail);
    }

    private static AuditRow row(JsonNode line) {
        return new AuditRow(
                number(line, "id"),
                text(line, "node"),
                Instant.parse(text(line, "at")),
                text(line, "action"),
                text(line, "outcome"),
                text(line, "actor"),
                patient(line),
                text(line, "subject"),
                text(line, "detail"));
    }

    private static UUID patient(JsonNode line) {
        JsonNode patient = line.required("patient");
        return patient.isNull() ? null : UUID.fromString(patient.asString());
    }

    private static String text(JsonNode line, String name) {
        return line.required(name).asString();
    }

    private static long number(JsonNode line, String name) {
        return line.required(name).asLong();
    }

    private static byte[] bytes(JsonNode line, String name) {
        return HEX.parseHex(text(line, name));
    }
}
