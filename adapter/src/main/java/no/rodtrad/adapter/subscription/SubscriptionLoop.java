package no.rodtrad.adapter.subscription;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks for due subscriptions and notifies, a few side by side. */
@Component
class SubscriptionLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SubscriptionLoop.class);

    private final Notifying notifying;
    private final SubscriptionProperties properties;
    private final List<Thread> threads = new ArrayList<>();
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;

    SubscriptionLoop(Notifying notifying, SubscriptionProperties properties) {
        this.notifying = notifying;
        this.properties = properties;
    }

    @Override
    public void start() {
        running = true;
        for (int n = 1; n <= properties.threads(); n++) {
            Thread thread = new Thread(this::run, "subscription-" + n);
            threads.add(thread);
            thread.start();
        }
    }

    /** Lets a hand-over that is under way end by itself for a while: it would otherwise be sent again. */
    @Override
    public void stop() {
        running = false;
        wake.release(threads.size());
        try {
            for (Thread thread : threads) {
                thread.join(properties.timeout().toMillis());
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                if (!notifying.pass()) {
                    pause();
                }
            } catch (RuntimeException e) {
                // The database may be away; the rows stay, and the loop must outlive it. Only the type: texts may quote
                // data.
                LOG.error("subscription pass failed: {}", e.getClass().getName());
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
