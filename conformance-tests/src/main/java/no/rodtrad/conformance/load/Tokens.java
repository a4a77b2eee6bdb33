package no.rodtrad.conformance.load;

import java.net.URI;
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
        String writer = ask(
                open,
                access.sandbox(),
                "institution",
                FolderMaker.onlyInstitution().number());
        return writer.isEmpty()
                ? open
                : new Door(http, target, writer, ask(open, access.sandbox(), "nav", Organisation.NAV_NUMBER));
    }

    private static String ask(Door door, String sandbox, String role, String organisation) {
        String path = "/sandbox/token?role=" + role + "&org=" + organisation;
        URI address = sandbox.isEmpty() ? door.target().door(path) : URI.create(sandbox + path);
        HttpResponse<String> answer = door.send(Door.get(address, ""));
        boolean token = answer.statusCode() == 200 && answer.body().trim().matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
        return token ? answer.body().trim() : "";
    }
}
