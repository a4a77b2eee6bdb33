package no.rodtrad.adapter.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import no.rodtrad.adapter.search.index.Indexer;
import no.rodtrad.adapter.search.index.SearchIndex;
import no.rodtrad.adapter.search.parameter.SearchParameters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the index of searches anew where it was filled by other definitions of search parameters than those of this version.
 * It runs before the server is ready, so that no search is answered by half an index. Where several
 * nodes start at once, each does the same, which costs time and nothing else.
 */
@Component
public class IndexFilling implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFilling.class);
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final ResourceCodec codec;
    private final Indexer indexer;
    private final SearchParameters parameters;
    private final TransactionTemplate transactions;
    private final Clock clock;

    IndexFilling(
            JdbcClient jdbc,
            ResourceCodec codec,
            Indexer indexer,
            SearchParameters parameters,
            TransactionTemplate transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.codec = codec;
        this.indexer = indexer;
        this.parameters = parameters;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        fill();
    }

    /** @return how many resources were indexed anew */
    public int fill() {
        int filled = 0;
        if (isFilled()) {
            return filled;
        }
        Place last = new Place("", "");
        for (List<Row> batch = batch(last); !batch.isEmpty(); batch = batch(last)) {
            List<Row> rows = batch;
            transactions.executeWithoutResult(status -> rows.forEach(this::index));
            filled += batch.size();
            last = batch.get(batch.size() - 1).place;
        }
        transactions.executeWithoutResult(status -> {
            jdbc.sql("delete from search_index").update();
            jdbc.sql("insert into search_index (fingerprint, filled) values (:fingerprint, :filled)")
                    .param("fingerprint", parameters.fingerprint())
                    .param("filled", Timestamp.from(clock.instant()))
                    .update();
        });
        LOG.info("Search index filled by definitions {}: {} resources", parameters.fingerprint(), filled);
        return filled;
    }

    private boolean isFilled() {
        return jdbc.sql("select fingerprint from search_index")
                .query(String.class)
                .optional()
                .filter(parameters.fingerprint()::equals)
                .isPresent();
    }

    private List<Row> batch(Place after) {
        return jdbc.sql("select r.type, r.id, v.content, v.version from resource r"
                        + " join resource_version v using (patient_id, type, id, version)"
                        + " where not r.deleted and (r.type, r.id) > (:type, :id) order by r.type, r.id limit :limit")
                .param("type", after.type)
                .param("id", after.id)
                .param("limit", BATCH)
                .query((rs, n) -> new Row(
                        new Place(rs.getString("type"), rs.getString("id")),
                        rs.getInt("version"),
                        rs.getString("content")))
                .list();
    }

    /** A row that was written meanwhile has its index already, so only the version that was read is touched. */
    private void index(Row row) {
        SearchIndex index = indexer.index(codec.parse(row.content));
        jdbc.sql("update resource set search = :search, keys = :keys"
                        + " where type = :type and id = :id and version = :version and not deleted")
                .param("search", index.json())
                .param("keys", index.keys().toArray(String[]::new))
                .param("type", row.place.type)
                .param("id", row.place.id)
                .param("version", row.version)
                .update();
    }

    private record Place(String type, String id) {}

    private record Row(Place place, int version, String content) {}
}
