package no.rodtrad.conformance.folders;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line of {@code folders} says.
 *
 * @param count how many
 * @param maker what they are like
 * @param out the folder to write to; empty for standard output
 * @param byType whether there is one file per type
 */
record FolderOptions(long count, FolderMaker maker, Optional<Path> out, boolean byType) {

    static final String USAGE = """
            usage: folders --count N --out DIR [options]

              --count N          how many folders
              --out DIR          where to write NDJSON; - for standard output (layout folders)
              --seed S           decides everything that is drawn (1)
              --plans K          CarePlans per folder, the last of them active (1)
              --today DATE       the day on which the folders are looked at (2026-11-01)
              --layout LAYOUT    types: one file per type (the default); folders: one file, folder by folder
            """;

    private static final List<String> KNOWN = List.of("--count", "--out", "--seed", "--plans", "--today", "--layout");

    /** @throws IllegalArgumentException with a sentence for the tester when the command line is not understood */
    static FolderOptions parse(String[] arguments) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 1; i < arguments.length; i += 2) {
            if (!KNOWN.contains(arguments[i]) || i + 1 == arguments.length) {
                throw new IllegalArgumentException("not understood: " + arguments[i]);
            }
            values.put(arguments[i], arguments[i + 1]);
        }
        if (!values.containsKey("--count") || !values.containsKey("--out")) {
            throw new IllegalArgumentException("--count or --out is missing");
        }
        long count = number(values, "--count", 0);
        int plans = (int) number(values, "--plans", 1);
        if (count < 1 || plans < 1 || plans > 100) {
            throw new IllegalArgumentException("--count has to be 1 at least, --plans 1 to 100");
        }
        boolean pipe = "-".equals(values.get("--out"));
        String layout = values.getOrDefault("--layout", pipe ? "folders" : "types");
        if (!List.of("types", "folders").contains(layout) || pipe && "types".equals(layout)) {
            throw new IllegalArgumentException("--layout is types or folders, and folders on standard output");
        }
        return new FolderOptions(
                count,
                new FolderMaker(
                        number(values, "--seed", 1),
                        plans,
                        day(values.getOrDefault("--today", "2026-11-01")),
                        Directory.INSTITUTION_COUNT),
                pipe ? Optional.empty() : Optional.of(Path.of(values.get("--out"))),
                "types".equals(layout));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("--today is no date: " + text);
        }
    }

    private static long number(Map<String, String> values, String name, long otherwise) {
        String text = values.get(name);
        try {
            return text == null ? otherwise : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " is no number: " + text);
        }
    }
}
