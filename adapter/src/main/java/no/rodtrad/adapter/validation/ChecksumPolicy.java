package no.rodtrad.adapter.validation;

import java.util.Optional;

/** What becomes of a person or organisation number with wrong check digits. */
public enum ChecksumPolicy {
    /** Nothing. */
    OFF,
    /** It is told of, and taken in. */
    WARN,
    /** It is refused. */
    REFUSE;

    Optional<Issue.Severity> severity() {
        return switch (this) {
            case OFF -> Optional.empty();
            case WARN -> Optional.of(Issue.Severity.WARNING);
            case REFUSE -> Optional.of(Issue.Severity.ERROR);
        };
    }
}
