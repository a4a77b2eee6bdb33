package no.rodtrad.mappings.kith.wrapped;

import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/**
 * What NAV's electronic reception wrote beside a message ({@code MottakenhetBlokk}). Nobody signed it: it tells how a
 * message came, never who sent it or what may be done with it. That is why the signer's birth number, which stands there
 * too, is not read. Each part is null where it is missing.
 *
 * @param logId {@code ediLoggId}; receipts from NAV carry it as their id
 * @param received {@code mottattDatotid}, as written
 * @param service {@code ebService}
 * @param action {@code ebAction}
 * @param role {@code ebRole}
 * @param conversation {@code ebXMLSamtaleId}, which has nothing to do with the conversation of the message itself
 */
public record ReceptionFacts(
        String logId, String received, String service, String action, String role, String conversation) {

    static ReceptionFacts read(Element block) {
        return new ReceptionFacts(
                attribute(block, "ediLoggId"),
                attribute(block, "mottattDatotid"),
                attribute(block, "ebService"),
                attribute(block, "ebAction"),
                attribute(block, "ebRole"),
                attribute(block, "ebXMLSamtaleId"));
    }

    private static String attribute(Element block, String name) {
        return Elements.attribute(block, name).orElse(null);
    }
}
