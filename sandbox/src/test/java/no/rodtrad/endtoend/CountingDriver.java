package no.rodtrad.endtoend;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;

/** PostgreSQL's driver, and a list of what goes to the database for a request: each entry is a way there and back. */
public final class CountingDriver implements Driver {

    private static final List<String> SENT = new CopyOnWriteArrayList<>();

    private final Driver driver = new org.postgresql.Driver();

    /** What has been sent since the last time, by the threads that serve requests and the one that writes the audit for them. */
    static List<String> taken() {
        List<String> sent = List.copyOf(SENT);
        SENT.clear();
        return sent;
    }

    private static void sent(String what) {
        String thread = Thread.currentThread().getName();
        if (thread.startsWith("http-") || thread.equals("audit-writer")) {
            SENT.add(what.strip());
        }
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        return counted(Connection.class, driver.connect(url, info), null);
    }

    private static <T> T counted(Class<T> type, T target, String sql) {
        return type.cast(Proxy.newProxyInstance(
                CountingDriver.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    String name = method.getName();
                    if (name.equals("commit") || name.equals("rollback") && target instanceof Connection) {
                        sent(name);
                    } else if (name.startsWith("execute")) {
                        sent(sql == null ? String.valueOf(arguments[0]) : sql);
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        if (result instanceof PreparedStatement prepared && target instanceof Connection) {
                            return counted(PreparedStatement.class, prepared, (String) arguments[0]);
                        }
                        return result instanceof Statement statement && target instanceof Connection
                                ? counted(Statement.class, statement, null)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return driver.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return driver.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return driver.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return driver.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return driver.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return driver.getParentLogger();
    }
}
