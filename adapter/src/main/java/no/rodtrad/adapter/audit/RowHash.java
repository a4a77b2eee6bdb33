package no.rodtrad.adapter.audit;

/** What a block holds of a row. */
record RowHash(long id, byte[] hash) {}
