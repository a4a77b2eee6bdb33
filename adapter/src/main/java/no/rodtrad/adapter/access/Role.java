package no.rodtrad.adapter.access;

import java.util.Optional;

/** What a token's scope makes of its caller. */
public enum Role {
    PERSON("person"),
    GP("gp"),
    INSTITUTION("institution"),
    NAV("nav"),
    JOB_SPECIALIST("job-specialist"),
    EMPLOYER("employer");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The word that configuration and the sandbox use. */
    public String code() {
        return code;
    }

    static Optional<Role> ofCode(String code) {
        for (Role role : values()) {
            if (role.code.equals(code)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
