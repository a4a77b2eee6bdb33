package no.rodtrad.adapter.subscription;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Calls endpoints of subscribers. Nothing of an answer is believed but its status: no redirect is followed, no cookie kept,
 * no body read.
 */
@Component
class SubscriberCalls implements AutoCloseable {

    static final String TAKEN = "ok";

    private static final int PER_HOST = 10;
    private static final ContentType FHIR_JSON = ContentType.parse("application/fhir+json; charset=utf-8");

    private final CloseableHttpClient http;
    private final ScheduledExecutorService deadlines;

    @Autowired
    SubscriberCalls(SubscriptionProperties properties) {
        this(
                properties,
                properties.localEndpoints()
                        ? SystemDefaultDnsResolver.INSTANCE
                        : new PublicAddresses(SystemDefaultDnsResolver.INSTANCE));
    }

    SubscriberCalls(SubscriptionProperties properties, DnsResolver names) {
        Timeout timeout = Timeout.of(properties.timeout());
        http = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(names)
                        .setMaxConnPerRoute(PER_HOST)
                        .setMaxConnTotal(PER_HOST * PER_HOST)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(timeout)
                                .setSocketTimeout(timeout)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(timeout).build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
        deadlines = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "subscription-deadlines");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * @param timeout for all of it, however slowly an answer drips in
     * @return {@link #TAKEN}, or a code that says what happened
     */
    String post(URI endpoint, byte[] body, Duration timeout) {
        HttpPost request = new HttpPost(endpoint);
        request.setEntity(new ByteArrayEntity(body, FHIR_JSON));
        HttpHost host = new HttpHost(endpoint.getScheme(), endpoint.getHost(), endpoint.getPort());
        Future<?> deadline = deadlines.schedule(request::cancel, timeout.toMillis(), TimeUnit.MILLISECONDS);
        // Closed without being read to its end: an answer may be endless.
        try (ClassicHttpResponse response = http.executeOpen(host, request, null)) {
            int status = response.getCode();
            return status >= 200 && status < 300 ? TAKEN : "http-" + status;
        } catch (UnknownHostException e) {
            return "address-not-allowed";
        } catch (IOException | RuntimeException e) {
            return request.isCancelled() ? "timeout" : "unreachable";
        } finally {
            deadline.cancel(false);
        }
    }

    @Override
    public void close() throws IOException {
        deadlines.shutdownNow();
        http.close();
    }
}
