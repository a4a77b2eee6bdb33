package no.rodtrad.adapter.audit;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;

/**
 * The numbers of this process's rows, and which of them are not settled: sealed, or known never to have been committed.
 * Numbers are taken from the database a range at a time, so that a hash can be over the number and a row still needs one
 * statement only. A process's numbers are above all that any process took before it started.
 */
@Component
class RowIds {

    static final String RANGE = "select nextval('audit_id')";

    /** As in the sequence. */
    private static final int LENGTH = 1000;

    private final SortedSet<Long> unsettled = new TreeSet<>();
    private long next;
    private long end;
    private long floor;

    /**
     * @param range fetches the first number of a new range, on a connection that the caller already holds: who waits for
     *     this lock must not be able to hold the connection that its holder waits for
     */
    synchronized long next(LongSupplier range) {
        fill(range);
        long id = next++;
        unsettled.add(id);
        return id;
    }

    /** The first number that this process has given, or will give. */
    synchronized long floor(LongSupplier range) {
        fill(range);
        return floor;
    }

    synchronized void settled(long id) {
        unsettled.remove(id);
    }

    /** Every number of this process below it is settled. */
    synchronized long low() {
        return unsettled.isEmpty() ? next : unsettled.first();
    }

    synchronized int open() {
        return unsettled.size();
    }

    private void fill(LongSupplier range) {
        if (next == end) {
            next = range.getAsLong();
            end = next + LENGTH;
            floor = floor == 0 ? next : floor;
        }
    }
}
