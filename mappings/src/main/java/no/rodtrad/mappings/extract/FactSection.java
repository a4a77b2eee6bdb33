package no.rodtrad.mappings.extract;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The headings that facts stand under, in the order in which NAV is to read them, and what a fact is in words. */
enum FactSection {
    CAN("Hva som kan gjøres i arbeid"),
    CANNOT("Hva som ikke kan gjøres i arbeid"),
    ACCOMMODATION("Tilrettelegging"),
    PLAN("Plan"),
    PARTICIPATION("Deltakelse"),
    SICK_LEAVE("Sykefravær"),
    NEXT_STEPS("Neste steg"),
    MEETINGS("Møter"),
    OUTCOME("Resultat");

    private final String heading;

    FactSection(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    /** The facts of this section as lines, each once. */
    List<String> lines(WorkFocusedExtract extract) {
        return extract.facts().values().stream()
                .flatMap(List::stream)
                .filter(fact -> of(fact) == this)
                .map(FactSection::line)
                .distinct()
                .toList();
    }

    static FactSection of(Fact fact) {
        if (fact instanceof Fact.Ability ability) {
            return ability.limits() ? CANNOT : CAN;
        }
        if (fact instanceof Fact.Accommodation) {
            return ACCOMMODATION;
        }
        if (fact instanceof Fact.Participation || fact instanceof Fact.Member) {
            return PARTICIPATION;
        }
        if (fact instanceof Fact.SickLeave) {
            return SICK_LEAVE;
        }
        if (fact instanceof Fact.NextStep) {
            return NEXT_STEPS;
        }
        if (fact instanceof Fact.Meeting) {
            return MEETINGS;
        }
        return fact instanceof Fact.Outcome ? OUTCOME : PLAN;
    }

    static String line(Fact fact) {
        if (fact instanceof Fact.Ability ability) {
            return joined(ability.what().norwegian(), assessed(ability.assessed()));
        }
        if (fact instanceof Fact.Accommodation wish) {
            return wish.what().norwegian();
        }
        if (fact instanceof Fact.Stay stay) {
            return joined("Opphold " + stay.period().text(), stay.institution());
        }
        if (fact instanceof Fact.PlanPeriod plan) {
            return joined(timed("Plan", plan.period()), text(plan.hours()));
        }
        if (fact instanceof Fact.Activity activity) {
            return joined(
                    timed(capital(activity.track().norwegian()) + " aktivitet", activity.time()),
                    text(activity.hours()),
                    activity.what() == null ? null : activity.what().norwegian());
        }
        if (fact instanceof Fact.WorkGoal goal) {
            String target = goal.target() == null ? "Mål" : "Mål: " + text(goal.target());
            return goal.due() == null ? target : target + " innen " + NorwegianDate.of(goal.due());
        }
        if (fact instanceof Fact.Participation part) {
            return joined(timed("Har deltatt", part.period()), text(part.hours()));
        }
        if (fact instanceof Fact.Member member) {
            return member.name() == null
                    ? member.role().norwegian()
                    : member.role().norwegian() + ": " + member.name();
        }
        return later(fact);
    }

    private static String later(Fact fact) {
        if (fact instanceof Fact.SickLeave leave) {
            return joined(
                    "Sykmeldt " + leave.period().text(),
                    text(leave.grade()),
                    leave.kind() == null ? null : leave.kind().norwegian());
        }
        if (fact instanceof Fact.NextStep step) {
            return joined(
                    step.what().norwegian(),
                    step.owner() == null ? null : "ansvarlig " + step.owner(),
                    step.due() == null ? null : "frist " + NorwegianDate.of(step.due()));
        }
        if (fact instanceof Fact.Meeting meeting) {
            String day = timed(meeting.kind().norwegian(), meeting.day());
            String time = meeting.at() == null
                    ? day
                    : day
                            + " kl. %02d.%02d"
                                    .formatted(
                                            meeting.at().getHour(), meeting.at().getMinute());
            return joined(time, meeting.state().norwegian());
        }
        Fact.Outcome outcome = (Fact.Outcome) fact;
        return joined(outcome.what().norwegian(), assessed(outcome.assessed()));
    }

    private static String assessed(Span when) {
        return when == null ? null : "vurdert " + when.text();
    }

    private static String timed(String what, Span time) {
        return time == null ? what : what + " " + time.text();
    }

    private static String text(Amount amount) {
        return amount == null ? null : amount.text();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
    }
}
