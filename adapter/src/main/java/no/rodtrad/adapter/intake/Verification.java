package no.rodtrad.adapter.intake;

import java.security.cert.X509Certificate;
import java.util.Optional;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.signature.SignatureVerifier;
import no.rodtrad.adapter.signature.SignerOrganisation;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.MessageKind;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.profiles.IdentifierSystem;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Gives the one node that may be read: of a format that is signed, what the signature covers; of the older formats that
 * carry none, the root, whose sender then has to be the caller.
 */
@Component
class Verification {

    private final SignatureVerifier verifier;

    Verification(SignatureVerifier verifier) {
        this.verifier = verifier;
    }

    Result<Verified> verify(Document document) {
        Element root = document.getDocumentElement();
        if (!MessageKind.isSigned(root.getNamespaceURI(), root.getLocalName())) {
            return Result.ok(new Verified(root, Optional.empty(), false));
        }
        return verifier.verify(document)
                .then(v -> Result.ok(new Verified(v.root(), Optional.of(v.signer()), v.sha1())));
    }

    /**
     * @param root the only node that may be read
     * @param signer whose certificate signed it; empty for formats without signature
     * @param sha1 whether it was signed with SHA-1, by exception
     */
    record Verified(Element root, Optional<X509Certificate> signer, boolean sha1) {

        /**
         * Binds the certificate to the sender: its organisation is one that the sender is named by, or, where the sender
         * is named by HER-id alone, the caller's own.
         */
        Result<KithMessage> boundTo(KithMessage message, CallerIdentity caller) {
            if (signer.isEmpty()) {
                return Result.ok(message);
            }
            return SignerOrganisation.of(signer.get())
                            .filter(number -> isSender(number, message, caller))
                            .isPresent()
                    ? Result.ok(message)
                    : Result.refused(ErrorCode.CERTIFICATE_NOT_SENDERS);
        }

        private static boolean isSender(String number, KithMessage message, CallerIdentity caller) {
            var idents = message.header().sender().organisationIdents();
            boolean namedByNumber = idents.stream()
                    .anyMatch(
                            i -> i.system().filter(IdentifierSystem.ENH::equals).isPresent());
            return namedByNumber
                    ? idents.stream().anyMatch(ident -> ident.same(IdentifierSystem.ENH, number))
                    : caller.organisations().stream()
                            .anyMatch(own -> own.system() == IdentifierSystem.ENH
                                    && own.value().equals(number));
        }
    }
}
