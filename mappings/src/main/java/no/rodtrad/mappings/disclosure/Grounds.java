package no.rodtrad.mappings.disclosure;

import java.time.Instant;

/** Asks each ground of a cell whether it holds for one question. */
final class Grounds {

    private final Question question;
    private final Circumstances circumstances;
    private final Asker asker;
    private final Consents consents;

    Grounds(Question question, Asker asker, Instant now) {
        this.question = question;
        this.circumstances = question.circumstances();
        this.asker = asker;
        this.consents = new Consents(question, asker, now);
    }

    Verdict apply(Clause clause) {
        return switch (clause.ground()) {
            case OWN -> Verdict.of(circumstances.self(), Reason.PERMITTED_OWN, Reason.NOT_THE_PERSON);
            // A statutory duty neither asks for a consent nor stops for an exception in one.
            case STATUTORY ->
                Verdict.of(clause.flows().contains(question.flow()), Reason.PERMITTED_BY_LAW, Reason.OTHER_FLOW);
            case BASIS_UNLESS_OBJECTED -> Verdict.of(!objected(), Reason.PERMITTED_BY_LAW, Reason.OBJECTION);
            case REQUEST -> Verdict.of(requested(), Reason.PERMITTED_BY_REQUEST, Reason.NO_CONSENT);
            case ORDERED_MEASURE ->
                Verdict.of(circumstances.measureOrdered(), Reason.PERMITTED_BY_ORDERED_MEASURE, Reason.NO_CONSENT);
            // Consents name their categories one by one, so both words ask the same.
            case CONSENT, CONSENT_NAMING_CATEGORY -> consents.verdict();
            case OWN_STEPS -> Verdict.of(circumstances.takesPart(), Reason.PERMITTED_AS_OWNER, Reason.NOT_OWNER);
            case PARTICIPANT ->
                Verdict.of(circumstances.takesPart(), Reason.PERMITTED_AS_PARTICIPANT, Reason.NOT_PARTICIPANT);
            case HOLD_FOR_REVIEW ->
                consents.anyDenies()
                        ? Verdict.deny(Reason.CONSENT_DENIED)
                        : new Verdict(Effect.HOLD, Reason.HELD_FOR_REVIEW, null);
            case NEVER -> Verdict.deny(Reason.NEVER);
        };
    }

    private boolean objected() {
        boolean expressly = circumstances.objections().stream().anyMatch(o -> o.concerns(asker, question.category()));
        return expressly || consents.anyDenies();
    }

    private boolean requested() {
        return circumstances.requests().stream()
                .anyMatch(request -> request.categories().contains(question.category()));
    }
}
