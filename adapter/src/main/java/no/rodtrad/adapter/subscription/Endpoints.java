package no.rodtrad.adapter.subscription;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.rodtrad.adapter.access.AbsentCaller;
import no.rodtrad.adapter.access.AccessProperties;
import no.rodtrad.adapter.access.CallerIdentity.OrganisationNumber;
import no.rodtrad.profiles.IdentifierSystem;
import org.springframework.stereotype.Component;

/**
 * Who may have notifications sent, and whereto. It is asked when somebody subscribes and again before each hand-over, so
 * that who is taken out of the configuration is sent nothing more.
 */
@Component
public class Endpoints {

    private static final int HTTPS_PORT = 443;
    private static final int LONGEST = 1_000;

    private final SubscriptionProperties properties;
    private final AccessProperties access;

    Endpoints(SubscriptionProperties properties, AccessProperties access) {
        this.properties = properties;
        this.access = access;
    }

    /** Whether there is a row for one of the subscriber's organisations, and its issuer still gives its role. */
    boolean maySubscribe(AbsentCaller subscriber) {
        return row(subscriber).isPresent()
                && access.issuers().stream()
                        .anyMatch(issuer -> issuer.name().equals(subscriber.issuer())
                                && issuer.roles()
                                        .containsValue(subscriber.role().code()));
    }

    /** Whether an address may be called for a subscriber. What its name resolves to is looked at when it is called. */
    boolean mayBeCalled(AbsentCaller subscriber, URI endpoint) {
        List<String> hosts =
                row(subscriber).map(SubscriptionProperties.Row::hosts).orElse(List.of());
        boolean sealed =
                "https".equals(scheme(endpoint)) || properties.localEndpoints() && "http".equals(scheme(endpoint));
        return sealed
                && endpoint.getHost() != null
                && endpoint.getRawUserInfo() == null
                && endpoint.getRawFragment() == null
                && endpoint.toString().length() <= LONGEST
                && hosts.stream().anyMatch(host -> named(host, endpoint));
    }

    /** {@code host} is its usual port; {@code host:*} any one, which only trials have use for. */
    private static boolean named(String allowed, URI endpoint) {
        String host = endpoint.getHost().toLowerCase(Locale.ROOT);
        String rest = allowed.toLowerCase(Locale.ROOT);
        if (rest.equals(host + ":*")) {
            return true;
        }
        return endpoint.getPort() == -1 || endpoint.getPort() == HTTPS_PORT
                ? rest.equals(host) || rest.equals(host + ":" + HTTPS_PORT)
                : rest.equals(host + ":" + endpoint.getPort());
    }

    private static String scheme(URI endpoint) {
        return endpoint.getScheme() == null ? "" : endpoint.getScheme().toLowerCase(Locale.ROOT);
    }

    private Optional<SubscriptionProperties.Row> row(AbsentCaller subscriber) {
        return properties.subscribers().stream()
                .filter(row -> subscriber
                        .organisations()
                        .contains(new OrganisationNumber(IdentifierSystem.ENH, row.organisationNumber())))
                .findFirst();
    }
}
