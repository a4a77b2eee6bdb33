package no.rodtrad.sandbox.story;

import java.util.List;

/**
 * How the story went.
 *
 * @param done the steps that went well, by their titles
 * @param failure what went wrong in the step after them; null if none did
 */
public record StoryOutcome(List<String> done, String failure) {

    public boolean succeeded() {
        return failure == null;
    }
}
