package no.rodtrad.mappings.extract;

import java.time.LocalTime;

/** One thing that an extract tells. What a fact has no component for cannot be told. */
public sealed interface Fact {

    /**
     * What work can be done, or not.
     *
     * @param assessed null where it is unknown
     */
    record Ability(Term what, Span assessed) implements Fact {

        /** Whether it says that something cannot be done; the codes of limits are named so. */
        public boolean limits() {
            return what.code().startsWith("limit-") || what.code().equals("no-work");
        }
    }

    /** What the workplace can do so that work is possible. */
    record Accommodation(Term what) implements Fact {}

    /** @param institution null where it is unknown */
    record Stay(Span period, String institution) implements Fact {}

    /** @param hours null where unknown */
    record PlanPeriod(Span period, Amount hours) implements Fact {}

    /**
     * @param time null where it is not decided yet
     * @param hours null where unknown
     * @param what the kind of activity; null where it is not coded, and always for a health activity
     */
    record Activity(Track track, Span time, Amount hours, Term what) implements Fact {
        public Activity {
            if (track == Track.HEALTH && what != null) {
                throw new IllegalArgumentException("a health activity is never described");
            }
        }
    }

    /**
     * @param target null where only the date is known
     * @param due null where no date is set
     */
    record WorkGoal(Amount target, String due) implements Fact {}

    /** How much the person takes part, as it was measured. */
    record Participation(Amount hours, Span period) implements Fact {}

    /**
     * Who takes part.
     *
     * @param name of the professional or organisation; null where it is unknown
     * @param person whether it is the name of a professional
     */
    record Member(Term role, String name, boolean person) implements Fact {}

    /**
     * @param grade null where it is unknown
     * @param kind null where it is unknown
     */
    record SickLeave(Span period, Amount grade, SickLeaveKind kind) implements Fact {}

    /**
     * What somebody is to do next.
     *
     * @param owner who is to do it; null where that is nobody whom the extract may name
     * @param due null where no deadline is set
     */
    record NextStep(Term what, String owner, String due) implements Fact {}

    /** @param at null where only the day is known */
    record Meeting(Term kind, MeetingState state, Span day, LocalTime at) implements Fact {}

    /** Where the person stands towards work, at a point of time. */
    record Outcome(Term what, Span assessed) implements Fact {}
}
