package no.rodtrad.mappings.extract;

import no.rodtrad.profiles.OwnCode;

/** Which track an activity belongs to. Where several are coded, the first here counts, as it tells least. */
public enum Track {
    HEALTH(OwnCode.HEALTH_ACTIVITY, "helsefaglig"),
    JOINT(OwnCode.JOINT_ACTIVITY, "felles"),
    WORK(OwnCode.WORK_ACTIVITY, "arbeidsrettet");

    private final OwnCode concept;
    private final String norwegian;

    Track(OwnCode concept, String norwegian) {
        this.concept = concept;
        this.norwegian = norwegian;
    }

    /** The concept in {@code ServiceRequest.category}. */
    public OwnCode concept() {
        return concept;
    }

    /** What the track is called in Norwegian bokmål. */
    public String norwegian() {
        return norwegian;
    }
}
