package no.rodtrad.adapter.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.rodtrad.adapter.access.AbsentCaller;
import no.rodtrad.adapter.access.AccessProperties;
import no.rodtrad.adapter.access.CallerIdentity.OrganisationNumber;
import no.rodtrad.adapter.access.Role;
import no.rodtrad.profiles.IdentifierSystem;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where notifications may go, and that no address leads the server anywhere else. */
class EndpointsTest {

    private static final AbsentCaller NAV = new AbsentCaller(
            Role.NAV, "maskinporten", List.of(new OrganisationNumber(IdentifierSystem.ENH, "889640782")));

    @Test
    void anAddressOfTheListIsAllowed() {
        assertThat(endpoints(false).mayBeCalled(NAV, URI.create("https://hooks.nav.test/a?b=c")))
                .isTrue();
        assertThat(endpoints(false).mayBeCalled(NAV, URI.create("https://HOOKS.nav.test:443/a")))
                .isTrue();
        assertThat(endpoints(false).mayBeCalled(NAV, URI.create("https://other.nav.test:8443/a")))
                .isTrue();
        assertThat(endpoints(true).mayBeCalled(NAV, URI.create("http://hooks.nav.test/")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.nav.test/",
                "ftp://hooks.nav.test/",
                "file:///etc/passwd",
                "https:/hooks.nav.test",
                "//hooks.nav.test/",
                "/relative",
                "https://hooks.nav.test.evil.test/",
                "https://evil.test/hooks.nav.test",
                "https://hooks.nav.test@evil.test/",
                "https://user:secret@hooks.nav.test/",
                "https://hooks.nav.test/#fragment",
                "https://hooks.nav.test:8443/",
                "https://other.nav.test/",
                "https://sub.hooks.nav.test/",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://2130706433/",
                "https://localhost/",
                "mailto:somebody@hooks.nav.test"
            })
    void anyOtherIsNot(String address) {
        assertThat(endpoints(false).mayBeCalled(NAV, URI.create(address))).isFalse();
    }

    @Test
    void anotherOrganisationsRowAllowsNothing() {
        AbsentCaller other = new AbsentCaller(
                Role.NAV, "maskinporten", List.of(new OrganisationNumber(IdentifierSystem.ENH, "999999999")));
        assertThat(endpoints(false).maySubscribe(other)).isFalse();
        assertThat(endpoints(false).mayBeCalled(other, URI.create("https://hooks.nav.test/")))
                .isFalse();
        assertThat(endpoints(false).maySubscribe(NAV)).isTrue();
        AbsentCaller withoutRole = new AbsentCaller(Role.GP, "maskinporten", NAV.organisations());
        assertThat(endpoints(false).maySubscribe(withoutRole))
                .as("its issuer gives no such role")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.1",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.8",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::1",
                "2001:0:1:2::3"
            })
    void thisMachineAndPrivateNetworksAreNotPublic(String address) throws Exception {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "100.63.0.1", "100.128.0.1", "172.32.0.1", "192.0.1.1", "2a02:20c8::1"})
    void whatAnybodyCanReachIs(String address) throws Exception {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    /** A name of the list that resolves to this machine, alone or among others, when it is called. */
    @Test
    void aNameThatResolvesToThisMachineIsNotCalled() throws Exception {
        try (Endpoint inside = new Endpoint()) {
            InetAddress loopback = InetAddress.getLoopbackAddress();
            InetAddress open = InetAddress.getByName("8.8.8.8");
            for (InetAddress[] found : List.of(new InetAddress[] {loopback}, new InetAddress[] {open, loopback})) {
                assertThat(call(new PublicAddresses(names(found)), inside, "hooks.nav.test", 2))
                        .isEqualTo("address-not-allowed");
            }
            for (String literal : List.of("127.0.0.1", "[::1]", "localhost")) {
                assertThat(call(new PublicAddresses(SystemDefaultDnsResolver.INSTANCE), inside, literal, 2))
                        .isEqualTo("address-not-allowed");
            }
            assertThat(inside.paths()).isEmpty();
            assertThat(call(names(new InetAddress[] {loopback}), inside, "hooks.nav.test", 2))
                    .as("it would have been reached")
                    .isEqualTo(SubscriberCalls.TAKEN);
        }
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        try (Endpoint inside = new Endpoint()) {
            inside.answers(302);
            assertThat(call(SystemDefaultDnsResolver.INSTANCE, inside, "localhost", 2))
                    .isEqualTo("http-302");
            assertThat(inside.paths()).containsExactly("/notify");
        }
    }

    @Test
    void anAnswerThatDoesNotComeIsNotWaitedForForever() throws Exception {
        try (Endpoint inside = new Endpoint()) {
            inside.takesTime(4_000);
            assertThat(call(SystemDefaultDnsResolver.INSTANCE, inside, "localhost", 1))
                    .isEqualTo("timeout");
        }
    }

    private static String call(DnsResolver names, Endpoint endpoint, String host, int seconds) throws Exception {
        try (SubscriberCalls calls = new SubscriberCalls(properties(true), names)) {
            String body = "{\"resourceType\":\"Bundle\",\"type\":\"history\",\"entry\":[{\"resource\":"
                    + "{\"resourceType\":\"Parameters\"}}]}";
            return calls.post(
                    URI.create("http://" + host + ":" + endpoint.port() + "/notify"),
                    body.getBytes(),
                    Duration.ofSeconds(seconds));
        }
    }

    private static DnsResolver names(InetAddress[] found) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) {
                return found;
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    private static Endpoints endpoints(boolean local) {
        return new Endpoints(
                properties(local),
                new AccessProperties(
                        "here",
                        List.of(new AccessProperties.Issuer(
                                "maskinporten",
                                "https://issuer",
                                "https://issuer/jwks",
                                Map.of("a", "nav"),
                                Map.of(),
                                null))));
    }

    private static SubscriptionProperties properties(boolean local) {
        return new SubscriptionProperties(
                List.of(new SubscriptionProperties.Row("889640782", List.of("hooks.nav.test", "other.nav.test:8443"))),
                local,
                20,
                5,
                Duration.ofSeconds(2),
                Duration.ofSeconds(20),
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                Duration.ofSeconds(1),
                2,
                100);
    }
}
