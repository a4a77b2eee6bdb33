/**
 * Signatures of MsgHead messages: XMLDSig enveloped, with the certificate of the sender in it. What is read of a signed
 * message is the node that {@link no.rodtrad.adapter.signature.SignatureVerifier} returned, and nothing else.
 */
package no.rodtrad.adapter.signature;
