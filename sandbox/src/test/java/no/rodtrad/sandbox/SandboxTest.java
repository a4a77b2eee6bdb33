package no.rodtrad.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.SignedJWT;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.rodtrad.mappings.xml.Elements;
import no.rodtrad.mappings.xml.XmlGateway;
import no.rodtrad.sandbox.nav.DialogNote;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The doors of the sandbox over HTTP, and the sandbox as a whole: start, end, start again. */
class SandboxTest {

    @TempDir
    static Path data;

    private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static SandboxSettings settings;
    private static Sandbox sandbox;

    @BeforeAll
    static void start() throws Exception {
        settings = SandboxSettings.forTests(data)
                .withOut(new PrintStream(PRINTED, true, StandardCharsets.UTF_8))
                .withExtra(Map.of("rodtrad.test.extra", "here"));
        sandbox = Sandbox.start(settings);
    }

    @AfterAll
    static void end() {
        sandbox.close();
    }

    private static HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + address)).build(), BodyHandlers.ofByteArray());
    }

    private static HttpResponse<byte[]> post(String address, byte[] xml) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + address))
                        .header("Content-Type", "application/xml")
                        .POST(BodyPublishers.ofByteArray(xml))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        return JsonMapper.builder().build().readTree(answer.body());
    }

    @Test
    void theTokenDoorGivesTokensAsPlainText() throws Exception {
        HttpResponse<byte[]> answer = get("/sandbox/token?role=institution&org=310123455&minutes=5");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        SignedJWT token = SignedJWT.parse(new String(answer.body(), StandardCharsets.US_ASCII));
        assertThat(token.getJWTClaimsSet().getClaim("helseid://claims/client/claims/orgnr_parent"))
                .isEqualTo("310123455");
    }

    @Test
    void theTokenDoorTellsWhatItDoesNotUnderstand() throws Exception {
        for (String query : new String[] {"?role=king", "", "?role=gp&minutes=many"}) {
            HttpResponse<byte[]> answer = get("/sandbox/token" + query);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(json(answer).get("detail").asString()).contains("arameter");
        }
    }

    @Test
    void whatTheSignDoorSignsIsTakenByTheStandInForNav() throws Exception {
        HttpResponse<byte[]> signed =
                post("/sandbox/sign?org=310789011", DialogNote.unsigned(UnaryOperator.identity()));
        assertThat(signed.statusCode()).isEqualTo(200);
        HttpResponse<byte[]> receipt = post("/sandbox/nav/inbox", signed.body());
        Element appRec = XmlGateway.parse(receipt.body()).orElseThrow().getDocumentElement();
        assertThat(Elements.first(appRec, "Status").orElseThrow().getAttribute("V"))
                .isEqualTo("1");
        JsonNode message = json(get("/sandbox/nav/messages")).get(0);
        assertThat(message.get("msgId").asString()).isEqualTo(DialogNote.MSG_ID);
        assertThat(message.get("status").asString()).isEqualTo("accepted");
        assertThat(message.get("text").asString()).startsWith("Rehabiliteringsopphold");
        assertThat(get("/sandbox/nav/messages/" + DialogNote.MSG_ID).body()).isEqualTo(signed.body());
        assertThat(get("/sandbox/nav/messages/none").statusCode()).isEqualTo(404);
    }

    @Test
    void theSignDoorRefusesWhatIsNoMsgHead() throws Exception {
        HttpResponse<byte[]> notXml = post("/sandbox/sign?org=310789011", "hei".getBytes(StandardCharsets.UTF_8));
        assertThat(notXml.statusCode()).isEqualTo(400);
        assertThat(json(notXml).get("code").asString()).isEqualTo("RT-XML-001");
        HttpResponse<byte[]> other = post("/sandbox/sign?org=310789011", "<other/>".getBytes(StandardCharsets.UTF_8));
        assertThat(json(other).get("code").asString()).isEqualTo("RT-MSG-001");
        assertThat(post("/sandbox/sign?org=../x", "<other/>".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theAdapterIsToldWhatItNeeds() {
        Environment environment = sandbox.applicationContext().getEnvironment();
        assertThat(environment.getProperty("rodtrad.delivery.receiver-url"))
                .isEqualTo(sandbox.baseUrl() + "/sandbox/nav/inbox");
        assertThat(Path.of(environment.getProperty("rodtrad.signature.trusted-roots")))
                .exists();
        assertThat(Path.of(environment.getProperty("rodtrad.delivery.key-store")))
                .exists();
        assertThat(environment.getProperty("rodtrad.access.issuers[0].issuer")).isEqualTo(sandbox.issuer("helseid"));
        assertThat(environment.getProperty("rodtrad.test.extra")).isEqualTo("here");
        assertThat(environment.getActiveProfiles()).containsExactly("sandbox");
    }

    @Test
    void eachStepIsPrintedWithItsNumberAndTime() {
        assertThat(PRINTED.toString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("Start ")))
                .hasSizeGreaterThanOrEqualTo(4)
                .allMatch(line -> line.matches("Start [1-4]/4 .* [0-9]+\\.[0-9]{2} s"));
    }

    @Test
    void aRoleThatDoesNotExistIsAMistake() {
        assertThatThrownBy(() -> sandbox.token("king")).isInstanceOf(IllegalArgumentException.class);
    }
}
