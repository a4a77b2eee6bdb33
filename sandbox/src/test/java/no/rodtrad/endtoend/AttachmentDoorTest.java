package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.DocumentReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Attachments, original messages and receipts as the server gives them out: as files, never as pages. */
@ExtendWith(SharedWorld.class)
class AttachmentDoorTest {

    private static final Path CORPUS = Path.of("../mappings/src/test/resources/no/rodtrad/mappings/attachment/hostile");

    private final World world;

    AttachmentDoorTest(World world) {
        this.world = world;
    }

    static List<Path> accepted() throws IOException {
        try (Stream<Path> folders = Files.list(CORPUS)) {
            return folders.filter(Files::isDirectory)
                    // The largest one repeats a text; what is special of it is seen without a server.
                    .filter(folder -> !read(folder.resolve("attachment.xml")).contains("{"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void isGivenOutAsAFile(Path folder) throws Exception {
        Map<String, String> expected = read(folder.resolve("expected.txt"))
                .lines()
                .skip(1)
                .map(line -> line.split(" = ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        Scene scene = Scene.with(world);
        Answer receipt = scene.post(message(scene, read(folder.resolve("attachment.xml"))));
        assertThat(AppRec.of(receipt.body()).accepted()).as(receipt.text()).isTrue();
        isAFile(receipt);

        List<DocumentReference> attachments = scene.search(scene.institution(), DocumentReference.class).stream()
                .filter(DocumentReference::hasRelatesTo)
                .toList();
        assertThat(String.valueOf(attachments.size())).isEqualTo(expected.get("attachments"));
        for (DocumentReference attachment : attachments) {
            String address =
                    "/fhir/" + attachment.getContentFirstRep().getAttachment().getUrl();
            Answer content = world.http().get(scene.institution(), address);
            assertThat(content.status()).isEqualTo(200);
            // The FHIR server leaves the character set to the reference.
            assertThat(content.type()).isEqualTo(expected.get("contentType").replaceFirst(";.*", ""));
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content.body())))
                    .isEqualTo(expected.get("sha256"));
            isAFile(content);
            isHiddenFromNav(scene, address);
        }
    }

    @Test
    void theOriginalIsGivenOutAsAFileToo() {
        Scene scene = Scene.with(world);
        Epikrise epikrise = scene.epikrise();
        scene.send(epikrise);
        String address = "/fhir/"
                + scene.search(scene.institution(), DocumentReference.class)
                        .get(0)
                        .getContentFirstRep()
                        .getAttachment()
                        .getUrl();
        Answer original = world.http().get(scene.institution(), address);
        assertThat(original.body()).isEqualTo(epikrise.bytes());
        isAFile(original);
        isHiddenFromNav(scene, address);

        Answer resource = world.http().get(scene.institution(), address, Http.FHIR);
        assertThat(((Binary) Scene.parse(resource)).getData()).isEqualTo(epikrise.bytes());
        isAFile(resource);
        isAFile(world.http().get(scene.institution(), "/messages/" + epikrise.msgId()));
        isAFile(world.http().get(scene.institution(), "/messages/" + epikrise.msgId() + "/trace"));
        isAFile(world.http().get(scene.institution(), "/messages/" + UUID.randomUUID()));
        isAFile(scene.post("<x/>".getBytes(StandardCharsets.UTF_8)));
    }

    /** What is not bytes is no file, and runs nothing all the same. */
    @Test
    void nothingOfTheFhirDoorRuns() {
        Scene scene = Scene.with(world);
        Answer search = world.http().get(scene.institution(), "/fhir/Patient?_id=" + scene.patientId());
        runsNothing(search);
        assertThat(search.headers().firstValue("Content-Disposition")).isEmpty();
    }

    /** Neither bytes, name nor type of it are in anything that NAV gets, also when all texts are released. */
    @Test
    void nothingOfAnAttachmentIsSentToNav() {
        String secret = "Vedlegg " + UUID.randomUUID();
        String encoded = Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
        Scene scene = Scene.with(world);
        scene.permit();
        byte[] message = message(scene, """
                <RefDoc><MsgType V="A" DN="Vedlegg"/><Id>%1$s</Id><MimeType>text/%1$s</MimeType>
                <Description>%1$s</Description><Content>
                <Base64Container xmlns="http://www.kith.no/xmlstds/base64container">%2$s</Base64Container>
                </Content></RefDoc>""".formatted(secret, encoded));
        assertThat(AppRec.of(scene.post(message).body()).accepted()).isTrue();
        scene.nav(1);
        assertThat(scene.complete(scene.review()).status()).isEqualTo(200);
        assertThat(scene.nav(2)).allSatisfy(sent -> {
            assertThat(sent.everything()).doesNotContain(secret);
            assertThat(new String(sent.bytes(), StandardCharsets.UTF_8))
                    .doesNotContain(secret)
                    .doesNotContain(encoded);
        });
        assertThat(scene.search(world.navToken(), DocumentReference.class)).isEmpty();
        assertThat(scene.search(world.navToken(), Binary.class)).isEmpty();
    }

    private void isHiddenFromNav(Scene scene, String address) {
        assertThat(world.http().get(world.navToken(), address).status()).isEqualTo(404);
        assertThat(scene.search(world.navToken(), DocumentReference.class)).isEmpty();
    }

    private static void isAFile(Answer answer) {
        runsNothing(answer);
        assertThat(answer.headers().allValues("Content-Disposition"))
                .singleElement()
                .asString()
                .matches("(?i)attachment;?");
    }

    private static void runsNothing(Answer answer) {
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'")
                .endsWith("sandbox");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    private static byte[] message(Scene scene, String attachment) {
        return scene.epikrise()
                .xml()
                .replace("</ServRprt>", attachment + "</ServRprt>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
