package no.rodtrad.adapter.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.adapter.disclosure.DecisionLog;
import no.rodtrad.adapter.intake.MessageLog;
import no.rodtrad.adapter.outbox.OutboxState;
import no.rodtrad.adapter.outbox.OutboxView;
import no.rodtrad.adapter.refusal.Language;
import no.rodtrad.mappings.disclosure.Reason;
import org.springframework.stereotype.Component;

/** Puts together where a message is, from the log, the decisions and the outbox. */
@Component
class MessageStatuses {

    private final DecisionLog decisions;
    private final OutboxView outbox;

    MessageStatuses(DecisionLog decisions, OutboxView outbox) {
        this.decisions = decisions;
        this.outbox = outbox;
    }

    /** What the sender reads. */
    record MessageStatus(
            String msgId,
            String kind,
            String state,
            Instant received,
            List<Step> steps,
            List<DecisionRow> decisions,
            List<OutboxView.Row> outgoing,
            List<String> errors,
            List<Note> notes) {}

    /** Something that the sender should know. */
    record Note(String note, String explanation) {}

    /** One thing that happened, in order of time. */
    record Step(String step, Instant at, String detail) {}

    /** One decision, with its reason in words. */
    record DecisionRow(
            String moment,
            String category,
            String recipient,
            String effect,
            String reason,
            String explanation,
            String paragraph,
            String consent,
            String policy,
            Instant decided) {}

    MessageStatus of(MessageLog.Logged message, String acceptLanguage) {
        Language language = Language.of(acceptLanguage);
        List<DecisionLog.Row> decided = decisions.of(DecisionLog.subjectOf(message.sender(), message.messageId()));
        List<OutboxView.Row> outgoing = outbox.of(message.sender(), message.messageId());
        return new MessageStatus(
                message.messageId(),
                message.kind(),
                state(decided, outgoing),
                message.received(),
                steps(message, decided, outgoing),
                decided.stream().map(row -> row(row, language)).toList(),
                outgoing,
                outgoing.stream()
                        .map(OutboxView.Row::failure)
                        .filter(failure -> failure != null)
                        .distinct()
                        .toList(),
                message.notes().stream()
                        .map(note ->
                                new Note(note.code(), language == Language.ENGLISH ? note.english() : note.norwegian()))
                        .toList());
    }

    private static List<Step> steps(
            MessageLog.Logged message, List<DecisionLog.Row> decided, List<OutboxView.Row> outgoing) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("received", message.received(), ""));
        if (message.doctor() != null) {
            steps.add(new Step(
                    "signed-by-doctor",
                    message.received(),
                    message.doctor().name().toLowerCase(java.util.Locale.ROOT)));
        }
        steps.add(new Step("mapped", message.received(), ""));
        if (!decided.isEmpty()) {
            steps.add(new Step("decided", decided.get(0).decided(), ""));
        }
        for (OutboxView.Row row : outgoing) {
            if (row.sent() != null) {
                steps.add(new Step("sent", row.sent(), row.messageId()));
            }
            if (row.state() == OutboxState.RECEIPTED) {
                steps.add(new Step("receipted", row.closed(), row.messageId()));
            } else if (row.closed() != null) {
                steps.add(
                        new Step(row.state().name().toLowerCase(java.util.Locale.ROOT), row.closed(), row.messageId()));
            }
        }
        return steps;
    }

    /** The furthest that any part of it has come. */
    private static String state(List<DecisionLog.Row> decided, List<OutboxView.Row> outgoing) {
        if (outgoing.stream().anyMatch(row -> row.state() == OutboxState.RECEIPTED)) {
            return "receipted";
        }
        if (outgoing.stream().anyMatch(row -> row.sent() != null)) {
            return "sent";
        }
        return decided.isEmpty() ? "mapped" : "decided";
    }

    private static DecisionRow row(DecisionLog.Row row, Language language) {
        Reason reason = Reason.valueOf(row.reason());
        return new DecisionRow(
                row.moment(),
                row.category(),
                row.recipient(),
                row.effect(),
                row.reason(),
                language == Language.ENGLISH ? reason.english() : reason.norwegian(),
                row.paragraph(),
                row.consent(),
                row.policy(),
                row.decided());
    }
}
