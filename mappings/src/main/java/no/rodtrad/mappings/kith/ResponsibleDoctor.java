package no.rodtrad.mappings.kith;

import java.util.List;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Whether a message names the person who answers for it: who signed an epikrise, who refers, who wrote a note. */
public final class ResponsibleDoctor {

    private static final List<String> PLACES = List.of(
            "ServRprt/ServProvider/HCP/HCProf",
            "ServRprt/RelServProvider",
            "ServReq/Requester/HCP/HCProf",
            "ServReq/RelServProvider",
            "Document/RefDoc/Content/Dialogmelding/Notat/RollerRelatertNotat",
            "Document/RefDoc/Content/Dialogmelding/Foresporsel/RollerRelatertNotat");

    /** List 8254: the health personnel who refers. */
    private static final String REFERS = "HHE";

    private ResponsibleDoctor() {}

    /** Whether somebody is named; certificates name their doctor in the body and cannot be read without. */
    public static boolean isNamed(KithMessage message) {
        MessageHeader header = message.header();
        Element root = message.root();
        return header.kind() == MessageKind.SYKMELDING_2013
                || header.kind() == MessageKind.LEGEERKLARING_1_0
                || !header.sender().persons().isEmpty()
                || PLACES.stream().anyMatch(path -> Elements.first(root, path).isPresent())
                || refers(root);
    }

    private static boolean refers(Element root) {
        return Elements.first(root, "ServReq/Patient").stream()
                .flatMap(patient -> Elements.children(patient, "PatRelHCP").stream())
                .flatMap(related -> Elements.first(related, "Relation").stream())
                .anyMatch(relation -> REFERS.equals(relation.getAttribute("V").trim()));
    }
}
