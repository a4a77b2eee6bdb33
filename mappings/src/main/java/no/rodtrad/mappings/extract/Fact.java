package no.rodtrad.mappings.extract;

/** One thing that an extract tells. What a fact has no component for cannot be told. */
public sealed interface Fact {

    /** @param institution null where it is unknown */
    record Stay(Span period, String institution) implements Fact {}

    /** @param grade such as {@code 50 %}; null where it is unknown */
    record SickLeave(Span period, String grade) implements Fact {}

    /** @param hours such as {@code 20 timer per uke}; null where unknown */
    record PlanPeriod(Span period, String hours) implements Fact {}

    /**
     * @param time null where it is not decided yet
     * @param hours such as {@code 20 timer per uke}; null where unknown
     * @param text what the activity is; always null for a health activity
     */
    record Activity(Track track, Span time, String hours, String text) implements Fact {
        public Activity {
            if (track == Track.HEALTH && text != null) {
                throw new IllegalArgumentException("a health activity is never described");
            }
        }
    }

    /**
     * @param target such as {@code 50 %}; null where only the date is known
     * @param due null where no date is set
     */
    record WorkGoal(String target, String due) implements Fact {}
}
