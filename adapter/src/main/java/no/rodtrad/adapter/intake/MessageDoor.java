package no.rodtrad.adapter.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.rodtrad.adapter.access.CallerAuthentication;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.encryption.EnvelopeOpener;
import no.rodtrad.adapter.refusal.RefusalAnswer;
import no.rodtrad.mappings.xml.XmlGateway;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The door for KITH messages: {@code POST /messages}. Whatever can be receipted is answered 200 with an AppRec, positive
 * or negative; what cannot, with problem+json. {@code application/pkcs7-mime} is opened first.
 */
@RestController
class MessageDoor {

    private final Intake intake;
    private final SealedIntake sealedIntake;

    MessageDoor(Intake intake, SealedIntake sealedIntake) {
        this.intake = intake;
        this.sealedIntake = sealedIntake;
    }

    /** What cannot be a media type is not kept as one. */
    private static String contentType(HttpServletRequest request) {
        try {
            MediaType.parseMediaType(request.getContentType());
            return request.getContentType();
        } catch (InvalidMediaTypeException e) {
            return MediaType.APPLICATION_XML_VALUE;
        }
    }

    @PostMapping("/messages")
    void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // One byte more than the limit is enough to know; the rest of a too large body is never read.
        boolean sealed = SealedIntake.takes(request.getContentType());
        int limit = sealed ? EnvelopeOpener.MAX_BYTES : XmlGateway.MAX_BYTES;
        byte[] bytes = request.getInputStream().readNBytes(limit + 1);
        CallerIdentity caller = CallerAuthentication.current();
        IntakeOutcome outcome =
                sealed ? sealedIntake.receive(bytes, caller) : intake.receive(bytes, contentType(request), caller);
        if (outcome instanceof IntakeOutcome.Receipted receipted) {
            response.setStatus(HttpServletResponse.SC_OK);
            response.setContentType(MediaType.APPLICATION_XML_VALUE);
            response.setContentLength(receipted.appRec().length);
            response.getOutputStream().write(receipted.appRec());
        } else if (outcome instanceof IntakeOutcome.Taken) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (outcome instanceof IntakeOutcome.Unreceiptable unreceiptable) {
            RefusalAnswer.of(unreceiptable.refusal()).send(request, response);
        }
    }
}
