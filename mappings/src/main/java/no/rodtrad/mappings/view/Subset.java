package no.rodtrad.mappings.view;

import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;

/** Marks a view as such, so that nobody takes it for the whole or passes it on. */
public final class Subset {

    private static final String OBSERVATION_VALUE = "http://terminology.hl7.org/CodeSystem/v3-ObservationValue";
    private static final String ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

    private Subset() {}

    /** Gives a view the id and version of what it is a view of, and the tags that say it is one. */
    static Resource mark(Resource view, Resource whole) {
        // A new one: an id may carry extensions as well, and it must not be shared with the original.
        view.setId(new IdType(whole.getIdElement().getValue()));
        Meta meta = new Meta();
        meta.setVersionId(whole.getMeta().getVersionId());
        meta.setLastUpdated(whole.getMeta().getLastUpdated());
        view.setMeta(meta);
        mark(view);
        return view;
    }

    /** Adds the tags that say that a resource is no more than a part, and not to be passed on. */
    public static void mark(Resource part) {
        part.getMeta().addTag().setSystem(OBSERVATION_VALUE).setCode("SUBSETTED");
        part.getMeta().addSecurity().setSystem(OBSERVATION_VALUE).setCode("REDACTED");
        // No redisclosure without the person's consent.
        part.getMeta().addSecurity().setSystem(ACT_CODE).setCode("NORDSCLCD");
    }
}
