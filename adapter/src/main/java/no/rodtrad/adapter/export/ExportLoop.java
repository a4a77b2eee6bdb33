package no.rodtrad.adapter.export;

import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Works on exports, one at a time on each node, and takes away those that are too old. */
@Component
class ExportLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ExportLoop.class);
    private static final long PATIENCE_MILLIS = 5_000;

    private final ExportCounting counting;
    private final ExportStore store;
    private final ExportProperties properties;
    private final Clock clock;
    private final Semaphore wake = new Semaphore(0);
    private Thread thread;
    private volatile boolean running;

    ExportLoop(ExportCounting counting, ExportStore store, ExportProperties properties, Clock clock) {
        this.counting = counting;
        this.store = store;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::run, "export");
        thread.start();
    }

    /** What is under way is begun anew by another node, or after the next start. */
    @Override
    public void stop() {
        running = false;
        wake.release();
        try {
            thread.join(PATIENCE_MILLIS);
            thread.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                store.deleteThoseOf(clock.instant().minus(properties.keep()));
                if (!counting.pass()) {
                    pause();
                }
            } catch (RuntimeException e) {
                // The database may be away; the loop must outlive it. Only the type: texts may quote data.
                LOG.error("export pass failed: {}", e.getClass().getName());
                pause();
            }
        }
    }

    private void pause() {
        try {
            wake.tryAcquire(properties.poll().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
