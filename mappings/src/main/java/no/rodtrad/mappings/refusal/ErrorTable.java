package no.rodtrad.mappings.refusal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is said of each code: the rows of {@code error-codes.txt}. */
final class ErrorTable {

    private static final Map<String, Row> ROWS = read();

    private ErrorTable() {}

    record Row(String id, String appRec, int httpStatus, String issueType, String norwegian, String english) {

        private static Row of(String line) {
            String[] cells = line.split(" \\| ", -1);
            if (cells.length != 6) {
                throw new IllegalStateException("Not a row of six cells: " + line);
            }
            return new Row(cells[0], cells[1], Integer.parseInt(cells[2]), cells[3], cells[4], cells[5]);
        }
    }

    static Row row(String id) {
        Row row = ROWS.get(id);
        if (row == null) {
            throw new IllegalStateException("No row of " + id);
        }
        return row;
    }

    static Set<String> ids() {
        return ROWS.keySet();
    }

    private static Map<String, Row> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                ErrorTable.class.getResourceAsStream("error-codes.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .collect(Collectors.toUnmodifiableMap(Row::id, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
