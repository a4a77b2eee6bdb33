package no.rodtrad.mappings.xml;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on loopback that counts who calls, and answers nobody. */
final class Canary implements AutoCloseable {

    private final ServerSocket socket;
    private final AtomicInteger calls = new AtomicInteger();
    private final Thread listener = new Thread(this::listen, "canary");

    Canary() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        listener.start();
    }

    String url(String path) {
        return "http://" + socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort() + "/" + path;
    }

    /** How many calls came, after everything that was on its way has arrived. */
    int calls() throws IOException {
        try (Socket own = new Socket(socket.getInetAddress(), socket.getLocalPort())) {
            // Calls are taken in order, so when this one is answered by the end of the stream, all earlier ones count.
            own.getInputStream().read();
        }
        return calls.decrementAndGet();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket call = socket.accept()) {
                calls.incrementAndGet();
            } catch (IOException e) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
