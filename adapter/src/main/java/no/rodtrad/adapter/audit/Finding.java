package no.rodtrad.adapter.audit;

/**
 * Something that is not as it was written.
 *
 * @param place the row, block or checkpoint by its number
 */
record Finding(Kind kind, String node, String place) {

    enum Kind {
        ROW_CHANGED("does not fit its hash"),
        ROW_MISSING("is named by a block and is not there"),
        ROW_ADDED("is in no block"),
        CHAIN_BROKEN("does not follow the row before it"),
        CHAIN_NOT_CLOSED("does not close the older chain"),
        BLOCK_CHANGED("does not fit its hash"),
        BLOCK_ROWS_CHANGED("has other rows, or in another order, than it was sealed with"),
        BLOCK_MISSING("is missing"),
        BLOCK_OUT_OF_PLACE("does not follow the block before it"),
        CHECKPOINT_WRONG("names another block than the one that is there"),
        CHECKPOINT_MISSING("stands in the file and not in the database"),
        SIGNATURE_WRONG("is not signed by a certificate that was given"),
        CUT_OFF("was signed, and the chain ends before it");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    @Override
    public String toString() {
        return kind + " node " + node + ": " + place + " " + kind.words;
    }
}
