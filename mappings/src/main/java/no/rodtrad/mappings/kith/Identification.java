package no.rodtrad.mappings.kith;

import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/**
 * Whether a message says enough of its patient: a number and a name (HIS 80415, error E36). Never asked of an emergency, whose
 * referral is not to be turned away for that, nor where the body names the person in words of its own.
 */
public final class Identification {

    private static final List<String> NAMES = List.of(
            "ServRprt/Patient/Name",
            "ServReq/Patient/Name",
            "MsgInfo/Patient/FamilyName",
            "MsgInfo/Patient/GivenName",
            "MsgInfo/Patient/MiddleName");

    /** List 8304. */
    private static final String EMERGENCY = "0";

    private Identification() {}

    /** Why the patient of a message is not known well enough; the number has been found to be there. */
    public static Optional<Refusal> refusal(KithMessage message) {
        Element root = message.root();
        boolean named = NAMES.stream()
                .anyMatch(path -> Elements.text(root, path)
                        .filter(name -> !name.isBlank())
                        .isPresent());
        boolean emergency = Elements.first(root, "ServReq/ReqServ/Priority")
                .flatMap(priority -> Elements.attribute(priority, "V"))
                .filter(EMERGENCY::equals)
                .isPresent();
        return named || emergency || namedInBody(message.header().kind())
                ? Optional.empty()
                : Optional.of(Refusal.of(ErrorCode.PATIENT_NAME_MISSING));
    }

    private static boolean namedInBody(MessageKind kind) {
        return kind == MessageKind.SYKMELDING_2013 || kind == MessageKind.LEGEERKLARING_1_0;
    }
}
