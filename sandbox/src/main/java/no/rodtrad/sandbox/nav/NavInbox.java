package no.rodtrad.sandbox.nav;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.rodtrad.adapter.signature.SignatureVerifier;
import no.rodtrad.adapter.signature.TrustedRoots;
import no.rodtrad.adapter.signature.VerifiedMessage;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.Elements;
import no.rodtrad.mappings.xml.XmlGateway;
import no.rodtrad.sandbox.nav.NavAppRec.Fault;
import no.rodtrad.sandbox.nav.NavArchive.Entry;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A stand-in for NAV's message reception: verifies, checks, keeps, and answers with a receipt. Thread-safe. */
public final class NavInbox {

    private static final String OTHER_ERROR = "X99";
    private static final Pattern ENCODING = Pattern.compile("encoding=[\"']([A-Za-z0-9._-]+)[\"']");

    private final SignatureVerifier verifier;
    private final Clock clock;
    private final NavArchive archive;
    private final AtomicInteger logNumber = new AtomicInteger();

    /**
     * @param folder where the messages are kept
     * @throws IOException if what was kept there earlier cannot be read
     */
    public NavInbox(TrustedRoots roots, Clock clock, Path folder) throws IOException {
        this.verifier = new SignatureVerifier(roots, clock);
        this.clock = clock;
        this.archive = new NavArchive(folder);
    }

    /**
     * Receives a message.
     *
     * @return the receipt, positive or negative; a refusal where nothing can be receipted: not XML, no message id
     * @throws IOException if it cannot be kept; the sender has to send it again
     */
    public Result<byte[]> receive(byte[] bytes) throws IOException {
        Result<Document> parsed = XmlGateway.parse(bytes);
        if (parsed instanceof Result.Refused<Document> refused) {
            return Result.refused(refused.refusal());
        }
        Element root = parsed.orElseThrow().getDocumentElement();
        Optional<String> msgId = Elements.text(root, "MsgInfo/MsgId");
        if (msgId.isEmpty()) {
            return Result.refused(ErrorCode.MESSAGE_ID_MISSING);
        }
        Result<VerifiedMessage> verified = verifier.verify(parsed.orElseThrow());
        return Result.ok(receipt(msgId.get(), bytes, root, verified));
    }

    /** The newest messages, oldest of them first. */
    public synchronized List<ReceivedMessage> messages() {
        return archive.list();
    }

    /** A message as it came. */
    public synchronized Optional<byte[]> message(String msgId) throws IOException {
        return archive.find(msgId).map(Entry::bytes);
    }

    private synchronized byte[] receipt(String msgId, byte[] bytes, Element root, Result<VerifiedMessage> verified)
            throws IOException {
        if (verified instanceof Result.Refused<VerifiedMessage> refused) {
            ErrorCode code = refused.refusal().code();
            // Not kept under its id: what nobody signed must not be able to block the genuine message.
            return answer(root, List.of(new Fault(code.appRec(), code.norwegian())));
        }
        Optional<Entry> earlier = archive.find(msgId);
        if (earlier.isPresent()) {
            return Arrays.equals(earlier.get().bytes(), bytes)
                    ? earlier.get().receipt()
                    : answer(root, List.of(new Fault(OTHER_ERROR, ErrorCode.SAME_ID_OTHER_CONTENT.norwegian())));
        }
        Element message = verified.orElseThrow().root();
        List<Fault> faults = NavChecks.faults(message).stream()
                .map(sentence -> new Fault(OTHER_ERROR, sentence))
                .toList();
        byte[] receipt = answer(message, faults);
        String status = faults.isEmpty() ? "accepted" : "rejected";
        archive.add(new Entry(
                new ReceivedMessage(msgId, clock.instant().toString(), status, NavChecks.text(message), asText(bytes)),
                bytes,
                receipt));
        return receipt;
    }

    private byte[] answer(Element message, List<Fault> faults) {
        Instant now = clock.instant();
        String id = DateTimeFormatter.ofPattern("yyMMddHHmmss")
                        .withZone(ZoneOffset.UTC)
                        .format(now) + "sand" + String.format("%05d", logNumber.incrementAndGet() % 100_000) + ".1";
        return NavAppRec.write(message, faults, id, now);
    }

    /** The characters of an XML document, in the encoding that its declaration states. */
    static String asText(byte[] xml) {
        String start = new String(xml, 0, Math.min(xml.length, 200), StandardCharsets.ISO_8859_1);
        Matcher stated = ENCODING.matcher(start);
        boolean known = stated.find() && Charset.isSupported(stated.group(1));
        return new String(xml, known ? Charset.forName(stated.group(1)) : StandardCharsets.UTF_8);
    }
}
