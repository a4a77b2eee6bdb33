package no.rodtrad.adapter.validation;

import java.util.concurrent.CompletableFuture;

/**
 * A validator that is made in a thread of its own from the moment this is: first the checks that accept, which a server has
 * to have before it is ready, then the engine that explains.
 */
final class ValidatorInTheMaking {

    private final CompletableFuture<ProfileValidator> validator = new CompletableFuture<>();

    ValidatorInTheMaking() {
        Thread thread = new Thread(this::make, "validation-start");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for it. */
    ProfileValidator get() {
        return validator.join();
    }

    /** Whether it is there. */
    boolean isReady() {
        return validator.isDone() && !validator.isCompletedExceptionally();
    }

    private void make() {
        try {
            ProfileValidator made = ProfileValidator.packaged();
            validator.complete(made);
            // The engine that explains: who needs it earlier makes one.
            made.warmUp();
        } catch (RuntimeException | Error e) {
            // Told to everybody who waits, so that a package that cannot be read does not go unnoticed.
            validator.completeExceptionally(e);
        }
    }
}
