package no.rodtrad.adapter.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import no.rodtrad.adapter.access.CallerIdentity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The work on an export before it can be fetched: finding out which types it has anything of. A node that dies leaves its
 * claim behind; the next one begins anew.
 */
@Component
class ExportCounting {

    private static final Logger LOG = LoggerFactory.getLogger(ExportCounting.class);

    private final ExportStore store;
    private final ExportContents contents;
    private final ExportProperties properties;

    ExportCounting(ExportStore store, ExportContents contents, ExportProperties properties) {
        this.store = store;
        this.contents = contents;
        this.properties = properties;
    }

    /** @return whether there was anything to do */
    boolean pass() {
        Optional<ExportJob> claimed = store.claim(properties.lease());
        claimed.ifPresent(this::work);
        return claimed.isPresent();
    }

    private void work(ExportJob job) {
        if (job.failures() >= properties.tries()) {
            store.counted(job.id(), job.counts(), ExportJob.State.FAILED);
            return;
        }
        try {
            count(job);
        } catch (DataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            // Only the type: texts may quote data.
            LOG.error("an export cannot be made: {}", e.getClass().getName());
            store.counted(job.id(), job.counts(), ExportJob.State.FAILED);
        }
    }

    private void count(ExportJob job) {
        CallerIdentity caller = job.caller().identity();
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String type : job.wanted().types()) {
            AtomicLong found = new AtomicLong();
            boolean whole = contents.each(job, type, caller, chunk -> {
                found.addAndGet(chunk.size());
                return store.working(job.id(), properties.lease());
            });
            if (!whole) {
                return;
            }
            counts.put(type, found.get());
            store.counted(job.id(), counts, ExportJob.State.WAITING);
        }
        store.counted(job.id(), counts, ExportJob.State.DONE);
    }
}
