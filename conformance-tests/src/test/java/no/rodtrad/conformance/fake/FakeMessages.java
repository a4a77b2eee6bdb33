package no.rodtrad.conformance.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.rodtrad.conformance.json.Json;
import no.rodtrad.conformance.xml.Receipt;
import no.rodtrad.conformance.xml.Xml;

/** The fake's door for messages. */
final class FakeMessages {

    private record Taken(Incoming message, String receipt, String owner) {}

    private final Set<Fault> faults;
    private final FakeStore store;
    private final FakeNav nav;
    private final Map<String, Taken> taken = new HashMap<>();

    FakeMessages(Set<Fault> faults, FakeStore store, FakeNav nav) {
        this.faults = faults;
        this.store = store;
        this.nav = nav;
    }

    Reply answer(Ask ask) {
        if (ask.path().equals("/messages")) {
            return receive(ask);
        }
        boolean trace = ask.path().endsWith("/trace");
        Taken found = taken.get(ask.path().split("/")[2]);
        boolean open = faults.contains(trace ? Fault.TRACE_FOR_EVERYBODY : Fault.STATUS_FOR_EVERYBODY);
        if (found == null || !(open || found.owner().equals(ask.caller().key()))) {
            return Reply.problem(404, "RT-MSG-008");
        }
        return Reply.of(200, "application/json", Json.write(trace ? trace(found) : status(found)));
    }

    private Reply receive(Ask ask) {
        var document = Xml.parse(ask.body());
        if (ask.body().contains("<!DOCTYPE") && !faults.contains(Fault.DOCTYPE_READ)) {
            return Reply.problem(400, "RT-XML-002");
        }
        if (document.isEmpty() && !ask.body().contains("<!DOCTYPE")) {
            return Reply.problem(400, faults.contains(Fault.NOT_XML_UNCODED) ? "" : "RT-XML-001");
        }
        if (document.isEmpty()
                || !"Message".equals(document.get().getDocumentElement().getLocalName())) {
            return Reply.problem(400, faults.contains(Fault.UNKNOWN_ROOT_UNCODED) ? "" : "RT-MSG-001");
        }
        return Reply.of(
                200,
                "application/xml",
                receipt(Incoming.read(ask.body()), ask.caller().key()));
    }

    private String receipt(Incoming message, String caller) {
        if (faults.contains(Fault.EVERYTHING_REJECTED)) {
            // The error differs with the cause, as if each refusal were right.
            return appRec(message, "2", message.msgId().length() == 36 ? "X99" : "E10");
        }
        if (message.msgId().length() != 36 && !faults.contains(Fault.ANY_MESSAGE_ID_TAKEN)) {
            return appRec(message, "2", "E10");
        }
        if (!message.sender().equals(caller) && !faults.contains(Fault.FOREIGN_SENDER_TAKEN)) {
            return appRec(message, "2", "X99");
        }
        Taken before = taken.get(message.msgId());
        if (before != null && before.message().equals(message)) {
            return faults.contains(Fault.NEW_RECEIPT_EACH_TIME) ? appRec(message, "1", null) : before.receipt();
        }
        if (before != null) {
            return faults.contains(Fault.OTHER_CONTENT_TAKEN) ? before.receipt() : appRec(message, "2", "X99");
        }
        String receipt = appRec(message, "1", null);
        taken.put(message.msgId(), new Taken(message, receipt, caller));
        ObjectNode patient = store.patient(message.person(), caller);
        FakePlans.keep(faults, store, patient, caller);
        nav.forward(message, patient);
        return receipt;
    }

    private String appRec(Incoming message, String status, String error) {
        String namespace = faults.contains(Fault.RECEIPT_OF_VERSION_1_0) ? Receipt.V1_1 + "x" : Receipt.V1_1;
        String id = faults.contains(Fault.RECEIPT_ID_NO_UUID)
                ? "receipt-" + System.nanoTime()
                : UUID.randomUUID().toString();
        String original = faults.contains(Fault.RECEIPT_FOR_ANOTHER_MESSAGE)
                ? UUID.randomUUID().toString()
                : message.msgId();
        return "<AppRec xmlns=\"" + namespace + "\"><Id>" + id + "</Id><Status V=\"" + status + "\"/>"
                + (error == null ? "" : "<Error V=\"" + error + "\"/>")
                + "<OriginalMsgId><Id>" + original + "</Id></OriginalMsgId></AppRec>";
    }

    private ObjectNode status(Taken found) {
        ObjectNode status = Json.object()
                .put("msgId", found.message().msgId())
                .put("kind", "EPIKRISE_1_2")
                .put(
                        "state",
                        faults.contains(Fault.STATUS_NAMES_PERSON)
                                ? found.message().person()
                                : "MAPPED")
                .put("received", "2026-01-01T12:00:00Z");
        var steps = status.withArray("steps");
        if (!faults.contains(Fault.STATUS_WITHOUT_STEPS)) {
            steps.addObject().put("step", "received").put("at", "2026-01-01T12:00:00Z");
        }
        if (!faults.contains(Fault.DECISION_NOT_TOLD)) {
            status.withArray("decisions").addObject().put("recipient", "nav").put("reason", "NO_CONSENT");
        }
        return status;
    }

    private ObjectNode trace(Taken found) {
        ObjectNode trace = Json.object();
        trace.withArray("unmapped")
                .add(
                        faults.contains(Fault.TRACE_TELLS_CONTENT)
                                ? found.message().workText()
                                : "/Message/Status/@DN");
        var rules = trace.withArray("rules");
        if (!faults.contains(Fault.TRACE_WITHOUT_RULES)) {
            rules.addObject()
                    .put("rule", "EPI-001")
                    .put("source", faults.contains(Fault.TRACE_WITHOUT_SOURCE) ? "" : "/Message/MsgId")
                    .put("resource", "DocumentReference/1")
                    .put("element", "masterIdentifier");
        }
        return trace;
    }
}
