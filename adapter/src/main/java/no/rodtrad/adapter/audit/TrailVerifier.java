package no.rodtrad.adapter.audit;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import no.rodtrad.adapter.audit.Finding.Kind;

/** Reads an audit once, from its beginning to its end, and tells everything that is not as it was written. */
final class TrailVerifier implements Consumer<TrailPart> {

    /** A row so young may still wait for its block. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Signers signers;
    private final Anchors anchors;
    private final Instant now;
    private final Consumer<Finding> findings;
    private final Map<String, Long> lastBlocks = new HashMap<>();
    private final Counts counts = new Counts();
    private String node;
    private long chainedSeq;
    private byte[] chainedHash;
    private long seq;
    private byte[] previous;
    private OpenBlock open;

    /** What was seen. */
    static final class Counts {
        long rows;
        long chained;
        long blocks;
        long recovered;
        long checkpoints;
        long fresh;
    }

    /** @param now when the audit was read from the database */
    TrailVerifier(Signers signers, Anchors anchors, Instant now, Consumer<Finding> findings) {
        this.signers = signers;
        this.anchors = anchors;
        this.now = now;
        this.findings = findings;
    }

    @Override
    public void accept(TrailPart part) {
        if (part instanceof TrailPart.Chained chained) {
            chained(chained);
        } else if (part instanceof TrailPart.Opened opened) {
            opened(opened);
        } else if (part instanceof TrailPart.Listed listed) {
            listed(listed);
        } else if (part instanceof TrailPart.Missing missing) {
            open.incomplete = true;
            open.seen++;
            found(Kind.ROW_MISSING, "row " + missing.id() + " of block " + open.block.seq());
        } else if (part instanceof TrailPart.Signed signed) {
            signed(signed.checkpoint());
        } else if (part instanceof TrailPart.Loose loose) {
            loose(loose);
        }
    }

    /** To be called at the end. */
    Counts finish() {
        closeBlock();
        anchors.rest(findings, lastBlocks);
        return counts;
    }

    private void chained(TrailPart.Chained part) {
        enter(part.row().node());
        counts.chained++;
        ChainedRow row = part.row();
        String place = "older row " + row.seq();
        if (row.seq() != chainedSeq + 1 || !MessageDigest.isEqual(row.previous(), chainedHash)) {
            found(Kind.CHAIN_BROKEN, place);
        }
        if (!MessageDigest.isEqual(row.hash(), part.hash())) {
            found(Kind.ROW_CHANGED, place);
        }
        chainedSeq = row.seq();
        chainedHash = part.hash();
    }

    private void opened(TrailPart.Opened part) {
        Block block = part.block();
        enter(block.node());
        closeBlock();
        counts.blocks++;
        counts.recovered += block.recovered() ? 1 : 0;
        String place = "block " + block.seq();
        if (seq == 0 && block.seq() == 1 && !MessageDigest.isEqual(block.previous(), chainedHash)) {
            found(Kind.CHAIN_NOT_CLOSED, place);
        }
        if (block.seq() > seq + 1) {
            found(
                    Kind.BLOCK_MISSING,
                    seq + 2 == block.seq() ? "block " + (seq + 1) : "block " + (seq + 1) + " to " + (block.seq() - 1));
        } else if (seq > 0 && !MessageDigest.isEqual(block.previous(), previous)) {
            found(Kind.BLOCK_OUT_OF_PLACE, place);
        }
        if (!MessageDigest.isEqual(block.hash(), part.hash())) {
            found(Kind.BLOCK_CHANGED, place);
        }
        byte[] anchor = anchors.take(node, block.seq());
        if (anchor != null && !MessageDigest.isEqual(anchor, part.hash())) {
            found(Kind.CHECKPOINT_WRONG, "checkpoint of " + place + " in the file");
        }
        open = new OpenBlock(block, part.hash(), anchor != null);
        seq = block.seq();
        previous = part.hash();
        lastBlocks.put(node, seq);
    }

    private void listed(TrailPart.Listed part) {
        counts.rows++;
        open.seen++;
        Block.add(open.digest, new RowHash(part.row().id(), part.hash()));
        if (!MessageDigest.isEqual(part.row().hash(), part.hash())) {
            found(Kind.ROW_CHANGED, "row " + part.row().id() + " of block " + open.block.seq());
        }
    }

    private void signed(Checkpoint checkpoint) {
        counts.checkpoints++;
        String place = "checkpoint of block " + checkpoint.seq();
        boolean own =
                open != null && checkpoint.node().equals(open.block.node()) && checkpoint.seq() == open.block.seq();
        if (own) {
            open.signed = true;
        }
        if (!own || !checkpoint.names(open.hash)) {
            findings.accept(new Finding(
                    own || checkpoint.seq() <= lastBlocks.getOrDefault(checkpoint.node(), 0L)
                            ? Kind.CHECKPOINT_WRONG
                            : Kind.CUT_OFF,
                    checkpoint.node(),
                    place));
        }
        if (signers.refuse(checkpoint)) {
            findings.accept(new Finding(Kind.SIGNATURE_WRONG, checkpoint.node(), place));
        }
    }

    private void loose(TrailPart.Loose part) {
        counts.rows++;
        AuditRow row = part.row();
        if (!MessageDigest.isEqual(row.hash(), part.hash())) {
            findings.accept(new Finding(Kind.ROW_CHANGED, row.node(), "row " + row.id()));
        }
        if (Duration.between(row.at(), now).abs().compareTo(FRESH) > 0) {
            findings.accept(new Finding(Kind.ROW_ADDED, row.node(), "row " + row.id()));
        } else {
            counts.fresh++;
        }
    }

    private void enter(String next) {
        if (next.equals(node)) {
            return;
        }
        closeBlock();
        node = next;
        chainedSeq = 0;
        chainedHash = Block.BEGINNING;
        seq = 0;
        previous = Block.BEGINNING;
    }

    private void closeBlock() {
        if (open == null) {
            return;
        }
        boolean fits = open.incomplete || MessageDigest.isEqual(open.digest.digest(), open.block.rows());
        if (!fits || open.seen != open.block.count()) {
            found(Kind.BLOCK_ROWS_CHANGED, "block " + open.block.seq());
        }
        if (open.anchored && !open.signed) {
            found(Kind.CHECKPOINT_MISSING, "checkpoint of block " + open.block.seq());
        }
        open = null;
    }

    private void found(Kind kind, String place) {
        findings.accept(new Finding(kind, node, place));
    }

    private static final class OpenBlock {
        private final Block block;
        private final byte[] hash;
        private final boolean anchored;
        private final MessageDigest digest = Canonical.sha256();
        private long seen;
        private boolean incomplete;
        private boolean signed;

        private OpenBlock(Block block, byte[] hash, boolean anchored) {
            this.block = block;
            this.hash = hash;
            this.anchored = anchored;
        }
    }
}
