package no.rodtrad.sandbox.nav;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What the stand-in for NAV received: everything on disk, the newest in memory too. Three files a message: the message,
 * the receipt, and what is known about it, which is written last and makes the entry. Not thread-safe.
 */
final class NavArchive {

    private static final int IN_MEMORY = 500;

    private final Path folder;
    private final Deque<ReceivedMessage> newest = new ArrayDeque<>();

    NavArchive(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            List<ReceivedMessage> kept = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".properties")).toList()) {
                String name = file.getFileName().toString();
                kept.add(read(name.substring(0, name.length() - ".properties".length()))
                        .message());
            }
            kept.stream()
                    .sorted(Comparator.comparing(ReceivedMessage::received))
                    .forEach(this::remember);
        }
    }

    /** An entry: the message, the bytes it came in, and the receipt it got. */
    record Entry(ReceivedMessage message, byte[] bytes, byte[] receipt) {}

    Optional<Entry> find(String msgId) throws IOException {
        String name = name(msgId);
        return Files.exists(folder.resolve(name + ".properties")) ? Optional.of(read(name)) : Optional.empty();
    }

    void add(Entry entry) throws IOException {
        String name = name(entry.message().msgId());
        Files.write(folder.resolve(name + ".xml"), entry.bytes());
        Files.write(folder.resolve(name + ".apprec.xml"), entry.receipt());
        Properties known = new Properties();
        known.setProperty("msgId", entry.message().msgId());
        known.setProperty("received", entry.message().received());
        known.setProperty("status", entry.message().status());
        known.setProperty("text", entry.message().text());
        try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".properties"))) {
            known.store(out, null);
        }
        remember(entry.message());
    }

    /** The newest messages, oldest of them first. */
    List<ReceivedMessage> list() {
        return List.copyOf(newest);
    }

    private void remember(ReceivedMessage message) {
        newest.addLast(message);
        if (newest.size() > IN_MEMORY) {
            newest.removeFirst();
        }
    }

    private Entry read(String name) throws IOException {
        Properties known = new Properties();
        try (InputStream in = Files.newInputStream(folder.resolve(name + ".properties"))) {
            known.load(in);
        }
        byte[] bytes = Files.readAllBytes(folder.resolve(name + ".xml"));
        ReceivedMessage message = new ReceivedMessage(
                known.getProperty("msgId", ""),
                known.getProperty("received", ""),
                known.getProperty("status", ""),
                known.getProperty("text", ""),
                NavInbox.asText(bytes));
        return new Entry(message, bytes, Files.readAllBytes(folder.resolve(name + ".apprec.xml")));
    }

    /** The id comes from outside: a digest of it is always a harmless file name. */
    private static String name(String msgId) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(msgId.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }
}
