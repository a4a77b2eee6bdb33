package no.rodtrad.sandbox.story;

/** A step of the story did not go as it should; the message says how. */
final class StoryFailure extends Exception {

    private static final long serialVersionUID = 1L;

    StoryFailure(String message) {
        super(message);
    }
}
