package no.rodtrad.conformance.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.Set;
import no.rodtrad.conformance.json.Json;

/** The inbox of the fake's NAV. */
final class FakeNav {

    private final Set<Fault> faults;
    private final FakeStore store;
    private final ArrayNode inbox = Json.object().withArray("inbox");

    FakeNav(Set<Fault> faults, FakeStore store) {
        this.faults = faults;
        this.store = store;
    }

    Reply received() {
        return Reply.of(200, "application/json", Json.write(inbox));
    }

    /** Sends on what may be sent of a message, if the person has consented. */
    void forward(Incoming message, ObjectNode patient) {
        if (!store.consented("Patient/" + patient.path("id").asText()) || faults.contains(Fault.NOTHING_DELIVERED)) {
            return;
        }
        String text = "Sykefravær"
                + (faults.contains(Fault.MESSAGE_NAMES_DIAGNOSIS) ? " m54.5" : "")
                + (faults.contains(Fault.UNRELEASED_TEXT_SENT) ? message.workText() : "");
        String pdf = "%PDF-" + (faults.contains(Fault.ATTACHMENT_NAMES_DIAGNOSIS) ? "Ryggverk" : "") + " Sykefravær";
        String xml =
                "<MsgHead><Id>" + message.person() + "</Id><Text>" + text + "</Text><b:Base64Container xmlns:b=\"b\">"
                        + Base64.getEncoder().encodeToString(pdf.getBytes(UTF_8)) + "</b:Base64Container></MsgHead>";
        inbox.addObject().put("msgId", message.msgId()).put("xml", xml);
    }
}
