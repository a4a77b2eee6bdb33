package no.rodtrad.mappings.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may be told what. The rules are the data file {@code policy.yaml}; this class only evaluates them. Whatever no
 * ground permits is denied. Pure: the same question at the same time has the same answer.
 */
public final class Policy {

    private final PolicyData data;

    private Policy(PolicyData data) {
        this.data = data;
    }

    /**
     * Reads the policy file.
     *
     * @throws IllegalStateException where the file is incomplete or holds an unknown word: nothing may start then
     */
    public static Policy load() {
        return of(PolicyFile.read());
    }

    static Policy of(PolicyData data) {
        return new Policy(data);
    }

    /** The version of the policy file, as it stands in every decision. */
    public String version() {
        return data.version();
    }

    /** Whether the sender of a flow sends it to NAV as well, so that no message of ours has to tell NAV the same. */
    public boolean reachesNavByItself(String flow) {
        return data.ownWayToNav().contains(flow);
    }

    /** Whether a role may create or change a type over FHIR. That a Task is the role's own, the access layer checks. */
    public boolean mayWrite(Recipient recipient, String resourceType) {
        return data.writtenByEverybody().contains(resourceType)
                || data.written().get(recipient).contains(resourceType);
    }

    /** Which part of the category a recipient may have at most; empty where it is the whole of it. */
    public Optional<Limit> limit(Recipient recipient, InformationCategory category) {
        return data.cell(category, recipient).stream()
                .map(Clause::limit)
                .filter(limit -> limit != null)
                .findFirst();
    }

    /** Decides a question at a moment. */
    public Decision decide(Question question, Instant now) {
        List<Clause> cell = data.cell(question.category(), question.recipient());
        Optional<Reason> barrier = barrier(question, cell);
        if (barrier.isPresent()) {
            return denied(question, barrier.get());
        }
        Asker asker = Asker.of(question.recipient(), question.circumstances().recipientKeys(), data.navKeys());
        Grounds grounds = new Grounds(question, asker, now);
        Reason miss = null;
        for (Clause clause : cell) {
            Verdict verdict = grounds.apply(clause);
            if (verdict.effect() != Effect.DENY) {
                return decision(question, clause, verdict);
            }
            // The last ground of a cell is the one that somebody can do something about: the consent.
            miss = verdict.reason();
        }
        return denied(question, miss);
    }

    PolicyData data() {
        return data;
    }

    private Optional<Reason> barrier(Question question, List<Clause> cell) {
        Circumstances circumstances = question.circumstances();
        if (cell.get(0).ground() == Ground.NEVER) {
            return Optional.of(Reason.NEVER);
        }
        Set<HardStop> stops = circumstances.stops();
        if (stops.stream().anyMatch(stop -> data.stops().get(stop).stopped().contains(question.recipient()))) {
            return Optional.of(Reason.HARD_STOP);
        }
        if (question.recipient() != Recipient.PERSON && !circumstances.related()) {
            return Optional.of(Reason.NO_RELATION);
        }
        return Optional.empty();
    }

    private Decision decision(Question question, Clause clause, Verdict verdict) {
        boolean inPart =
                clause.limit() != null || question.circumstances().stops().contains(HardStop.PROTECTED_ADDRESS);
        // The person's own address is no secret from the person.
        boolean redacted = inPart && question.recipient() != Recipient.PERSON && verdict.effect() == Effect.PERMIT;
        return new Decision(
                redacted ? Effect.REDACT : verdict.effect(),
                question.recipient(),
                question.category(),
                clause.ground().word(),
                clause.paragraph(),
                verdict.consentReference(),
                data.version(),
                verdict.reason());
    }

    private Decision denied(Question question, Reason reason) {
        return new Decision(
                Effect.DENY, question.recipient(), question.category(), null, null, null, data.version(), reason);
    }
}
