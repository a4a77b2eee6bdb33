package no.rodtrad.endtoend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.endtoend.Http.Answer;

/** Sends bytes as they are, also those that no well-behaved client would send. */
record RawHttp(URI server, Duration patience) {

    /**
     * @param head request line and header lines, without those that the body decides
     * @param body null for none
     */
    Answer send(List<String> head, byte[] body) {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(Math.toIntExact(patience.toMillis()));
            ByteArrayOutputStream request = new ByteArrayOutputStream();
            for (String line : head) {
                request.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            }
            if (body != null) {
                request.write(("Content-Length: " + body.length + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
            request.write("Host: localhost\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            write(socket.getOutputStream(), request.toByteArray(), body == null ? new byte[0] : body);
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream out, byte[] head, byte[] body) throws IOException {
        out.write(head);
        try {
            out.write(body);
            out.flush();
        } catch (IOException e) {
            // A server need not read on when it has answered; what counts is the answer.
        }
    }

    private static Answer read(InputStream in) throws IOException {
        String status = line(in);
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(java.util.Locale.ROOT),
                    List.of(line.substring(colon + 1).strip()));
        }
        byte[] body = headers.containsKey("transfer-encoding") ? chunks(in) : in.readAllBytes();
        return new Answer(
                Integer.parseInt(status.split(" ")[1]),
                headers.getOrDefault("content-type", List.of("")).get(0),
                body,
                java.net.http.HttpHeaders.of(headers, (name, value) -> true));
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            body.write(in.readNBytes(size));
            line(in);
        }
        return body.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int read = in.read(); read >= 0 && read != '\n'; read = in.read()) {
            if (read != '\r') {
                line.write(read);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
