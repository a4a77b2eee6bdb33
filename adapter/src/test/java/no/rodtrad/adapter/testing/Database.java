package no.rodtrad.adapter.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A real PostgreSQL with the tables of the adapter, one for all tests of a run. Rows stay, so each test works on rows of
 * its own or empties what it needs empty.
 */
public final class Database {

    private static final DataSource SOURCE = migrated();
    private static final JdbcTransactionManager MANAGER = new JdbcTransactionManager(SOURCE);

    private Database() {}

    public static JdbcClient jdbc() {
        return JdbcClient.create(SOURCE);
    }

    static JdbcTransactionManager manager() {
        return MANAGER;
    }

    /** Runs something in a transaction of its own. */
    public static <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(MANAGER).execute(status -> work.get());
    }

    public static void inTransaction(Runnable work) {
        new TransactionTemplate(MANAGER).executeWithoutResult(status -> work.run());
    }

    /** Runs something in a transaction that comes to nothing. */
    public static void rolledBack(Runnable work) {
        new TransactionTemplate(MANAGER).executeWithoutResult(status -> {
            work.run();
            status.setRollbackOnly();
        });
    }

    /** The same object behind its transaction annotations, as the running server has it. */
    @SuppressWarnings("unchecked")
    public static <T> T transactional(T target) {
        ProxyFactory factory = new ProxyFactory(target);
        factory.setProxyTargetClass(true);
        factory.addAdvice(new TransactionInterceptor(MANAGER, new AnnotationTransactionAttributeSource()));
        return (T) factory.getProxy();
    }

    private static DataSource migrated() {
        try {
            // Ends with the JVM by its own shutdown hook.
            EmbeddedPostgres server = EmbeddedPostgres.start();
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
            config.setMaximumPoolSize(16);
            HikariDataSource source = new HikariDataSource(config);
            Flyway.configure().dataSource(source).load().migrate();
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
