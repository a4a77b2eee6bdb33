package no.rodtrad.conformance.run;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.conformance.Target;
import no.rodtrad.conformance.http.Answer;
import no.rodtrad.conformance.http.Call;
import no.rodtrad.conformance.http.Http;
import no.rodtrad.conformance.sample.Epikrise;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.conformance.sample.SyntheticPerson;
import no.rodtrad.conformance.token.Caller;

/** One run: the server, its callers' tokens, the person that the run is about, and what has happened so far. */
public final class Session {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Target target;
    private final Http http;
    private final SyntheticPerson person;
    private final Map<Caller, Once<String>> tokens = new EnumMap<>(Caller.class);
    private final List<Epikrise> written = new ArrayList<>();
    private final Story story;

    public Session(Target target) {
        this.target = target;
        this.http = new Http(target.baseUrl());
        this.person = SyntheticPerson.random(target.random());
        for (Caller caller : Caller.values()) {
            tokens.put(caller, new Once<>(() -> target.tokens().token(caller, attributes(caller), http)));
        }
        this.story = new Story(this);
    }

    /** The server's doors. */
    public Http http() {
        return http;
    }

    /** The server under test. */
    public Target target() {
        return target;
    }

    /** The person that the run is about. */
    public SyntheticPerson person() {
        return person;
    }

    /** What the checks build on. */
    public Story story() {
        return story;
    }

    /** How long to wait. */
    public Patience patience() {
        return new Patience(target.patience());
    }

    /** A caller's token. */
    public Step<String> token(Caller caller) {
        return tokens.get(caller).get();
    }

    /** The time in Norway. */
    public OffsetDateTime now() {
        return OffsetDateTime.ofInstant(target.clock().instant(), NORWAY);
    }

    /** A new message about the person. */
    public Epikrise newMessage() {
        Epikrise epikrise = Epikrise.about(person, target.sender(), now(), target.random());
        written.add(epikrise);
        return epikrise;
    }

    /** Every word by which a message of this run tells the diagnosis. */
    public List<String> healthWords() {
        return written.stream()
                .flatMap(e -> e.healthWords().stream())
                .distinct()
                .toList();
    }

    /** Every word that stands in a text about work, none of which anybody has released. */
    public List<String> heldWords() {
        return written.stream().map(e -> e.work().word()).toList();
    }

    /** Posts a message. */
    public Answer post(String xml, String token) {
        return http.send(Call.post("/messages", "application/xml", xml).token(token));
    }

    /** Sends a call as somebody. */
    public Step<Answer> send(Caller caller, Call call) {
        return token(caller).map(token -> http.send(call.token(token)));
    }

    private Map<String, String> attributes(Caller caller) {
        return switch (caller) {
            case INSTITUTION -> Map.of("org", target.sender().number());
            case OTHER_INSTITUTION -> Map.of("org", Organisation.OTHER.number());
            case NAV -> Map.of("org", Organisation.NAV_NUMBER);
            case PERSON -> Map.of("pid", person.number());
        };
    }
}
