package no.rodtrad.conformance.token;

/** Who calls the server in a check. */
public enum Caller {
    /** The institution that sends the messages of the suite. */
    INSTITUTION("institution"),
    /** Another institution, with no relation to the person. */
    OTHER_INSTITUTION("institution"),
    /** NAV's backend. */
    NAV("nav"),
    /** The person that the messages are about. */
    PERSON("person");

    private final String role;

    Caller(String role) {
        this.role = role;
    }

    /** The role in the words of the token door. */
    public String role() {
        return role;
    }
}
