package no.rodtrad.sandbox.issuers;

import java.util.Arrays;
import java.util.Optional;

/** The roles that a token can be asked for, with the issuer and the scope that each comes by. */
public enum TestRole {
    INSTITUTION("institution", "helseid", "rodtrad:institution"),
    GP("gp", "helseid", "rodtrad:gp"),
    NAV("nav", "maskinporten", "rodtrad:nav"),
    EMPLOYER("employer", "maskinporten", "rodtrad:employer"),
    JOB_SPECIALIST("job-specialist", "maskinporten", "rodtrad:job-specialist"),
    PERSON("person", "idporten", "rodtrad:person");

    private final String code;
    private final String issuer;
    private final String scope;

    TestRole(String code, String issuer, String scope) {
        this.code = code;
        this.issuer = issuer;
        this.scope = scope;
    }

    /** The role as it stands in the URL. */
    public String code() {
        return code;
    }

    /** The id of the test issuer. */
    public String issuer() {
        return issuer;
    }

    /** The scope that means this role. */
    public String scope() {
        return scope;
    }

    public static Optional<TestRole> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
