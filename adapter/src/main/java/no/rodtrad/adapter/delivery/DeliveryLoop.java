package no.rodtrad.adapter.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.rodtrad.adapter.outbox.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Looks for due messages and delivers them, a few side by side. It is woken when a message is added on this node, and
 * looks by itself now and then for those that others left or that have waited out their pause.
 */
@Component
class DeliveryLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryLoop.class);
    private static final int BATCH = 5;

    private final Outbox outbox;
    private final Delivery delivery;
    private final DeliveryProperties properties;
    private final Semaphore wake = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    DeliveryLoop(Outbox outbox, Delivery delivery, DeliveryProperties properties) {
        this.outbox = outbox;
        this.delivery = delivery;
        this.properties = properties;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void onAdded(Outbox.Added added) {
        wake.release();
    }

    @Override
    public void start() {
        running = true;
        for (int n = 1; n <= properties.threads(); n++) {
            Thread thread = new Thread(this::run, "delivery-" + n);
            threads.add(thread);
            thread.start();
        }
    }

    /** Lets every hand-over that is under way end by itself: its receipt would otherwise be fetched again later. */
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
                List<Outbox.Claim> claimed = outbox.claim(BATCH, properties.lease());
                for (Outbox.Claim claim : claimed) {
                    delivery.deliver(claim);
                }
                if (claimed.isEmpty()) {
                    wake.tryAcquire(properties.poll().toMillis(), TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                // The database may be away; the rows stay, and the loop must outlive it. Only the type: texts may quote
                // data.
                LOG.error("delivery pass failed: {}", e.getClass().getName());
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(properties.poll().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
