package no.rodtrad.adapter.signature;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/**
 * The organisation number in the subject of a Norwegian enterprise certificate (virksomhetssertifikat). The forms, from
 * the newest to the oldest: {@code organizationIdentifier=NTRNO-<9 digits>} (ETSI EN 319 412-1), {@code
 * serialNumber=<9 digits>}, and a name that ends in {@code - <9 digits>}.
 */
public final class SignerOrganisation {

    private static final List<Form> FORMS = List.of(
            new Form(BCStyle.ORGANIZATION_IDENTIFIER, Pattern.compile("NTRNO-(\\d{9})")),
            new Form(BCStyle.SERIALNUMBER, Pattern.compile("(\\d{9})")),
            new Form(BCStyle.O, Pattern.compile(".* - (\\d{9})")),
            new Form(BCStyle.CN, Pattern.compile(".* - (\\d{9})")));

    private SignerOrganisation() {}

    private record Form(ASN1ObjectIdentifier attribute, Pattern pattern) {}

    /** The organisation number, 9 digits; empty if there is none, or if one form names two. */
    public static Optional<String> of(X509Certificate certificate) {
        X500Name subject =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        for (Form form : FORMS) {
            List<String> numbers = numbers(subject, form);
            if (!numbers.isEmpty()) {
                return numbers.size() == 1 ? Optional.of(numbers.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static List<String> numbers(X500Name subject, Form form) {
        List<String> numbers = new ArrayList<>();
        for (RDN rdn : subject.getRDNs(form.attribute)) {
            for (AttributeTypeAndValue part : rdn.getTypesAndValues()) {
                Matcher match = form.pattern.matcher(IETFUtils.valueToString(part.getValue()));
                if (part.getType().equals(form.attribute) && match.matches() && !numbers.contains(match.group(1))) {
                    numbers.add(match.group(1));
                }
            }
        }
        return numbers;
    }
}
