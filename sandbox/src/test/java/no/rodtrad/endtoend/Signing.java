package no.rodtrad.endtoend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import no.rodtrad.adapter.signature.MessageSigner;
import no.rodtrad.adapter.signature.SigningKey;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.endtoend.Http.Answer;
import no.rodtrad.mappings.xml.XmlGateway;
import no.rodtrad.sandbox.pki.TestPki;
import org.w3c.dom.Document;

/** Signs messages rightly and in the ways that a receiver has to see through. */
final class Signing {

    private final World world;
    private final Path folder;

    /** @param folder for keys that the server knows nothing of */
    Signing(World world, Path folder) {
        this.world = world;
        this.folder = folder;
    }

    byte[] sign(String how, String xml) throws IOException {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        return switch (how) {
            case "none" -> bytes;
            case "sender" -> byServer(Organisation.SENDER, bytes);
            case "receiver" -> byServer(Organisation.REFERRER, bytes);
            case "nav" -> byServer(new Organisation("NAV", Organisation.NAV_NUMBER), bytes);
            case "another" -> byServer(Organisation.OTHER, bytes);
            case "tampered" -> tampered(byServer(Organisation.SENDER, bytes));
            case "untrusted" -> by(TestPki.open(folder.resolve("strangers"), Clock.systemUTC()), bytes);
            case "expired" -> by(TestPki.open(copyOfAuthority(), threeYearsAgo()), bytes);
            default -> throw new IllegalArgumentException("no such way to sign: " + how);
        };
    }

    private byte[] byServer(Organisation organisation, byte[] bytes) {
        Answer answer = world.http().post(null, "/sandbox/sign?org=" + organisation.number(), Http.XML, bytes);
        if (answer.status() != 200) {
            throw new AssertionError("could not be signed: " + answer.text());
        }
        return answer.body();
    }

    private static byte[] tampered(byte[] signed) {
        String text = new String(signed, StandardCharsets.UTF_8);
        String changed = text.replace("Ønsker et møte", "Ønsker ikke møte");
        if (changed.equals(text)) {
            throw new AssertionError("there was nothing to change");
        }
        return changed.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] by(TestPki pki, byte[] bytes) {
        SigningKey key = pki.ofOrganisation(Organisation.SENDER.number());
        Document document = XmlGateway.parse(bytes).orElseThrow();
        new MessageSigner(key.key(), key.chain()).sign(document);
        return XmlGateway.write(document, StandardCharsets.UTF_8);
    }

    /** The server's own authority, which then issues a certificate of two years three years back. */
    private Path copyOfAuthority() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        for (String file : new String[] {"root.p12", "issuing.p12"}) {
            if (Files.notExists(copy.resolve(file))) {
                Files.copy(world.data().resolve("pki").resolve(file), copy.resolve(file));
            }
        }
        return copy;
    }

    private static Clock threeYearsAgo() {
        return Clock.offset(Clock.systemUTC(), Duration.ofDays(-3 * 365));
    }
}
