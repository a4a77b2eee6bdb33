package no.rodtrad.adapter.signature;

import static no.rodtrad.adapter.signature.Signed.LEAF;
import static no.rodtrad.adapter.signature.Signed.SENDER;
import static no.rodtrad.adapter.signature.Signed.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.Elements;
import no.rodtrad.mappings.xml.XmlGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A message that changed on the way is refused, or it says the very same: a change in the writing that its canonical form
 * does not have, such as white space inside a tag, is none in the message.
 */
class SignatureMutationTest {

    private static final int RANDOM_MUTANTS = 1_500;

    @Test
    void noBitOfASmallMessageCanBeTurned() {
        byte[] signed = signed(Messages.message());
        Element original = content(signed).orElseThrow();
        for (int bit = 0; bit < signed.length * 8; bit++) {
            byte[] mutant = signed.clone();
            mutant[bit / 8] ^= (byte) (1 << bit % 8);
            assertRefusedOrTheSame(original, mutant, "bit " + bit);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noChangeOfALargerMessageGoesThrough(long seed) {
        byte[] signed = signed(larger());
        Element original = content(signed).orElseThrow();
        Random random = new Random(seed);
        for (int i = 0; i < RANDOM_MUTANTS; i++) {
            assertRefusedOrTheSame(original, mutant(signed, random), "seed " + seed + ", mutant " + i);
        }
    }

    /** The exception is there: what the canonical form does not have may change, and is read as the same. */
    @Test
    void writesTheSameInOtherWays() {
        byte[] signed = signed(larger());
        Element original = content(signed).orElseThrow();
        List<UnaryOperator<String>> ways = List.of(
                xml -> xml.replace("<Patient>", "<Patient  >"),
                xml -> xml.replace("</Patient>", "</Patient\n>"),
                xml -> xml.replace("V=\"DIALOG_NOTAT\"", "V = 'DIALOG_NOTAT'"),
                xml -> xml.replace("Fjellrev", "Fj&#101;llrev"),
                xml -> xml.replace("Fjellrev", "Fjell<!-- -->rev"),
                xml -> xml.replace("<?xml version=\"1.0\"", "<?xml version='1.0' "),
                xml -> xml.replace("<ds:KeyInfo>", "<ds:KeyInfo  >\n"),
                xml -> xml.replace("<Content/>", "<Content></Content>"));
        for (UnaryOperator<String> way : ways) {
            String text = new String(signed, StandardCharsets.UTF_8);
            String other = way.apply(text);
            assertThat(other).isNotEqualTo(text);
            assertThat(content(other.getBytes(StandardCharsets.UTF_8)))
                    .as(other)
                    .hasValueSatisfying(read ->
                            assertThat(read.isEqualNode(original)).as(other).isTrue());
        }
    }

    private static void assertRefusedOrTheSame(Element original, byte[] mutant, String which) {
        content(mutant)
                .ifPresent(read -> assertThat(read.isEqualNode(original))
                        .as("%s: %s", which, new String(mutant, StandardCharsets.UTF_8))
                        .isTrue());
    }

    /** What is read of a message but the signature itself; empty if it is refused, by the parser or by the verifier. */
    private static Optional<Element> content(byte[] bytes) {
        Result<VerifiedMessage> result = XmlGateway.parse(bytes).then(VERIFIER::verify);
        if (!(result instanceof Result.Ok<VerifiedMessage> ok)) {
            return Optional.empty();
        }
        Element root = (Element) ok.value().root().cloneNode(true);
        List<Element> children = Elements.children(root);
        root.removeChild(children.get(children.size() - 1));
        root.normalize();
        return Optional.of(root);
    }

    private static byte[] signed(Document document) {
        new MessageSigner(LEAF.keys().getPrivate(), List.of(SENDER)).sign(document);
        return XmlGateway.write(document, StandardCharsets.UTF_8);
    }

    private static Document larger() {
        StringBuilder sections = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            sections.append(
                    "<Section xml:lang=\"nb\" nr='%d'>Går på trappetrening, økt %d &amp; &lt;3 &#xE5;r\n\t</Section>"
                            .formatted(i, i));
        }
        byte[] attachment = new byte[3_000];
        new Random(0).nextBytes(attachment);
        sections.append("<Base64Container>")
                .append(Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(attachment))
                .append("</Base64Container>");
        return Messages.parse(Messages.text(Messages.message())
                .replace("</Document>", "</Document><Document>" + sections + "</Document>"));
    }

    /** One byte or short run turned, put in, left out, doubled or moved; often to what means something in XML. */
    private static byte[] mutant(byte[] signed, Random random) {
        int at = random.nextInt(signed.length - 20);
        int run = 1 + random.nextInt(random.nextInt(4) == 0 ? 16 : 1);
        byte[] before = Arrays.copyOf(signed, at);
        byte[] after = Arrays.copyOfRange(signed, at, signed.length);
        byte[] rest = Arrays.copyOfRange(signed, at + run, signed.length);
        byte[] ran = Arrays.copyOfRange(signed, at, at + run);
        return switch (random.nextInt(5)) {
            case 0 -> joined(before, other(ran, random), rest);
            case 1 -> joined(before, other(new byte[run], random), after);
            case 2 -> joined(before, rest);
            case 3 -> joined(before, ran, after);
            default -> moved(signed, at, random.nextInt(signed.length));
        };
    }

    private static byte[] other(byte[] run, Random random) {
        String meaning = " \n\t\r<>&;\"'/=!-?[]:#0aAæ";
        byte[] other = new byte[run.length];
        for (int i = 0; i < run.length; i++) {
            other[i] = (byte)
                    (random.nextBoolean()
                            ? meaning.charAt(random.nextInt(meaning.length()))
                            : run[i] ^ 1 << random.nextInt(8));
        }
        return other;
    }

    private static byte[] moved(byte[] signed, int one, int two) {
        byte[] moved = signed.clone();
        moved[one] = signed[two];
        moved[two] = signed[one];
        return moved;
    }

    private static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
