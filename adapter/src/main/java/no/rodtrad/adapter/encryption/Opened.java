package no.rodtrad.adapter.encryption;

/**
 * What was in an envelope.
 *
 * @param content the bytes; of a broken one rubbish that is good for nothing but to spend the same time on
 * @param state how much they are worth
 */
public record Opened(byte[] content, State state) {

    /** What the decryption says of the content. */
    public enum State {
        /** Nobody has changed it since it was encrypted. */
        AUTHENTIC,
        /** Anybody may have changed it: nothing but a signature inside says otherwise. */
        MALLEABLE,
        /** Not what was encrypted. It must be refused, and in no other way than MALLEABLE content that cannot be read. */
        BROKEN
    }
}
