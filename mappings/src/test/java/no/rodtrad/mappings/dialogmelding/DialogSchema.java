package no.rodtrad.mappings.dialogmelding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.mappings.reference.OfficialSchema;
import no.rodtrad.mappings.xml.XmlGateway;

/** The official schemas of a dialogue message, where they are at hand. */
enum DialogSchema {
    V1_0("http://www.kith.no/xmlstds/dialog/2006-10-11", "2006-10-11/dialogmelding.xsd"),
    V1_1("http://www.kith.no/xmlstds/dialog/2013-01-23", "2013-01-23/dialogmelding-v1.1.xsd");

    private static final String HEAD = "http://www.kith.no/xmlstds/msghead/2006-05-24";
    private static final String BASE64 = "http://www.kith.no/xmlstds/base64container";
    private static final String FILES = "kith/xsd/sarepta/skjema/";
    private static final String SIGNATURE =
            "kith/xsd/navikt-syfo-xml-codegen/kith-hodemelding/src/main/xsd/xmldsig-core-schema.xsd";

    private final String namespace;
    private final String file;

    DialogSchema(String namespace, String file) {
        this.namespace = namespace;
        this.file = file;
    }

    List<String> complaints(byte[] message) {
        Map<String, String> files = new LinkedHashMap<>();
        String common = FILES + "felleskomponenter/";
        files.put(HEAD, common + "MsgHead-v1_2.xsd");
        files.put(BASE64, common + "kith-base64.xsd");
        files.put("http://www.kith.no/xmlstds", common + "kith.xsd");
        files.put("http://www.kith.no/xmlstds/felleskomponent1", common + "felleskomponent1.xsd");
        files.put("http://www.w3.org/2000/09/xmldsig#", SIGNATURE);
        files.put(namespace, FILES + "dialogmelding/" + file);
        return new OfficialSchema(files, HEAD, namespace, BASE64)
                .complaints(XmlGateway.parse(message).orElseThrow());
    }
}
