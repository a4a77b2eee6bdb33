package no.rodtrad.sandbox.nav;

import java.io.IOException;
import java.util.List;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.sandbox.Problems;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The doors of the stand-in for NAV: {@code POST /sandbox/nav/inbox} and {@code GET /sandbox/nav/messages[/{msgId}]}. */
@RestController
public class NavDoor {

    private final NavInbox inbox;

    public NavDoor(NavInbox inbox) {
        this.inbox = inbox;
    }

    @PostMapping("/sandbox/nav/inbox")
    ResponseEntity<Object> receive(@RequestBody byte[] message) throws IOException {
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
