package no.rodtrad.sandbox.nav;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.rodtrad.mappings.xml.Elements;
import no.rodtrad.mappings.xml.XmlGateway;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes the receipt that NAV answers with: AppRec 1.0 (namespace {@code apprec/2004-11-21}), status 1 or 2 only, and an
 * id that is the log number of NAV's message gateway rather than a UUID.
 */
final class NavAppRec {

    static final String NAMESPACE = "http://www.kith.no/xmlstds/apprec/2004-11-21";

    private static final String ERRORS = "2.16.578.1.12.4.1.1.8221";
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Document document = XmlGateway.newDocument();

    private NavAppRec() {}

    /**
     * One error of a negative receipt.
     *
     * @param code of list 8221
     * @param sentence in Norwegian, the only place where NAV says what is wrong
     */
    record Fault(String code, String sentence) {}

    /** The receipt of a message; positive if there are no faults. */
    static byte[] write(Element msgHead, List<Fault> faults, String id, Instant now) {
        return new NavAppRec().bytes(msgHead, faults, id, now);
    }

    private byte[] bytes(Element msgHead, List<Fault> faults, String id, Instant now) {
        Element root = document.createElementNS(NAMESPACE, "AppRec");
        document.appendChild(root);
        add(root, "MsgType").setAttribute("V", "APPREC");
        text(root, "MIGversion", "1.0 2004-11-21");
        text(root, "GenDate", time(now));
        text(root, "Id", id);
        nav(add(add(add(root, "Sender"), "HCP"), "Inst"));
        mirrored(add(add(add(root, "Receiver"), "HCP"), "Inst"), msgHead);
        coded(root, "Status", faults.isEmpty() ? "1" : "2", faults.isEmpty() ? "OK" : "Avvist");
        for (Fault fault : faults) {
            coded(root, "Error", fault.code(), fault.sentence()).setAttribute("S", ERRORS);
        }
        original(add(root, "OriginalMsgId"), msgHead, now);
        return XmlGateway.write(document, StandardCharsets.UTF_8);
    }

    private void nav(Element inst) {
        text(inst, "Name", "NAV");
        text(inst, "Id", "889640782");
        coded(inst, "TypeId", "ENH", "Organisasjonsnummeret i Enhetsregisteret");
        Element her = add(inst, "AdditionalId");
        text(her, "Id", "79768");
        coded(her, "Type", "HER", "HER-id");
    }

    /** The sender of the message is the receiver of the receipt: first identifier, then the further ones. */
    private void mirrored(Element inst, Element msgHead) {
        Elements.text(msgHead, "MsgInfo/Sender/Organisation/OrganisationName")
                .ifPresent(name -> text(inst, "Name", name));
        List<Element> idents = Elements.first(msgHead, "MsgInfo/Sender/Organisation")
                .map(organisation -> Elements.children(organisation, "Ident"))
                .orElse(List.of());
        for (int i = 0; i < idents.size(); i++) {
            Element holder = i == 0 ? inst : add(inst, "AdditionalId");
            Element type = Elements.first(idents.get(i), "TypeId").orElse(idents.get(i));
            text(holder, "Id", Elements.text(idents.get(i), "Id").orElse(""));
            coded(holder, i == 0 ? "TypeId" : "Type", type.getAttribute("V"), type.getAttribute("DN"));
        }
    }

    private void original(Element reference, Element msgHead, Instant now) {
        Element type = Elements.first(msgHead, "MsgInfo/Type").orElse(msgHead);
        coded(reference, "MsgType", type.getAttribute("V"), type.getAttribute("DN"));
        text(reference, "IssueDate", Elements.text(msgHead, "MsgInfo/GenDate").orElse(time(now)));
        text(reference, "Id", Elements.text(msgHead, "MsgInfo/MsgId").orElse(""));
    }

    private Element coded(Element parent, String name, String code, String display) {
        Element element = add(parent, name);
        element.setAttribute("V", code);
        if (!display.isEmpty()) {
            element.setAttribute("DN", display);
        }
        return element;
    }

    private void text(Element parent, String name, String value) {
        add(parent, name).setTextContent(value);
    }

    private Element add(Element parent, String name) {
        Element element = document.createElementNS(NAMESPACE, name);
        parent.appendChild(element);
        return element;
    }

    private static String time(Instant now) {
        return OffsetDateTime.ofInstant(now.truncatedTo(ChronoUnit.SECONDS), OSLO)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
