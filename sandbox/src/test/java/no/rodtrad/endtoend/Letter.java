package no.rodtrad.endtoend;

import java.util.Map;
import java.util.UUID;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.conformance.sample.SyntheticPerson;

/**
 * One message of a dialogue between two organisations.
 *
 * @param form request, reply or note: the template
 * @param list and code: what it is about
 * @param parent empty where it names none
 * @param conversation empty where it names none
 */
record Letter(
        String msgId,
        String form,
        String list,
        String code,
        String parent,
        String conversation,
        Organisation sender,
        Organisation receiver,
        SyntheticPerson person) {

    /** NAV's request of list 8129, or its reminder; any two organisations may stand for the two sides. */
    static Letter request(String code, SyntheticPerson person) {
        return new Letter(
                UUID.randomUUID().toString(),
                "request",
                "8129",
                code,
                "",
                "",
                Organisation.REFERRER,
                Organisation.SENDER,
                person);
    }

    /** The way back, naming nothing yet. */
    Letter back(String newForm, String newList, String newCode) {
        return new Letter(UUID.randomUUID().toString(), newForm, newList, newCode, "", "", receiver, sender, person);
    }

    Letter naming(String newParent, String newConversation) {
        return new Letter(msgId, form, list, code, newParent, newConversation, sender, receiver, person);
    }

    String xml() {
        return Epikrise.template("dialogue-" + form + ".xml")
                .fill(Map.ofEntries(
                        Map.entry("msgId", msgId),
                        Map.entry("documentId", "D-" + msgId),
                        Map.entry("list", list),
                        Map.entry("code", code),
                        Map.entry("parent", parent),
                        Map.entry("conversation", conversation),
                        Map.entry("senderName", sender.name()),
                        Map.entry("senderNumber", sender.number()),
                        Map.entry("receiverName", receiver.name()),
                        Map.entry("receiverNumber", receiver.number()),
                        Map.entry("personNumber", person.number()),
                        Map.entry("familyName", person.familyName()),
                        Map.entry("givenName", person.givenName()),
                        Map.entry("work", "")));
    }
}
