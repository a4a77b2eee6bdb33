package no.rodtrad.conformance.requirement;

/** How binding a requirement is (RFC 2119). Only an unmet SHALL makes a run fail. */
public enum Level {
    SHALL,
    SHOULD,
    MAY
}
