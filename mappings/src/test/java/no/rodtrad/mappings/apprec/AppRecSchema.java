package no.rodtrad.mappings.apprec;

import java.util.List;
import java.util.Map;
import no.rodtrad.mappings.reference.OfficialSchema;
import org.w3c.dom.Document;

/** The official schemas of both versions. */
final class AppRecSchema {

    private static final String FOLDER = "kith/xsd/sarepta/skjema/";
    private static final String V1_0 = "http://www.kith.no/xmlstds/apprec/2004-11-21";
    private static final String V1_1 = "http://www.kith.no/xmlstds/apprec/2012-02-15";
    private static OfficialSchema both;

    private AppRecSchema() {}

    /** What the schema of its version complains of; skips the test where no reference folder is given. */
    static synchronized List<String> complaints(Document receipt) {
        if (both == null) {
            both = new OfficialSchema(
                    Map.of(
                            V1_0,
                            FOLDER + "applikasjonskvittering/AppRec-v1-2004-11-21.xsd",
                            V1_1,
                            FOLDER + "applikasjonskvittering/AppRec-v1.1.xsd",
                            "http://www.kith.no/xmlstds",
                            FOLDER + "felleskomponenter/kith.xsd"),
                    V1_0,
                    V1_1);
        }
        return both.complaints(receipt);
    }
}
