package no.rodtrad.adapter.bulk;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import org.postgresql.PGConnection;

/** Rows in the text form of PostgreSQL's COPY. */
final class CopyRows {

    private static final int BUFFER = 1 << 16;

    private final String into;
    private final StringBuilder text = new StringBuilder();
    private boolean begun;

    /** @param into table and columns, such as {@code resource (type, id)} */
    CopyRows(String into) {
        this.into = into;
    }

    /** @param value null for no value */
    CopyRows value(Object value) {
        if (begun) {
            text.append('\t');
        }
        begun = true;
        if (value == null) {
            text.append("\\N");
        } else {
            escaped(value.toString());
        }
        return this;
    }

    CopyRows values(Collection<String> values) {
        StringBuilder array = new StringBuilder("{");
        for (String value : values) {
            array.append(array.length() > 1 ? ",\"" : "\"");
            array.append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        }
        return value(array.append('}'));
    }

    void end() {
        text.append('\n');
        begun = false;
    }

    void write(Connection connection) throws SQLException, IOException {
        if (text.length() > 0) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + into + " from stdin", new StringReader(text.toString()), BUFFER);
        }
    }

    private void escaped(String value) {
        for (int n = 0; n < value.length(); n++) {
            char sign = value.charAt(n);
            switch (sign) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(sign);
            }
        }
    }
}
