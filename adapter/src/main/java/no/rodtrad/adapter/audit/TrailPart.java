package no.rodtrad.adapter.audit;

/**
 * What an audit is made of, as it is read to be verified or exported. Node by node: the rows of the older chain; each
 * block, then its rows, then its checkpoint. At the end, of all nodes, what belongs to no block.
 */
sealed interface TrailPart {

    /** A row of the older chain. */
    record Chained(ChainedRow row, byte[] hash) implements TrailPart {}

    /** The beginning of a block. */
    record Opened(Block block, byte[] hash) implements TrailPart {}

    /** A row of the block that was opened last. */
    record Listed(AuditRow row, byte[] hash) implements TrailPart {}

    /** The block that was opened last names a row that is not there. */
    record Missing(long id) implements TrailPart {}

    /** A checkpoint, of the block that was opened last if it is in its place. */
    record Signed(Checkpoint checkpoint) implements TrailPart {}

    /** A row that no block names. */
    record Loose(AuditRow row, byte[] hash) implements TrailPart {}
}
