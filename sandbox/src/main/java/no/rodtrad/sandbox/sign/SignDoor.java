package no.rodtrad.sandbox.sign;

import java.nio.charset.StandardCharsets;
import no.rodtrad.adapter.signature.MessageSigner;
import no.rodtrad.adapter.signature.SigningKey;
import no.rodtrad.mappings.kith.MessageKind;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.XmlGateway;
import no.rodtrad.sandbox.Problems;
import no.rodtrad.sandbox.pki.TestPki;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * {@code POST /sandbox/sign?org=…}: signs a MsgHead as any organisation, so that a tester can send any sample. The
 * signature is added as the last child; one that is already there stays, which makes a message with two.
 */
@RestController
public class SignDoor {

    private final TestPki pki;

    public SignDoor(TestPki pki) {
        this.pki = pki;
    }

    @PostMapping(path = "/sandbox/sign", consumes = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<Object> sign(@RequestParam(name = "org", defaultValue = "") String org, @RequestBody byte[] body) {
        if (!org.matches("[0-9]{9}")) {
            return Problems.of(
                    "Parameteren org må være et organisasjonsnummer med ni siffer.",
                    "The parameter org must be an organisation number of nine digits.");
        }
        Result<Document> signed = XmlGateway.parse(body).then(document -> signedBy(org, document));
        if (signed instanceof Result.Refused<Document> refused) {
            return Problems.of(refused.refusal());
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .body(XmlGateway.write(signed.orElseThrow(), StandardCharsets.UTF_8));
    }

    private Result<Document> signedBy(String org, Document document) {
        Element root = document.getDocumentElement();
        if (!MessageKind.isSigned(root.getNamespaceURI(), root.getLocalName())) {
            return Result.refused(Refusal.at(ErrorCode.UNKNOWN_ROOT, "MsgHead"));
        }
        SigningKey key = pki.ofOrganisation(org);
        new MessageSigner(key.key(), key.chain()).sign(document);
        return Result.ok(document);
    }
}
