package no.rodtrad.adapter.audit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * A block of the chain of a node, without the ids of its rows, which the hash of the rows covers.
 *
 * @param recovered whether its rows were found at a start, without anybody who had seen them being written
 * @param count how many rows it holds
 * @param low every row of the node with a lower id is in this block or an earlier one
 * @param rows the hash over its rows
 * @param previous the hash of the block before; of the last row of the older chain in a node's first block that closes it
 */
record Block(
        String node,
        long seq,
        boolean recovered,
        long count,
        long low,
        byte[] rows,
        byte[] previous,
        Instant sealedAt) {

    static final byte[] BEGINNING = new byte[32];

    byte[] hash() {
        HexFormat hex = HexFormat.of();
        return Canonical.of("block")
                .field(node)
                .field(seq)
                .field(Boolean.toString(recovered))
                .field(count)
                .field(low)
                .field(hex.formatHex(rows))
                .field(hex.formatHex(previous))
                .field(sealedAt)
                .hash();
    }

    static byte[] hashOf(List<RowHash> rows) {
        MessageDigest digest = Canonical.sha256();
        rows.forEach(row -> add(digest, row));
        return digest.digest();
    }

    static void add(MessageDigest digest, RowHash row) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(row.id()).array());
        digest.update(row.hash());
    }
}
