package no.rodtrad.adapter.access;

import java.util.Set;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/** The signature algorithms that tokens may use: asymmetric ones only, so a public key can never pass for a secret. */
public final class TokenAlgorithms {

    public static final Set<SignatureAlgorithm> ALLOWED = Set.of(
            SignatureAlgorithm.RS256,
            SignatureAlgorithm.RS384,
            SignatureAlgorithm.RS512,
            SignatureAlgorithm.PS256,
            SignatureAlgorithm.ES256,
            SignatureAlgorithm.ES384);

    private TokenAlgorithms() {}
}
