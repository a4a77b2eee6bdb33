package no.rodtrad.adapter.intake;

import java.util.List;
import no.rodtrad.adapter.store.StoredResource;

/** Makes the receipt of one accepted message, in its own format. */
public interface Answers {

    /**
     * When it has had its effect; the receipt is kept and goes out after the commit.
     *
     * @param stored what the message made, as it is stored
     */
    byte[] first(List<StoredResource> stored);

    /**
     * When the same came before, but written otherwise.
     *
     * @param earlier how it was answered then
     */
    byte[] again(byte[] earlier);
}
