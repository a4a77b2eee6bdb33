package no.rodtrad.mappings.fhir;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Logical ids that follow from what a resource is, so that a change or a repeat of a document meets the resources that
 * its first version made, without a lookup.
 *
 * @param document the sender's key and document id: what the ids of one document's resources have in common
 */
public record ResourceIds(String document) {

    /** The id of the n-th resource of a role in the document, such as {@code ("stay", 0)}. */
    public String of(String role, int n) {
        return uuid(document + '|' + role + '|' + n);
    }

    /** The id of what a sender's messages of one conversation about one person are about together. */
    public String ofConversation(String role, String patientId, String conversation) {
        int end = document.indexOf('|');
        String sender = end < 0 ? document : document.substring(0, end);
        return uuid(sender + "|conversation|" + patientId + '|' + conversation + '|' + role);
    }

    /** The id of a shared resource (organisation, practitioner), which depends on its identifier alone. */
    public static String shared(String system, String value) {
        return uuid(system + '|' + value);
    }

    private static String uuid(String name) {
        return UUID.nameUUIDFromBytes(("no.rodtrad|" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
