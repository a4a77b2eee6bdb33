package no.rodtrad.adapter.encryption;

import static no.rodtrad.adapter.encryption.Keys.BOTH;
import static no.rodtrad.adapter.encryption.Keys.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import no.rodtrad.adapter.encryption.EnvelopeSealer.KeyTransport;
import no.rodtrad.adapter.signature.OwnKeys;
import no.rodtrad.adapter.signature.SigningKey;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.XmlGateway;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

    private static final String PARTNER = "310123455";
    private static final byte[] XML = "<MsgHead>pasienten går på trening</MsgHead>".getBytes(StandardCharsets.UTF_8);
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final TripleDesException EXCEPTION =
            new TripleDesException(PARTNER, LocalDate.parse("2026-11-23"), "avtalt overgang");

    private static final SigningKey CURRENT = Keys.key(2, BOTH, new byte[] {1, 2, 3, 4});
    private static final SigningKey PREVIOUS =
            Keys.key(1, BOTH, null, NOW.minus(Duration.ofDays(800)), NOW.minus(Duration.ofDays(3)));
    private static final SigningKey STRANGER = Keys.key(3, BOTH, null);
    private static final SigningKey SIGNS_ONLY = Keys.key(4, KeyUsage.digitalSignature, null);
    private static final OwnKeys KEYS =
            new OwnKeys(Map.of("current", CURRENT, "previous", PREVIOUS, "signs", SIGNS_ONLY), Map.of());

    private final EnvelopeOpener opener = new EnvelopeOpener(KEYS, List.of(EXCEPTION), CLOCK);

    @ParameterizedTest
    @CsvSource({
        "AES_256_CBC,    OAEP,  MALLEABLE",
        "AES_256_CBC,    PKCS1, MALLEABLE",
        "AES_256_GCM,    OAEP,  AUTHENTIC",
        "AES_256_GCM,    PKCS1, AUTHENTIC",
        "TRIPLE_DES_CBC, PKCS1, MALLEABLE"
    })
    void whatIsSealedCanBeOpened(EncryptionMethod method, KeyTransport transport, Opened.State state) {
        for (int length = 0; length < 40; length++) {
            byte[] content = Arrays.copyOf(XML, length);
            Opened opened = opener.open(sealer(method, transport).seal(content), Set.of(PARTNER))
                    .orElseThrow();
            assertThat(opened.content()).isEqualTo(content);
            assertThat(opened.state()).isEqualTo(state);
        }
    }

    @Test
    void theEarlierKeyStillOpens() throws Exception {
        byte[] sealed = enveloped(CMSAlgorithm.AES256_CBC, byIssuer(PREVIOUS));
        assertThat(opener.open(sealed, Set.of()).orElseThrow().content()).isEqualTo(XML);
    }

    @Test
    void recipientsAreFoundByKeyIdentifierToo() throws Exception {
        byte[] made = new JcaX509ExtensionUtils()
                .createSubjectKeyIdentifier(certificate(PREVIOUS).getPublicKey())
                .getKeyIdentifier();
        for (byte[] sealed : List.of(
                enveloped(CMSAlgorithm.AES256_CBC, byKeyId(CURRENT, new byte[] {1, 2, 3, 4})),
                enveloped(CMSAlgorithm.AES256_CBC, byKeyId(PREVIOUS, made)),
                enveloped(CMSAlgorithm.AES256_CBC, byIssuer(STRANGER), byIssuer(CURRENT)))) {
            assertThat(opener.open(sealed, Set.of()).orElseThrow().content()).isEqualTo(XML);
        }
    }

    @Test
    void othersRecipientsAndKeysForSignaturesAreNotOpened() throws Exception {
        for (byte[] sealed : List.of(
                enveloped(CMSAlgorithm.AES256_CBC, byIssuer(STRANGER)),
                enveloped(CMSAlgorithm.AES256_CBC, byIssuer(SIGNS_ONLY)))) {
            assertRefused(sealed, ErrorCode.DECRYPTION_FAILED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.16.840.1.101.3.4.1.2", // AES-128-CBC
                "2.16.840.1.101.3.4.1.22", // AES-192-CBC
                "1.2.840.113549.3.2" // RC2
            })
    void otherMethodsAreRefused(String oid) throws Exception {
        assertRefused(enveloped(new ASN1ObjectIdentifier(oid), byIssuer(CURRENT)), ErrorCode.ENCRYPTION_METHOD);
    }

    @Test
    void tripleDesIsForThePartnerAloneAndUntilTheDay() {
        byte[] sealed =
                sealer(EncryptionMethod.TRIPLE_DES_CBC, KeyTransport.PKCS1).seal(XML);
        assertThat(opener.open(sealed, Set.of(PARTNER))).isInstanceOf(Result.Ok.class);
        Result<Opened> refused = new Result.Refused<>(Refusal.of(ErrorCode.ENCRYPTION_METHOD));
        assertThat(opener.open(sealed, Set.of("310000001"))).isEqualTo(refused);
        assertThat(opener.open(sealed, Set.of())).isEqualTo(refused);
        EnvelopeOpener later = new EnvelopeOpener(KEYS, List.of(EXCEPTION), Clock.offset(CLOCK, Duration.ofHours(13)));
        assertThat(later.open(sealed, Set.of(PARTNER))).isEqualTo(refused);
    }

    @Test
    void tripleDesIsNotWrittenWithoutAnExceptionNorAfterItsDay() {
        assertThatThrownBy(() -> sealer(EncryptionMethod.TRIPLE_DES_CBC, List.of(), CLOCK))
                .isInstanceOf(IllegalArgumentException.class);
        byte[] after = sealer(
                        EncryptionMethod.TRIPLE_DES_CBC, List.of(EXCEPTION), Clock.offset(CLOCK, Duration.ofDays(1)))
                .seal(XML);
        // Nobody may send 3DES to this opener, so it was not 3DES.
        assertThat(new EnvelopeOpener(KEYS, List.of(), CLOCK)
                        .open(after, Set.of())
                        .orElseThrow()
                        .content())
                .isEqualTo(XML);
    }

    @Test
    void sealsToTheNewestValidCertificateOfTheReceiver() {
        SigningKey next = Keys.key(5, BOTH, null, NOW.plus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(900)));
        List<X509Certificate> both = List.of(certificate(CURRENT), certificate(next));
        OwnKeys onlyNext = new OwnKeys(Map.of("next", next), Map.of());
        EnvelopeOpener receiver = new EnvelopeOpener(onlyNext, List.of(), CLOCK);
        assertThat(receiver.open(sealer(both, CLOCK).seal(XML), Set.of())).isInstanceOf(Result.Refused.class);
        Clock tomorrow = Clock.offset(CLOCK, Duration.ofDays(1));
        assertThat(receiver.open(sealer(both, tomorrow).seal(XML), Set.of())).isInstanceOf(Result.Ok.class);
        assertThatThrownBy(() -> sealer(List.of(certificate(PREVIOUS)), CLOCK).seal(XML))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sealer(List.of(certificate(SIGNS_ONLY)), CLOCK))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * Whoever turns a bit learns nothing: the outcome is a content that is not the one that was sealed, or the one refusal,
     * and with GCM the refusal alone.
     */
    @ParameterizedTest
    @EnumSource(
            value = EncryptionMethod.class,
            names = {"AES_256_CBC", "AES_256_GCM"})
    void noTurnedBitGivesAnotherAnswer(EncryptionMethod method) {
        byte[] sealed = sealer(method, KeyTransport.PKCS1).seal(XML);
        Set<ErrorCode> codes = new TreeSet<>();
        for (int bit = 0; bit < sealed.length * 8; bit += 5) {
            byte[] mutant = sealed.clone();
            mutant[bit / 8] ^= (byte) (1 << bit % 8);
            Result<Opened> result = opener.open(mutant, Set.of());
            if (result instanceof Result.Refused<Opened> refused) {
                assertThat(refused.refusal().place()).isEmpty();
                codes.add(refused.refusal().code());
            } else if (method.authenticates()) {
                // What no tag covers: how the envelope names its own version and content type.
                assertThat(result.orElseThrow().content()).as("bit %s", bit).isEqualTo(XML);
            }
        }
        // The method stands in clear: another one is told from what failed.
        assertThat(codes).isSubsetOf(ErrorCode.DECRYPTION_FAILED, ErrorCode.ENCRYPTION_METHOD);
    }

    /** A key that cannot be unwrapped is a wrong key, not another fault. */
    @Test
    void aSpoiltContentKeyOpensToRubbish() throws Exception {
        byte[] sealed = sealer(EncryptionMethod.AES_256_CBC, KeyTransport.PKCS1).seal(XML);
        int start = indexOf(sealed, new byte[] {4, (byte) 0x82, 1, 0}) + 4;
        for (int i = 0; i < 50; i++) {
            byte[] mutant = sealed.clone();
            mutant[start + 1 + i] ^= 1;
            Opened opened = opener.open(mutant, Set.of()).orElseThrow();
            assertThat(opened.content()).isNotEqualTo(XML);
        }
    }

    @Test
    void rubbishIsRefusedAndNothingIsThrown() {
        Random random = new Random(7);
        byte[] sealed = sealer(EncryptionMethod.AES_256_CBC, KeyTransport.OAEP).seal(XML);
        for (int i = 0; i < 3_000; i++) {
            byte[] mutant = Arrays.copyOf(sealed, random.nextInt(sealed.length));
            for (int n = random.nextInt(4); n > 0 && mutant.length > 0; n--) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt();
            }
            assertThat(opener.open(mutant, Set.of())).isInstanceOf(Result.Refused.class);
        }
        byte[] nested = new byte[200_000];
        for (int i = 0; i < nested.length; i += 2) {
            nested[i] = 0x30;
            nested[i + 1] = (byte) 0x80;
        }
        assertRefused(nested, ErrorCode.DECRYPTION_FAILED);
        assertRefused(XML, ErrorCode.DECRYPTION_FAILED);
    }

    @Test
    void tooLargeIsToldByWhatIsEncrypted() {
        byte[] sealed =
                sealer(EncryptionMethod.AES_256_GCM, KeyTransport.OAEP).seal(new byte[XmlGateway.MAX_BYTES + 1]);
        assertThat(sealed.length).isLessThan(EnvelopeOpener.MAX_BYTES);
        assertRefused(sealed, ErrorCode.TOO_LARGE);
    }

    @Test
    void theMediaTypeSaysWhatItIs() {
        assertThat(EnvelopeSealer.mediaType(XML)).isEqualTo("application/xml");
        assertThat(EnvelopeSealer.mediaType(
                        sealer(EncryptionMethod.AES_256_CBC, KeyTransport.OAEP).seal(XML)))
                .isEqualTo("application/pkcs7-mime; smime-type=enveloped-data");
        assertThat(EnvelopeSealer.mediaType(
                        sealer(EncryptionMethod.AES_256_GCM, KeyTransport.OAEP).seal(XML)))
                .isEqualTo("application/pkcs7-mime; smime-type=authEnveloped-data");
    }

    private void assertRefused(byte[] envelope, ErrorCode code) {
        assertThat(opener.open(envelope, Set.of(PARTNER))).isEqualTo(new Result.Refused<>(Refusal.of(code)));
    }

    private static EnvelopeSealer sealer(EncryptionMethod method, KeyTransport transport) {
        return new EnvelopeSealer(List.of(certificate(CURRENT)), method, transport, List.of(EXCEPTION), PARTNER, CLOCK);
    }

    private static EnvelopeSealer sealer(EncryptionMethod method, List<TripleDesException> exceptions, Clock clock) {
        return new EnvelopeSealer(
                List.of(certificate(CURRENT)), method, KeyTransport.PKCS1, exceptions, PARTNER, clock);
    }

    private static EnvelopeSealer sealer(List<X509Certificate> receivers, Clock clock) {
        return new EnvelopeSealer(
                receivers, EncryptionMethod.AES_256_CBC, KeyTransport.OAEP, List.of(), PARTNER, clock);
    }

    private static byte[] enveloped(ASN1ObjectIdentifier method, RecipientInfoGenerator... recipients)
            throws Exception {
        CMSEnvelopedDataGenerator generator = new CMSEnvelopedDataGenerator();
        for (RecipientInfoGenerator recipient : recipients) {
            generator.addRecipientInfoGenerator(recipient);
        }
        return generator
                .generate(new CMSProcessableByteArray(XML), new JceCMSContentEncryptorBuilder(method).build())
                .getEncoded();
    }

    private static RecipientInfoGenerator byIssuer(SigningKey key) throws Exception {
        return new JceKeyTransRecipientInfoGenerator(certificate(key));
    }

    private static RecipientInfoGenerator byKeyId(SigningKey key, byte[] id) {
        return new JceKeyTransRecipientInfoGenerator(id, certificate(key).getPublicKey());
    }

    private static X509Certificate certificate(SigningKey key) {
        return key.chain().get(0);
    }

    private static int indexOf(byte[] all, byte[] part) {
        for (int i = 0; i <= all.length - part.length; i++) {
            if (Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new AssertionError("the encrypted key was not found");
    }
}
