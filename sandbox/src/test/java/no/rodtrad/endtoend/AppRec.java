package no.rodtrad.endtoend;

import java.util.List;
import no.rodtrad.mappings.xml.Elements;
import no.rodtrad.mappings.xml.XmlGateway;
import org.w3c.dom.Element;

/**
 * A receipt as the sender of a message reads it.
 *
 * @param version the namespace's last part, which tells 1.0 (2004-11-21) from 1.1 (2012-02-15)
 * @param status 1 accepted, 2 rejected
 * @param errors each as code, space, sentence
 * @param original the id of the message that it answers
 */
record AppRec(String version, String status, List<String> errors, String original) {

    static final String V1_0 = "2004-11-21";
    static final String V1_1 = "2012-02-15";

    static AppRec of(byte[] bytes) {
        Element root = XmlGateway.parse(bytes).orElseThrow().getDocumentElement();
        if (!"AppRec".equals(root.getLocalName())) {
            throw new AssertionError("the answer is no AppRec but " + root.getLocalName());
        }
        return new AppRec(
                root.getNamespaceURI().substring(root.getNamespaceURI().lastIndexOf('/') + 1),
                Elements.first(root, "Status").orElseThrow().getAttribute("V"),
                Elements.children(root, "Error").stream()
                        .map(error -> error.getAttribute("V") + " " + error.getAttribute("DN"))
                        .toList(),
                Elements.text(root, "OriginalMsgId/Id").orElse(""));
    }

    boolean accepted() {
        return "1".equals(status);
    }
}
