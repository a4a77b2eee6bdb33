package no.rodtrad.endtoend;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What stands where NAV would: hands on to the sandbox's stand-in, unless a test wants NAV to behave otherwise for one
 * person. It keeps everything that was sent, also what it answered with an error.
 */
final class NavStandIn implements AutoCloseable {

    private static final String PATH = "/inbox";
    private static final int USUAL = 10;

    private final WireMockServer server;

    private NavStandIn(WireMockServer server) {
        this.server = server;
        server.start();
    }

    static NavStandIn start() {
        return onPort(0);
    }

    static NavStandIn onPort(int port) {
        return new NavStandIn(new WireMockServer(
                port == 0
                        ? wireMockConfig().bindAddress("localhost").dynamicPort()
                        : wireMockConfig().bindAddress("localhost").port(port)));
    }

    String url() {
        return "http://localhost:" + server.port() + PATH;
    }

    int port() {
        return server.port();
    }

    /** Where messages go that no test wants otherwise. */
    void handOnTo(String sandbox) {
        server.stubFor(any(anyUrl())
                .atPriority(USUAL)
                .willReturn(aResponse().proxiedFrom(sandbox).withProxyUrlPrefixToRemove(PATH)));
    }

    /** How NAV behaves towards one person's messages until the answer is taken back. */
    UUID answers(String personNumber, ResponseDefinitionBuilder answer) {
        StubMapping stub = server.stubFor(any(anyUrl())
                .atPriority(1)
                .withRequestBody(containing(personNumber))
                .willReturn(answer));
        return stub.getId();
    }

    UUID down(String personNumber) {
        return answers(personNumber, aResponse().withStatus(503));
    }

    /** NAV behaves as usual again. */
    void recover(UUID stub) {
        server.removeStubMapping(stub);
    }

    /** Everything that was sent about a person, in order. */
    List<NavMessage> received(String personNumber) {
        return server.findAll(postRequestedFor(anyUrl()).withRequestBody(containing(personNumber))).stream()
                .sorted(Comparator.comparing(request -> request.getLoggedDate()))
                .map(request -> new NavMessage(
                        request.getBody(), request.getLoggedDate().toInstant()))
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }
}
