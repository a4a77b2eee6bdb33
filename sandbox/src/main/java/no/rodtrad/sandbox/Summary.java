package no.rodtrad.sandbox;

import java.io.PrintStream;
import no.rodtrad.sandbox.issuers.TestRole;

/** What somebody needs to go on from a started sandbox: where things are, and a token for each role. */
final class Summary {

    private final Sandbox sandbox;
    private final PrintStream out;

    Summary(Sandbox sandbox, PrintStream out) {
        this.sandbox = sandbox;
        this.out = out;
    }

    void print(double seconds) {
        String base = sandbox.baseUrl();
        out.printf("%nRødtråd sandbox is up after %.1f s. Ctrl-C ends it; its data stay.%n%n", seconds);
        line("Messages (KITH XML)", "POST " + base + "/messages");
        line("FHIR R4", base + "/fhir");
        line("Health", base + "/actuator/health");
        line("What NAV received", base + "/sandbox/nav/messages");
        line("Sign a MsgHead", "POST " + base + "/sandbox/sign?org=<9 digits>");
        line("A token", base + "/sandbox/token?role=<role>[&org=][&her=][&hpr=][&pid=][&minutes=]");
        line("Issuers", sandbox.issuer("helseid") + ", …/maskinporten, …/idporten");
        out.println();
        out.println("A token per role, valid for an hour:");
        for (TestRole role : TestRole.values()) {
            out.println("  " + role.code());
            out.println("    " + sandbox.token(role.code()));
        }
        out.println();
    }

    private void line(String what, String where) {
        out.printf("  %-24s %s%n", what, where);
    }
}
