package no.rodtrad.adapter.fhir.read;

import java.util.concurrent.ThreadLocalRandom;

/** A name for a request that its client gave none: sixteen letters and digits, as HAPI makes them. It is no secret. */
final class RequestId {

    private static final int LENGTH = 16;
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private RequestId() {}

    static String next() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        StringBuilder id = new StringBuilder(LENGTH);
        for (int n = 0; n < LENGTH; n++) {
            id.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return id.toString();
    }
}
