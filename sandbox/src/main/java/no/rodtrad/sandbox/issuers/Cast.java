package no.rodtrad.sandbox.issuers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/**
 * Who plays in the sandbox: the parties of the story's epikrise, so that a token that names nobody fits that message.
 *
 * @param institution the sender of the epikrise
 * @param gp its receiver
 * @param person birth number of the patient
 */
public record Cast(Party institution, Party gp, String person) {

    /** NAV's own numbers, which are public. */
    public static final Party NAV = new Party("889640782", List.of("79768"), "");

    /** Fictitious: an employer, and an enterprise that offers job support. */
    public static final String EMPLOYER = "310345679";

    public static final String JOB_SUPPORT = "310567892";

    /** Fictitious: who runs the adapter and signs what it sends. */
    public static final String OPERATOR = "310123455";

    private static final String PRACTITIONER_HPR = "1000000";
    private static final String PRACTITIONER = "21916830170";

    /**
     * A party.
     *
     * @param organisation organisation number, 9 digits
     * @param herIds HER-ids of the enterprise and its services
     * @param hpr HPR number of a professional there; empty if none is named
     */
    public record Party(String organisation, List<String> herIds, String hpr) {}

    /** Birth number of the health professional who logs in; synthetic. */
    public static String practitioner() {
        return PRACTITIONER;
    }

    /** The cast of an epikrise 1.2. */
    public static Cast of(Element message) {
        Element report = Elements.first(message, "ServRprt").orElseThrow();
        return new Cast(
                party(Elements.first(report, "ServProvider/HCP").orElseThrow(), "310789011"),
                party(Elements.first(report, "Requester/HCP").orElseThrow(), "310678902"),
                Elements.text(report, "Patient/OffId").orElseThrow());
    }

    private static Party party(Element hcp, String organisationIfNone) {
        return new Party(
                find(hcp, "ENH").stream().findFirst().orElse(organisationIfNone),
                find(hcp, "HER"),
                find(hcp, "HPR").stream().findFirst().orElse(PRACTITIONER_HPR));
    }

    /** Identifiers of a type at any depth: the primary one is {@code Id/TypeId}, further ones {@code Id/Type}. */
    private static List<String> find(Element at, String type) {
        Optional<Element> kind = Elements.first(at, "TypeId").or(() -> Elements.first(at, "Type"));
        List<String> below = Elements.children(at).stream()
                .flatMap(child -> find(child, type).stream())
                .toList();
        Optional<String> own =
                kind.filter(k -> type.equals(k.getAttribute("V"))).flatMap(k -> Elements.text(at, "Id"));
        return Stream.concat(own.stream(), below.stream()).distinct().toList();
    }
}
