package no.rodtrad.endtoend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * A request of the corpus of bad input. {@code request.txt} holds the request line and the headers; the body is what the
 * file {@code body.json}, {@code body.xml} or {@code body.txt} holds, or is made after {@code body.recipe}: a line each of
 * {@code text …}, {@code repeat <times> …}, {@code hex …}, and {@code gzip} first where all of it is to be compressed.
 *
 * @param words what stands in braces in it, and what for
 */
record BadInput(Path folder, Map<String, String> words) {

    List<String> head() {
        return read("request.txt").lines().map(this::filled).toList();
    }

    /** null where the request has none. */
    byte[] body() {
        if (Files.exists(folder.resolve("body.recipe"))) {
            return cooked(read("body.recipe").lines().toList());
        }
        return Stream.of("body.json", "body.xml", "body.txt")
                .filter(file -> Files.exists(folder.resolve(file)))
                .findFirst()
                .map(file -> filled(read(file)).getBytes(StandardCharsets.UTF_8))
                .orElse(null);
    }

    private byte[] cooked(List<String> recipe) {
        try {
            ByteArrayOutputStream made = new ByteArrayOutputStream();
            boolean zipped = recipe.get(0).equals("gzip");
            try (var out = zipped ? new GZIPOutputStream(made) : made) {
                for (String line : zipped ? recipe.subList(1, recipe.size()) : recipe) {
                    String[] step = line.split(" ", 2);
                    switch (step[0]) {
                        case "text" -> out.write(filled(step[1]).getBytes(StandardCharsets.UTF_8));
                        case "hex" -> out.write(HexFormat.ofDelimiter(" ").parseHex(step[1]));
                        case "repeat" -> {
                            String[] what = step[1].split(" ", 2);
                            byte[] bytes = filled(what[1]).getBytes(StandardCharsets.UTF_8);
                            for (int i = 0, n = Integer.parseInt(what[0]); i < n; i++) {
                                out.write(bytes);
                            }
                        }
                        default -> throw new IllegalArgumentException("no such step: " + line);
                    }
                }
            }
            return made.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        return filled;
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
