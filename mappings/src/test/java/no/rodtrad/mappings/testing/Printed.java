package no.rodtrad.mappings.testing;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** A record as lines of {@code path: value}, for the expected files of test cases; what is null or empty has no line. */
public final class Printed {

    private Printed() {}

    public static String of(Record root) {
        List<String> lines = new ArrayList<>();
        print("", root, lines);
        return String.join("\n", lines);
    }

    private static void print(String path, Object value, List<String> lines) {
        if (value instanceof Record parts) {
            for (RecordComponent part : parts.getClass().getRecordComponents()) {
                print(path.isEmpty() ? part.getName() : path + "." + part.getName(), read(part, parts), lines);
            }
        } else if (value instanceof List<?> all) {
            for (int i = 0; i < all.size(); i++) {
                print(path + "[" + i + "]", all.get(i), lines);
            }
        } else if (value != null) {
            lines.add(path + ": " + value);
        }
    }

    private static Object read(RecordComponent part, Record owner) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
