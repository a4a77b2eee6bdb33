package no.rodtrad.endtoend;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import no.rodtrad.conformance.sample.ConsentBody;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.conformance.sample.SyntheticPerson;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Resource;

/**
 * Writes stays of one person at random and keeps account of what was acknowledged and what nobody knows. Each write carries
 * a mark of its own, the end of the stay, which NAV sees too.
 */
final class HistoryWriter implements Callable<Void> {

    /** What the person does about NAV. */
    enum Consenting {
        ALWAYS,
        NEVER,
        NOW_AND_THEN
    }

    private static final Instant FIRST_MARK = Instant.parse("2030-01-01T00:00:00Z");

    private final ForkedServer server;
    private final Consenting consenting;
    private final Random random;
    private final int number;
    private final SyntheticPerson person;
    private final List<HistoryWrite> writes = new ArrayList<>();
    private final List<Encounter> open = new ArrayList<>();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private volatile boolean running = true;
    private String institution;
    private String self;
    private String patient;
    private Consent consent;
    private int marks;

    HistoryWriter(ForkedServer server, int number, Consenting consenting, Random random) {
        this.server = server;
        this.number = number;
        this.consenting = consenting;
        this.random = random;
        this.person = SyntheticPerson.random(random);
    }

    /** Registers the person, who may consent. */
    HistoryWriter begun() throws InterruptedException {
        tokens();
        Patient registered = new Patient();
        registered.addIdentifier().setSystem(IdentifierSystem.FNR.uri()).setValue(person.number());
        registered.addName().setFamily(person.familyName()).addGiven(person.givenName());
        patient = Scene.parse(server.http().post(institution, "/fhir/Patient", Http.FHIR, Scene.json(registered)))
                .getIdElement()
                .getIdPart();
        if (consenting == Consenting.ALWAYS) {
            consents();
        }
        return this;
    }

    int acknowledged() {
        return acknowledged.get();
    }

    void stop() {
        running = false;
    }

    Consenting consenting() {
        return consenting;
    }

    String institution() {
        return institution;
    }

    String patient() {
        return patient;
    }

    /** To be read when it has ended. */
    List<HistoryWrite> writes() {
        return writes;
    }

    @Override
    public Void call() throws Exception {
        while (running) {
            int dice = random.nextInt(100);
            if (consenting == Consenting.NOW_AND_THEN && dice < 25) {
                attempt(null, this::turnConsent);
            } else if (open.isEmpty() || dice < 45) {
                Encounter made = stay();
                attempt(new HistoryWrite(HistoryWrite.Kind.WRITE, null, mark(made)), () -> create(made));
            } else {
                int chosen = random.nextInt(open.size());
                Encounter stay = open.get(chosen).copy();
                boolean delete = dice < 60;
                if (!delete) {
                    stay.getPeriod().setEnd(nextMark());
                }
                String id = stay.getIdElement().getIdPart();
                attempt(
                        new HistoryWrite(
                                delete ? HistoryWrite.Kind.DELETE : HistoryWrite.Kind.WRITE,
                                id,
                                delete ? null : mark(stay)),
                        () -> delete ? delete(chosen, id) : update(chosen, stay));
            }
        }
        return null;
    }

    /** A step whose outcome may stay unknown, because the server dies meanwhile. */
    private void attempt(HistoryWrite write, Callable<Encounter> step) throws Exception {
        if (write != null) {
            writes.add(write);
        }
        try {
            Encounter outcome = step.call();
            if (write != null) {
                write.acknowledged(outcome);
                acknowledged.incrementAndGet();
            }
        } catch (java.io.UncheckedIOException e) {
            if (write != null) {
                write.unknown();
            }
            // What became of it shows when the server is back; until then nothing is written to what is in doubt.
            if (write != null && write.id() != null) {
                String id = write.id();
                open.removeIf(stay -> stay.getIdElement().getIdPart().equals(id));
            }
            consent = null;
            tokens();
        }
    }

    private Encounter create(Encounter made) {
        Encounter stored = (Encounter)
                answered(server.http().post(institution, "/fhir/Encounter", Http.FHIR, Scene.json(made)), 201);
        open.add(stored);
        return stored;
    }

    private Encounter update(int chosen, Encounter stay) {
        Encounter stored = (Encounter) answered(
                server.http()
                        .put(
                                institution,
                                "/fhir/Encounter/" + stay.getIdElement().getIdPart(),
                                Scene.json(stay),
                                stay.getMeta().getVersionId()),
                200);
        open.set(chosen, stored);
        return stored;
    }

    private Encounter delete(int chosen, String id) {
        Http.Answer answer = server.http().write(institution, "DELETE", "/fhir/Encounter/" + id, "");
        if (answer.status() != 200 && answer.status() != 204) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
        open.remove(chosen);
        return null;
    }

    private Encounter turnConsent() {
        if (consent == null) {
            consents();
        } else {
            consent.setStatus(Consent.ConsentState.INACTIVE);
            answered(
                    server.http()
                            .put(
                                    self,
                                    "/fhir/Consent/" + consent.getIdElement().getIdPart(),
                                    Scene.json(consent),
                                    null),
                    200);
            consent = null;
        }
        return null;
    }

    private void consents() {
        String body = ConsentBody.towardsNav(patient, Organisation.SENDER, OffsetDateTime.now())
                .toString();
        consent = (Consent) answered(server.http().post(self, "/fhir/Consent", Http.FHIR, body), 201);
    }

    private static Resource answered(Http.Answer answer, int status) {
        if (answer.status() != status) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
        return Scene.parse(answer);
    }

    private void tokens() throws InterruptedException {
        institution = server.token("role=institution&org=" + Organisation.SENDER.number());
        self = server.token("role=person&pid=" + person.number());
    }

    private Encounter stay() {
        Encounter stay = new Encounter();
        stay.setStatus(Encounter.EncounterStatus.INPROGRESS);
        stay.getClass_()
                .setSystem("http://terminology.hl7.org/CodeSystem/v3-ActCode")
                .setCode("IMP");
        stay.getSubject().setReference("Patient/" + patient);
        stay.getServiceProvider()
                .getIdentifier()
                .setSystem(IdentifierSystem.ENH.uri())
                .setValue(Organisation.SENDER.number());
        stay.setPeriod(new Period().setStart(java.util.Date.from(Instant.parse("2026-01-01T00:00:00Z"))));
        stay.getPeriod().setEnd(nextMark());
        return stay;
    }

    private java.util.Date nextMark() {
        return java.util.Date.from(FIRST_MARK.plusSeconds(number * 1_000_000L + ++marks));
    }

    static String mark(Resource stay) {
        return ((Encounter) stay).getPeriod().getEnd().toInstant().toString();
    }
}
