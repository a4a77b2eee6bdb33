package no.rodtrad.conformance.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.rodtrad.conformance.folders.FolderMaker;
import no.rodtrad.conformance.sample.DialogNote;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.conformance.sample.SyntheticPerson;

/**
 * Dialogmeldinger to NAV, no two with the same id, signed at the sandbox's door before anything is measured.
 *
 * @param count how many
 * @param people that they are about
 * @param now when they are written
 * @param seed decides who the people are
 */
record Messages(int count, int people, OffsetDateTime now, long seed) {

    private static final int OK = 200;
    private static final String XML = "application/xml";

    Workload signed(Door door) {
        Organisation sender = FolderMaker.onlyInstitution();
        Random random = new Random(seed);
        List<SyntheticPerson> about = Stream.generate(() -> SyntheticPerson.random(random))
                .limit(people)
                .toList();
        Expected expected = new Expected(OK, 1, true);
        List<HttpRequest> requests = new ArrayList<>(count);
        // One more, which is sent at once: a server that takes none is not worth signing for.
        for (int n = 0; n <= count; n++) {
            HttpRequest request = request(door, sender, DialogNote.xml(about.get(n % people), sender, now));
            if (n > 0) {
                requests.add(request);
                continue;
            }
            HttpResponse<String> answer = door.send(request);
            String verdict = expected.judge(answer.statusCode(), answer.body().getBytes(UTF_8));
            if (!verdict.equals(Expected.OK)) {
                throw door.failure("a message (" + verdict + ")", answer);
            }
        }
        return new Workload(requests, false, expected);
    }

    private static HttpRequest request(Door door, Organisation sender, String xml) {
        HttpResponse<String> signed = door.send(
                Door.post(door.target().door("/sandbox/sign?org=" + sender.number()), XML, xml.getBytes(UTF_8), ""));
        if (signed.statusCode() != OK) {
            throw door.failure("signing", signed);
        }
        return Door.post(door.target().door("/messages"), XML, signed.body().getBytes(UTF_8), door.writer());
    }
}
