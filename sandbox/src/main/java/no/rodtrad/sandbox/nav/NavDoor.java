package no.rodtrad.sandbox.nav;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.rodtrad.adapter.encryption.EnvelopeOpener;
import no.rodtrad.adapter.encryption.Opened;
import no.rodtrad.adapter.signature.OwnKeys;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.sandbox.Problems;
import no.rodtrad.sandbox.issuers.Cast;
import no.rodtrad.sandbox.pki.TestPki;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The doors of the stand-in for NAV: {@code POST /sandbox/nav/inbox} and {@code GET /sandbox/nav/messages[/{msgId}]}. */
@RestController
public class NavDoor {

    private static final MediaType ENVELOPE = MediaType.parseMediaType("application/pkcs7-mime");

    private final NavInbox inbox;
    private final EnvelopeOpener opener;

    public NavDoor(NavInbox inbox, TestPki pki, Clock clock) {
        this.inbox = inbox;
        OwnKeys keys = new OwnKeys(Map.of("nav", pki.ofOrganisation(Cast.NAV.organisation())), Map.of());
        this.opener = new EnvelopeOpener(keys, List.of(), clock);
    }

    @PostMapping("/sandbox/nav/inbox")
    ResponseEntity<Object> receive(@RequestBody byte[] message, @RequestHeader("Content-Type") MediaType type)
            throws IOException {
        if (type.equalsTypeAndSubtype(ENVELOPE)) {
            Result<Opened> opened = opener.open(message, Set.of());
            return opened instanceof Result.Refused<Opened> refused
                    ? Problems.of(refused.refusal())
                    : answer(opened.orElseThrow().content());
        }
        return answer(message);
    }

    private ResponseEntity<Object> answer(byte[] message) throws IOException {
        Result<byte[]> receipt = inbox.receive(message);
        if (receipt instanceof Result.Refused<byte[]> refused) {
            return Problems.of(refused.refusal());
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(receipt.orElseThrow());
    }

    @GetMapping(path = "/sandbox/nav/messages", produces = MediaType.APPLICATION_JSON_VALUE)
    List<ReceivedMessage> messages() {
        return inbox.messages();
    }

    @GetMapping("/sandbox/nav/messages/{msgId}")
    ResponseEntity<byte[]> message(@PathVariable("msgId") String msgId) throws IOException {
        return inbox.message(msgId)
                .map(xml -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_XML)
                        .body(xml))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
