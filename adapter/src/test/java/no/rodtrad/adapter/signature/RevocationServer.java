package no.rodtrad.adapter.signature;

import static no.rodtrad.adapter.signature.Authority.NOW;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority's OCSP responder and list of revoked certificates, on loopback. */
final class RevocationServer implements AutoCloseable {

    enum Source {
        OCSP,
        LIST
    }

    enum Fault {
        AWAY,
        OUT_OF_DATE,
        SIGNED_BY_ANOTHER,
        RUBBISH
    }

    private static final BigInteger FIRST = BigInteger.valueOf(1_000_000);
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final Authority authority;
    private final HttpServer server;
    private final AtomicInteger calls = new AtomicInteger();
    private final List<BigInteger> revoked = new ArrayList<>();
    private Fault fault;

    RevocationServer(Authority authority) throws IOException {
        this.authority = authority;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    int calls() {
        return calls.get();
    }

    void fault(Fault other) {
        fault = other;
    }

    void revoke(X509Certificate certificate) {
        revoked.add(certificate.getSerialNumber());
    }

    X509Certificate issue(Source source) throws Exception {
        return issue(source, Signed.LEAF.subject(), Signed.LEAF.keys(), false);
    }

    /** An authority below this one. */
    Authority issuing() throws Exception {
        KeyPair keys = Authority.rsa(2048, "issuing");
        return new Authority(issue(Source.LIST, "CN=Utsteder med lister", keys, true), keys);
    }

    private X509Certificate issue(Source source, String subject, KeyPair keys, boolean ofAuthority) throws Exception {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                authority.certificate(),
                FIRST.add(BigInteger.valueOf(SERIAL.incrementAndGet())),
                Date.from(NOW.minus(Duration.ofDays(1))),
                Date.from(NOW.plus(Duration.ofDays(30))),
                new X500Principal(new X500Name(subject).getEncoded()),
                keys.getPublic());
        builder.addExtension(
                Extension.keyUsage,
                true,
                new KeyUsage(ofAuthority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature));
        if (ofAuthority) {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        }
        GeneralName place = new GeneralName(GeneralName.uniformResourceIdentifier, "http://" + host() + "/" + source);
        builder.addExtension(
                source == Source.OCSP ? Extension.authorityInfoAccess : Extension.cRLDistributionPoints,
                false,
                source == Source.OCSP ? responder(place) : list(place));
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer(authority.keys())));
    }

    private static ASN1Encodable responder(GeneralName place) {
        return new AuthorityInformationAccess(AccessDescription.id_ad_ocsp, place);
    }

    private static ASN1Encodable list(GeneralName place) {
        return new CRLDistPoint(new DistributionPoint[] {
            new DistributionPoint(new DistributionPointName(new GeneralNames(place)), null, null)
        });
    }

    private void answer(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        try (exchange) {
            byte[] body = exchange.getRequestURI().getPath().endsWith(Source.OCSP.name())
                    ? response(exchange.getRequestBody().readAllBytes())
                    : list();
            exchange.sendResponseHeaders(fault == Fault.AWAY ? 503 : 200, body.length);
            exchange.getResponseBody().write(fault == Fault.RUBBISH ? new byte[body.length] : body);
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private byte[] response(byte[] request) throws Exception {
        BasicOCSPRespBuilder builder = new BasicOCSPRespBuilder(new RespID(name()));
        for (Req req : new OCSPReq(request).getRequestList()) {
            CertificateStatus status = revoked.contains(req.getCertID().getSerialNumber())
                    ? new RevokedStatus(thisUpdate(), 0)
                    : CertificateStatus.GOOD;
            builder.addResponse(req.getCertID(), status, thisUpdate(), nextUpdate(), null);
        }
        return new OCSPRespBuilder()
                .build(OCSPRespBuilder.SUCCESSFUL, builder.build(signer(signing()), null, thisUpdate()))
                .getEncoded();
    }

    private byte[] list() throws Exception {
        X509v2CRLBuilder builder = new X509v2CRLBuilder(name(), thisUpdate());
        builder.setNextUpdate(nextUpdate());
        revoked.forEach(serial -> builder.addCRLEntry(serial, thisUpdate(), 0));
        return builder.build(signer(signing())).getEncoded();
    }

    private X500Name name() {
        return X500Name.getInstance(
                authority.certificate().getSubjectX500Principal().getEncoded());
    }

    private KeyPair signing() {
        return fault == Fault.SIGNED_BY_ANOTHER ? Authority.rsa(2048, "another") : authority.keys();
    }

    private Date thisUpdate() {
        return Date.from(NOW.minus(Duration.ofHours(fault == Fault.OUT_OF_DATE ? 48 : 1)));
    }

    private Date nextUpdate() {
        return Date.from(NOW.plus(Duration.ofHours(fault == Fault.OUT_OF_DATE ? -24 : 24)));
    }

    private static ContentSigner signer(KeyPair keys) throws Exception {
        return new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
