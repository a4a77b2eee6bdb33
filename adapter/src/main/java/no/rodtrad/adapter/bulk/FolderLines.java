package no.rodtrad.adapter.bulk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of one folder after another, and no more of them in memory. A folder begins with the line of its Patient. Its
 * other lines follow in the same file, or stand, in the order of the Patients, in further files of which each has one type.
 */
final class FolderLines implements Iterator<List<String>>, AutoCloseable {

    private static final String PATIENT = "{\"resourceType\":\"Patient\"";
    private static final Pattern PATIENT_ID = Pattern.compile("\"id\":\"([^\"]{1,64})\"");

    private final BufferedReader patients;
    private final List<BufferedReader> others;
    private final List<String> ahead = new ArrayList<>();
    private String next;

    /** @param others files of further types; none where everything stands in one */
    FolderLines(BufferedReader patients, List<BufferedReader> others) {
        this.patients = patients;
        this.others = others;
        next = line(patients);
        others.forEach(file -> ahead.add(line(file)));
        if (next != null && !next.startsWith(PATIENT)) {
            throw new LoadFault("the first line is no Patient");
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public List<String> next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        List<String> folder = new ArrayList<>();
        folder.add(next);
        Matcher id = PATIENT_ID.matcher(next);
        String reference = id.find() ? "\"Patient/" + id.group(1) + "\"" : "";
        for (next = line(patients); next != null && !next.startsWith(PATIENT); next = line(patients)) {
            folder.add(next);
        }
        for (int n = 0; n < others.size(); n++) {
            while (ahead.get(n) != null && !reference.isEmpty() && ahead.get(n).contains(reference)) {
                folder.add(ahead.get(n));
                ahead.set(n, line(others.get(n)));
            }
        }
        return folder;
    }

    /** A line that stands at no Patient's place would otherwise be passed over in silence. */
    void mustBeUsedUp() {
        if (ahead.stream().anyMatch(line -> line != null)) {
            throw new LoadFault(
                    "a file holds lines of somebody who is not, or not at that place, in the file of Patients");
        }
    }

    private static String line(BufferedReader file) {
        try {
            String line = file.readLine();
            while (line != null && line.isBlank()) {
                line = file.readLine();
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        patients.close();
        for (BufferedReader file : others) {
            file.close();
        }
    }
}
