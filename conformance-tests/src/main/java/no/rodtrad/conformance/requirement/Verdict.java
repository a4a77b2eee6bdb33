package no.rodtrad.conformance.requirement;

/** What came of a check. The four are never folded into one another. */
public enum Verdict {
    /** The server does what is required. */
    PASS,
    /** The server does something else. */
    FAIL,
    /** It could not be tried, since something that it builds on is not there; the detail says what. */
    SKIP,
    /** The check itself broke, or the server could not be reached: nothing is known. */
    ERROR
}
