package no.rodtrad.conformance.sample;

import java.util.Random;

/**
 * A word that occurs nowhere else, so that wherever it turns up it has leaked from the place it was put in.
 *
 * @param word letters only
 */
public record Marker(String word) {

    /** A new word. */
    public static Marker random(Random random) {
        StringBuilder word = new StringBuilder("Merkeord");
        for (int i = 0; i < 10; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return new Marker(word.toString());
    }
}
