package no.rodtrad.conformance.load;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import no.rodtrad.conformance.folders.FolderMaker;
import no.rodtrad.conformance.sample.Organisation;

/** Opens a server's door: with the token that was brought, those of its token door, or none where it has no such door. */
final class Tokens {

    private Tokens() {}

    static Door door(LoadOptions.Access access, LoadTarget target, HttpClient http) {
        Door open = new Door(http, target, access.token(), access.token());
        if (!access.token().isEmpty() || !access.door()) {
            return open;
        }
        String writer = ask(open, "institution", FolderMaker.onlyInstitution().number());
        return writer.isEmpty() ? open : new Door(http, target, writer, ask(open, "nav", Organisation.NAV_NUMBER));
    }

    private static String ask(Door door, String role, String organisation) {
        HttpResponse<String> answer =
                door.send(Door.get(door.target().door("/sandbox/token?role=" + role + "&org=" + organisation), ""));
        boolean token = answer.statusCode() == 200 && answer.body().trim().matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
        return token ? answer.body().trim() : "";
    }
}
