package no.rodtrad.sandbox.issuers;

import java.io.IOException;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;

/** Stand-ins for HelseID, Maskinporten and ID-porten: three issuers on one port, with metadata and public keys. */
public final class TestIssuers implements AutoCloseable {

    /** The audience of every token: the adapter. */
    public static final String AUDIENCE = "https://rodtrad.no";

    private static final List<String> NAMES = List.of("helseid", "maskinporten", "idporten");

    private final MockOAuth2Server server;
    private final Cast cast;

    private TestIssuers(MockOAuth2Server server, Cast cast) {
        this.server = server;
        this.cast = cast;
    }

    /**
     * Starts the issuers on loopback.
     *
     * @param port 0 for any free one
     * @throws IOException if the port is taken
     */
    public static TestIssuers start(int port, Cast cast) throws IOException {
        MockOAuth2Server server = new MockOAuth2Server();
        try {
            server.start(InetAddress.getByName("localhost"), port);
        } catch (IOException | RuntimeException e) {
            throw new IOException("the test issuers could not start on port " + port, e);
        }
        return new TestIssuers(server, cast);
    }

    /** A signed token, in compact form. */
    public String token(TokenOrder order) {
        TokenClaims content = TokenClaims.of(order, cast);
        return server.issueToken(
                        order.role().issuer(), content.subject(), AUDIENCE, content.claims(), order.minutes() * 60L)
                .serialize();
    }

    /** Where an issuer is: the value of {@code iss} in its tokens. */
    public String issuer(String name) {
        return server.issuerUrl(name).toString();
    }

    /** What the adapter has to be told of the issuers. */
    public Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("rodtrad.access.audience", AUDIENCE);
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            String prefix = "rodtrad.access.issuers[" + i + "].";
            properties.put(prefix + "name", name);
            properties.put(prefix + "issuer", issuer(name));
            properties.put(prefix + "jwk-set-uri", server.jwksUrl(name).toString());
            properties.put(prefix + "her-id-claim", TokenClaims.HER_IDS);
            for (TestRole role : TestRole.values()) {
                // In brackets, or the colon of the scope would be dropped from the key.
                if (role.issuer().equals(name)) {
                    properties.put(prefix + "roles[" + role.scope() + "]", role.code());
                }
            }
        }
        // An institution's system may also come by itself, without a clinician.
        properties.put("rodtrad.access.issuers[1].roles[" + TestRole.INSTITUTION.scope() + "]", "institution");
        properties.put("rodtrad.access.issuers[0].required-claims[helseid://claims/identity/security_level]", "4");
        properties.put("rodtrad.access.issuers[2].required-claims[acr]", "idporten-loa-high");
        return properties;
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
