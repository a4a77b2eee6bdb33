package no.rodtrad.adapter.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
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

    private static final EmbeddedPostgres SERVER = server();
    private static final DataSource SOURCE = migrated("postgres", "latest");
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

    public static DataSource source() {
        return SOURCE;
    }

    /**
     * Another database on the same server, empty but for its tables.
     *
     * @param version of the tables, as Flyway counts, or {@code latest}
     */
    public static HikariDataSource another(String version) {
        String name = "other_" + UUID.randomUUID().toString().replace('-', '_');
        jdbc().sql("create database " + name).update();
        return migrated(name, version);
    }

    /** Takes the tables of a database to the latest version. */
    public static void migrate(DataSource source) {
        Flyway.configure().dataSource(source).load().migrate();
    }

    private static EmbeddedPostgres server() {
        try {
            // Ends with the JVM by its own shutdown hook.
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HikariDataSource migrated(String name, String version) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(SERVER.getJdbcUrl("postgres", name));
        config.setMaximumPoolSize(16);
        // Many databases share the connections of the server.
        config.setMinimumIdle(0);
        HikariDataSource source = new HikariDataSource(config);
        Flyway.configure().dataSource(source).target(version).load().migrate();
        return source;
    }
}
