package no.rodtrad.adapter.access;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Carries the caller through Spring Security. It keeps no token. */
public final class CallerAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient CallerIdentity caller;

    CallerAuthentication(CallerIdentity caller) {
        super(List.of());
        this.caller = caller;
        setAuthenticated(true);
    }

    /** The caller of the request that this thread serves; a bug where the request needed no token. */
    public static CallerIdentity current() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication authentication) {
            return authentication.caller;
        }
        throw new IllegalStateException("no caller on this thread");
    }

    /** How the caller of this request stands in the audit, also where the request needed no token. */
    public static String currentAuditName() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication authentication
                ? authentication.caller.auditName()
                : "unknown";
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return caller;
    }
}
