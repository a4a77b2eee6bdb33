package no.rodtrad.adapter.signature;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.Transform;
import org.w3c.dom.Document;

/** The {@code sign} step of a recipe: {@code key=value} words, each with the ordinary value where it is left out. */
record HostileSigning(Map<String, String> words) {

    private static final Map<String, String> NAMES = Map.of(
            "rsa-sha1", SignatureMethod.RSA_SHA1,
            "rsa-sha256", SignatureMethod.RSA_SHA256,
            "hmac-sha256", SignatureMethod.HMAC_SHA256,
            "sha1", DigestMethod.SHA1,
            "sha256", DigestMethod.SHA256,
            "c14n", CanonicalizationMethod.INCLUSIVE,
            "c14n-comments", CanonicalizationMethod.INCLUSIVE_WITH_COMMENTS,
            "exclusive", CanonicalizationMethod.EXCLUSIVE,
            "enveloped", Transform.ENVELOPED,
            "base64", Transform.BASE64);

    private static final KeyPair LEAF = Signed.LEAF.keys();

    static HostileSigning of(String words) {
        return new HostileSigning(Arrays.stream(words.split(" "))
                .filter(word -> !word.isBlank())
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
    }

    void sign(Document document) throws Exception {
        CraftedSignature signature = signature();
        signature.method = NAMES.get(words.getOrDefault("method", "rsa-sha256"));
        signature.digest = NAMES.get(words.getOrDefault("digest", "sha256"));
        signature.canonicalization = NAMES.get(words.getOrDefault("canonicalization", "c14n"));
        signature.uri = words.getOrDefault("uri", "");
        if (signature.uri.startsWith("#")) {
            document.getDocumentElement().setAttribute("Id", signature.uri.substring(1));
            document.getDocumentElement().setIdAttribute("Id", true);
        }
        signature.transforms = transforms(signature);
        signature.sign(document);
    }

    private List<Transform> transforms(CraftedSignature signature) throws Exception {
        List<Transform> transforms = new ArrayList<>();
        for (String name : words.getOrDefault("transforms", "enveloped,c14n").split(",")) {
            transforms.add(
                    name.startsWith("xpath:")
                            ? signature.xpath(name.substring("xpath:".length()))
                            : signature.plain(NAMES.get(name)));
        }
        return transforms;
    }

    private CraftedSignature signature() throws Exception {
        X509Certificate sender = Signed.SENDER;
        return switch (words.getOrDefault("by", "sender")) {
            case "sender" -> new CraftedSignature(LEAF.getPrivate(), sender);
            case "nobody" -> new CraftedSignature(LEAF.getPrivate());
            case "sender-with-public-key-as-secret" ->
                new CraftedSignature(new SecretKeySpec(sender.getPublicKey().getEncoded(), "HmacSHA256"), sender);
            case "other-key-with-senders-certificate" ->
                new CraftedSignature(Authority.rsa(2048, "other").getPrivate(), sender);
            case "self-signed" -> {
                Authority self = Authority.root("Solbakken");
                yield new CraftedSignature(self.keys().getPrivate(), self.certificate());
            }
            case "sender-below-seven-authorities-of-one-name" -> oneName();
            case "sender-with-twenty-certificates" ->
                new CraftedSignature(
                        LEAF.getPrivate(),
                        Stream.concat(
                                        Stream.of(sender),
                                        Stream.generate(Signed.ISSUING::certificate)
                                                .limit(19))
                                .toArray(X509Certificate[]::new));
            default -> throw new IllegalArgumentException("no such signer: " + words);
        };
    }

    /** Each of the seven may have issued each other, so the paths to try are their permutations. */
    private static CraftedSignature oneName() throws Exception {
        KeyPair large = Authority.rsa(4096, "one-name");
        Authority first = new Authority(Authority.root("Enhver").certificate(), large);
        List<X509Certificate> chain = new ArrayList<>();
        chain.add(first.issue(Authority.Order.leaf("CN=Solbakken")));
        IntStream.range(0, 7).forEach(i -> chain.add(first.issue(Authority.Order.authority("CN=Enhver", large))));
        return new CraftedSignature(LEAF.getPrivate(), chain.toArray(X509Certificate[]::new));
    }
}
