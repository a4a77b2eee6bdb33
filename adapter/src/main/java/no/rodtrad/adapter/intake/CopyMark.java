package no.rodtrad.adapter.intake;

import java.util.Collection;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Resource;

/** Marks what a message brought as received by a copy recipient, on the documents that hold it. */
final class CopyMark {

    static final String SYSTEM = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";

    /** HL7: "tracker", who receives copies. */
    static final String CODE = "TRC";

    private CopyMark() {}

    static void on(Collection<Resource> resources) {
        resources.stream()
                .filter(DocumentReference.class::isInstance)
                .forEach(document ->
                        document.getMeta().addTag().setSystem(SYSTEM).setCode(CODE));
    }
}
