package no.rodtrad.mappings.epikrise;

import java.util.List;
import java.util.Map;
import no.rodtrad.mappings.reference.OfficialSchema;
import org.w3c.dom.Document;

/** The official schema of Epikrise 1.2. */
final class EpikriseSchema {

    private static final String FOLDER = "kith/xsd/sarepta/skjema/";
    private static final String EPIKRISE = "http://www.kith.no/xmlstds/epikrise/2012-02-15";
    private static final String BASE64 = "http://www.kith.no/xmlstds/base64container";
    private static OfficialSchema schema;

    private EpikriseSchema() {}

    /** What the schema complains of; skips the test where no reference folder is given. */
    static synchronized List<String> complaints(Document message) {
        if (schema == null) {
            schema = new OfficialSchema(
                    Map.of(
                            EPIKRISE,
                            FOLDER + "epikrise/Epikrise-v1.2.xsd",
                            BASE64,
                            FOLDER + "felleskomponenter/kith-base64.xsd",
                            "http://www.kith.no/xmlstds",
                            FOLDER + "felleskomponenter/kith.xsd"),
                    EPIKRISE,
                    BASE64);
        }
        return schema.complaints(message);
    }
}
