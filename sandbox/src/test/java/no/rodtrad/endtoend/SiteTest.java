package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the profile package are open to all, and open nothing else. */
@ExtendWith(SharedWorld.class)
class SiteTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#:]+)(?:#[^\"]*)?\"");

    private final World world;
    private final HttpClient client = HttpClient.newHttpClient();

    SiteTest(World world) {
        this.world = world;
    }

    @Test
    void theIndexIsReadWithoutAToken() throws Exception {
        HttpResponse<String> index = get("/profiles/");

        assertThat(index.statusCode()).isEqualTo(200);
        assertThat(index.body()).contains("<h1>FHIR package</h1>");
        assertThat(header(index, "Content-Type")).startsWith("text/html");
        assertThat(header(index, "Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(header(index, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(index, "Cache-Control")).contains("max-age").doesNotContain("no-store");

        HttpResponse<String> redirect = get("/profiles");
        assertThat(redirect.statusCode()).isEqualTo(302);
        assertThat(header(redirect, "Location")).endsWith("/profiles/");
    }

    @Test
    void whereverTheIndexLeadsIsSomething() throws Exception {
        List<String> links = LINK.matcher(get("/profiles/").body())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();

        assertThat(links).hasSizeGreaterThan(60).contains("site.css", "package.tgz");
        for (String link : links) {
            assertThat(get("/profiles/" + link).statusCode()).as(link).isEqualTo(200);
        }
    }

    @Test
    void anUnchangedPageIsNotSentAgain() throws Exception {
        String tag = header(get("/profiles/index.html"), "ETag");
        HttpRequest again =
                request("/profiles/index.html").header("If-None-Match", tag).build();

        assertThat(client.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
    }

    @Test
    void pagesAreSentCompressedAndJsonIsNot() throws Exception {
        String page = "/profiles/StructureDefinition-rodtrad-care-plan";
        assertThat(header(zipped(page + ".html"), "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(zipped(page + ".json"), "Content-Encoding")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/profiles/none.html", "/profiles/META-INF/MANIFEST.MF", "/profiles/application.yaml"})
    void whatIsNotThereIsNotFound(String address) throws Exception {
        HttpResponse<String> answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("RT-ACC-004");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/profiles/../messages/5d0a3f5e-3a55-4bb5-93ae-7c0c1f0a5b11",
                "/profiles/..%2Factuator/env",
                "/profiles/%2e%2e/fhir/CarePlan",
                "/profiles/..;/fhir/CarePlan",
                "/profiles//fhir/CarePlan",
                "/profiles/%5c..%5capplication.yaml",
                "/profiles/..%252f..%252fapplication.yaml",
                "/profiles/../../application.yaml",
                "/profilesx",
                "/profiles.html"
            })
    void noWayRoundLeadsAnywhere(String address) throws Exception {
        assertThat(get(address).statusCode()).isIn(400, 401, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void thePagesCanOnlyBeRead(String method) throws Exception {
        HttpRequest write = request("/profiles/index.html")
                .method(method, BodyPublishers.ofString("x"))
                .build();

        assertThat(client.send(write, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(request(address).build(), BodyHandlers.ofString());
    }

    private HttpResponse<byte[]> zipped(String address) throws IOException, InterruptedException {
        return client.send(request(address).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(world.sandbox().baseUrl() + address));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
