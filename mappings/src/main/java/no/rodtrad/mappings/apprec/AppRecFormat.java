package no.rodtrad.mappings.apprec;

import java.util.Arrays;
import java.util.Optional;
import no.rodtrad.mappings.kith.MessageKind.AppRecVersion;

/** What differs between the two versions of the application receipt. */
enum AppRecFormat {
    // The roles of 1.0 (REQ, SPR) belong to referrals and their answers; a dialogue has neither, and Role is optional.
    V1_0("http://www.kith.no/xmlstds/apprec/2004-11-21", "1.0 2004-11-21", null, null),
    V1_1("http://www.kith.no/xmlstds/apprec/2012-02-15", "v1.1 2012-02-15", "PRIM", "AVS");

    private final String namespace;
    private final String version;
    private final String receiverRole;
    private final String senderRole;

    AppRecFormat(String namespace, String version, String receiverRole, String senderRole) {
        this.namespace = namespace;
        this.version = version;
        this.receiverRole = receiverRole;
        this.senderRole = senderRole;
    }

    static AppRecFormat of(AppRecVersion version) {
        return version == AppRecVersion.V1_0 ? V1_0 : V1_1;
    }

    /** The version of a namespace; empty where it is of none. */
    static Optional<AppRecVersion> ofNamespace(String namespace) {
        return Arrays.stream(AppRecVersion.values())
                .filter(version -> of(version).namespace.equals(namespace))
                .findFirst();
    }

    String namespace() {
        return namespace;
    }

    /** {@code MIGversion}. */
    String version() {
        return version;
    }

    /** The role of who received the original message, and now sends the receipt; null where there is none. */
    String receiverRole() {
        return receiverRole;
    }

    /** The role of who sent the original message; null where there is none. */
    String senderRole() {
        return senderRole;
    }
}
