package no.rodtrad.adapter.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.stereotype.Component;

/** Rows of this process that wait for the sealer. */
@Component
class Unsealed {

    private final Queue<RowHash> committed = new ConcurrentLinkedQueue<>();
    private final Queue<RowHash> uncertain = new ConcurrentLinkedQueue<>();

    void committed(RowHash row) {
        committed.add(row);
    }

    /** Rows of a commit that nobody knows the outcome of, such as when the connection broke: the sealer asks for them. */
    void uncertain(RowHash row) {
        uncertain.add(row);
    }

    void drainTo(Collection<RowHash> rows) {
        for (RowHash row = committed.poll(); row != null; row = committed.poll()) {
            rows.add(row);
        }
    }

    List<RowHash> takeUncertain() {
        List<RowHash> rows = new ArrayList<>();
        for (RowHash row = uncertain.poll(); row != null; row = uncertain.poll()) {
            rows.add(row);
        }
        return rows;
    }
}
