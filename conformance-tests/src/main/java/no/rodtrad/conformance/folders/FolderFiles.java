package no.rodtrad.conformance.folders;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes folders as lines, as the description of the package has it, and keeps none of them. */
final class FolderFiles implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final String ORGANISATIONS = "00-Organization.ndjson";

    private final Map<String, Writer> byType = new LinkedHashMap<>();
    private long lines;

    private FolderFiles() {}

    static FolderFiles types(Path folder) throws IOException {
        FolderFiles files = new FolderFiles();
        Files.createDirectories(folder);
        files.byType.put("Organization", writer(Files.newOutputStream(folder.resolve(ORGANISATIONS))));
        for (int n = 0; n < Folder.ORDER.size(); n++) {
            String type = Folder.ORDER.get(n);
            String name = String.format(Locale.ROOT, "%02d-%s.ndjson", n + 1, type);
            files.byType.put(type, writer(Files.newOutputStream(folder.resolve(name))));
        }
        return files;
    }

    static FolderFiles folders(Path folder) throws IOException {
        Files.createDirectories(folder);
        FolderFiles files = oneStream(Files.newOutputStream(folder.resolve("folders.ndjson")));
        files.byType.put("Organization", writer(Files.newOutputStream(folder.resolve(ORGANISATIONS))));
        return files;
    }

    static FolderFiles oneStream(OutputStream out) {
        FolderFiles files = new FolderFiles();
        Writer one = writer(out);
        files.byType.put("Organization", one);
        Folder.ORDER.forEach(type -> files.byType.put(type, one));
        return files;
    }

    void write(List<ObjectNode> resources) {
        try {
            for (ObjectNode resource : resources) {
                Writer writer = byType.get(resource.path("resourceType").asText());
                writer.write(resource.toString());
                writer.write('\n');
                lines++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long lines() {
        return lines;
    }

    @Override
    public void close() throws IOException {
        for (Writer writer : byType.values()) {
            writer.close();
        }
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    }
}
