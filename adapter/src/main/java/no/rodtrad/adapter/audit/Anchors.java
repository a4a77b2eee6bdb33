package no.rodtrad.adapter.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Checkpoints that were kept outside the database, by node and block. A year of one a minute takes some 50 MB. */
final class Anchors {

    private final Map<String, TreeMap<Long, byte[]>> blocks = new HashMap<>();

    private Anchors() {}

    static Anchors none() {
        return new Anchors();
    }

    /**
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if a line is no checkpoint
     */
    static Anchors read(Path file, Signers signers, Consumer<Finding> findings) throws IOException {
        Anchors anchors = new Anchors();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank()) {
                    continue;
                }
                Checkpoint checkpoint = CheckpointLine.read(line);
                if (signers.refuse(checkpoint)) {
                    findings.accept(new Finding(
                            Finding.Kind.SIGNATURE_WRONG,
                            checkpoint.node(),
                            "checkpoint of block " + checkpoint.seq() + " in the file"));
                } else {
                    anchors.blocks
                            .computeIfAbsent(checkpoint.node(), node -> new TreeMap<>())
                            .put(checkpoint.seq(), checkpoint.block());
                }
            }
        }
        return anchors;
    }

    /** The hash that a block was signed with, once; null if it was not. */
    byte[] take(String node, long seq) {
        TreeMap<Long, byte[]> own = blocks.get(node);
        return own == null ? null : own.remove(seq);
    }

    /** What nobody has taken: blocks that were signed and are not there. */
    void rest(Consumer<Finding> findings, Map<String, Long> lastBlocks) {
        blocks.forEach((node, seqs) -> seqs.keySet()
                .forEach(seq -> findings.accept(new Finding(
                        seq > lastBlocks.getOrDefault(node, 0L) ? Finding.Kind.CUT_OFF : Finding.Kind.BLOCK_MISSING,
                        node,
                        "block " + seq))));
    }
}
