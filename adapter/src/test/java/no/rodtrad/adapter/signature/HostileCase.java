package no.rodtrad.adapter.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One hostile message as data; the folder's README describes the files.
 *
 * @param folder the case's folder
 */
record HostileCase(Path folder) {

    static Stream<HostileCase> all() {
        try (Stream<Path> folders = Files.list(corpus())) {
            return folders.filter(Files::isDirectory).sorted().map(HostileCase::new).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes that arrive. */
    byte[] input(String canary) throws Exception {
        Path raw = folder.resolve("input.xml");
        return Files.exists(raw)
                ? Files.readAllBytes(raw)
                : new HostileRecipe(read(corpus().resolve("message.xml")), canary).make(lines("recipe.txt"));
    }

    /** The code of the refusal, or ACCEPTED. */
    String verdict() {
        return lines("expected.txt").get(0);
    }

    /** What must be read of a message that is taken: texts by path. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        lines("expected.txt").stream()
                .skip(1)
                .map(line -> line.split(" = ", 2))
                .forEach(parts -> texts.put(parts[0], parts[1]));
        return texts;
    }

    String why() {
        return read(folder.resolve("why.md"));
    }

    private List<String> lines(String file) {
        return Arrays.stream(read(folder.resolve(file)).split("\n"))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path corpus() {
        try {
            return Path.of(HostileCase.class.getResource("hostile").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
