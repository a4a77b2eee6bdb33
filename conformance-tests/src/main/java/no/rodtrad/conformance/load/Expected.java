package no.rodtrad.conformance.load;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What makes an answer a success. Cheap on purpose, since it is asked while the clock runs; that the content is right is
 * looked at once, before.
 *
 * @param status HTTP status
 * @param leastBytes of the body: a shorter one is no answer to the question, whatever its status
 * @param receipt whether the body has to be a receipt that says the message was taken
 */
record Expected(int status, int leastBytes, boolean receipt) {

    /** The outcome of a success. */
    static final String OK = "";

    // List 8258: 1 is taken, 2 rejected, 3 taken with errors in parts. The prefix may be any.
    private static final Pattern TAKEN = Pattern.compile("<(?:\\w+:)?Status\\b[^>]*\\bV=\"1\"");

    /** {@link #OK}, or a few words for the table of errors. */
    String judge(int answered, byte[] body) {
        if (answered != status) {
            return "status " + answered;
        }
        if (body.length < leastBytes) {
            return "status " + answered + ", body too short";
        }
        if (receipt && !TAKEN.matcher(new String(body, StandardCharsets.UTF_8)).find()) {
            return "status " + answered + ", not taken";
        }
        return OK;
    }
}
