package no.rodtrad.adapter.audit;

import java.sql.SQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/** What a failed statement means. */
final class Faults {

    private Faults() {}

    /** As every other access to the database fails. */
    static DataAccessException translated(SQLException e) {
        DataAccessException translated = new SQLExceptionSubclassTranslator().translate("audit", null, e);
        return translated == null ? new UncategorizedSQLException("audit", null, e) : translated;
    }

    /** False where the connection or the server broke off, which may have been after the commit. */
    static boolean saysThatNothingWasWritten(SQLException e) {
        String state = e.getSQLState();
        return state != null && !state.startsWith("08") && !state.startsWith("57");
    }
}
