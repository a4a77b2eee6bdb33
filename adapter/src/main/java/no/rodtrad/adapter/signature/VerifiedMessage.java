package no.rodtrad.adapter.signature;

import java.security.cert.X509Certificate;
import org.w3c.dom.Element;

/**
 * A message whose signature holds.
 *
 * @param root the element that the signature covers; the only node that may be read
 * @param signer the certificate that it was signed with, trusted and valid at the time of the check
 * @param sha1 whether it was signed with SHA-1, by an exception for this signer
 */
public record VerifiedMessage(Element root, X509Certificate signer, boolean sha1) {}
