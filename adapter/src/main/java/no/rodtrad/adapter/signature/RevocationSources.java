package no.rodtrad.adapter.signature;

import java.net.URI;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/**
 * Where a certificate says that its revocation can be asked for, as far as these are hosts that may be called. A
 * certificate is written by others, and without the list it could send the server anywhere.
 *
 * @param ocsp addresses of OCSP responders
 * @param lists addresses of lists of revoked certificates
 */
record RevocationSources(List<URI> ocsp, List<URI> lists) {

    private static final RevocationSources NONE = new RevocationSources(List.of(), List.of());

    /** @param hosts {@code host} for the ordinary ports, or {@code host:port} */
    static RevocationSources of(X509Certificate certificate, Set<String> hosts) {
        try {
            Extensions extensions = new JcaX509CertificateHolder(certificate).getExtensions();
            return extensions == null
                    ? NONE
                    : new RevocationSources(
                            allowed(responders(extensions), hosts), allowed(distributionPoints(extensions), hosts));
        } catch (CertificateEncodingException | IllegalArgumentException e) {
            return NONE;
        }
    }

    private static Stream<GeneralName> responders(Extensions extensions) {
        return Optional.ofNullable(AuthorityInformationAccess.fromExtensions(extensions)).stream()
                .flatMap(access -> Arrays.stream(access.getAccessDescriptions()))
                .filter(description -> AccessDescription.id_ad_ocsp.equals(description.getAccessMethod()))
                .map(AccessDescription::getAccessLocation);
    }

    private static Stream<GeneralName> distributionPoints(Extensions extensions) {
        return Optional.ofNullable(extensions.getExtensionParsedValue(Extension.cRLDistributionPoints)).stream()
                .flatMap(
                        points -> Arrays.stream(CRLDistPoint.getInstance(points).getDistributionPoints()))
                .map(DistributionPoint::getDistributionPoint)
                .filter(name -> name != null && name.getType() == DistributionPointName.FULL_NAME)
                .flatMap(name ->
                        Arrays.stream(GeneralNames.getInstance(name.getName()).getNames()));
    }

    private static List<URI> allowed(Stream<GeneralName> names, Set<String> hosts) {
        return names.filter(name -> name.getTagNo() == GeneralName.uniformResourceIdentifier)
                .map(name -> URI.create(name.getName().toString()))
                .filter(uri -> uri.getHost() != null && uri.getUserInfo() == null)
                .filter(uri -> "http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                .filter(uri -> hosts.contains(uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort()))
                .toList();
    }
}
