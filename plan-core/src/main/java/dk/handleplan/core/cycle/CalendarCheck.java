package dk.handleplan.core.cycle;

import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.shared.Vacation;
import dk.handleplan.core.shared.Workdays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks over an annual wheel for dates that can be kept but seldom are wise: days nobody works on, vacations, too little time,
 * and a hearing that ends before the council has met.
 */
final class CalendarCheck {

    /** How many days people need after the date before. */
    private static final Map<Milestone, Integer> FEWEST_DAYS = new EnumMap<>(Map.of(
            Milestone.CALL_DEADLINE, 21,
            Milestone.CALL_CLOSES, 7,
            Milestone.HEARING_DEADLINE, 28,
            Milestone.ANSWERS_DUE, 7,
            Milestone.FINAL_DECISION, 14,
            Milestone.MIDWAY_DEADLINE, 14,
            Milestone.FINAL_DEADLINE, 14));

    private final Map<Milestone, LocalDate> dates = new EnumMap<>(Milestone.class);
    private final Collection<Council> consultees;
    private final List<DateConcern> found = new ArrayList<>();

    private CalendarCheck(Set<Phase> phases, Map<Milestone, LocalDate> dates, Collection<Council> consultees) {
        dates.forEach((milestone, date) -> {
            if (phases.contains(milestone.phase()) || milestone.phase() == Phase.CLOSING) {
                this.dates.put(milestone, date);
            }
        });
        this.consultees = consultees;
    }

    /** What is worth a second look, in the order of the wheel. */
    static List<DateConcern> of(Set<Phase> phases, Map<Milestone, LocalDate> dates, Collection<Council> consultees) {
        return new CalendarCheck(phases, dates, consultees).concerns();
    }

    private List<DateConcern> concerns() {
        Milestone before = null;
        for (var milestone : dates.keySet()) {
            checkDay(milestone, dates.get(milestone));
            if (before != null) {
                checkDistance(milestone, dates.get(before), dates.get(milestone));
            }
            before = milestone;
        }
        Optional.ofNullable(dates.get(Milestone.HEARING_DEADLINE))
                .ifPresent(deadline -> consultees.forEach(council -> checkMeetings(council, deadline)));
        return found.stream()
                .sorted(java.util.Comparator.comparing(DateConcern::milestone))
                .toList();
    }

    private void checkDay(Milestone milestone, LocalDate day) {
        offDay(day).ifPresent(rule -> found.add(new DateConcern(milestone, rule)));
    }

    /** Why few people are there on that day. */
    static Optional<String> offDay(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Optional.of("weekend");
        }
        return Workdays.isHoliday(day)
                ? Optional.of("holiday")
                : Vacation.on(day).map(vacation -> "vacation." + vacation);
    }

    private void checkDistance(Milestone milestone, LocalDate before, LocalDate day) {
        var days = ChronoUnit.DAYS.between(before, day);
        var fewest = FEWEST_DAYS.getOrDefault(milestone, 0);
        if (days < 0) {
            found.add(new DateConcern(milestone, "beforeThePrevious", before));
        } else if (days < fewest) {
            found.add(new DateConcern(milestone, "tooSoon", days, fewest));
        }
    }

    private void checkMeetings(Council council, LocalDate deadline) {
        if (council.meetings().isEmpty()) {
            found.add(new DateConcern(Milestone.HEARING_DEADLINE, "meetingsUnknown", council.name()));
        } else if (!council.meetsBetween(hearingBegins(), deadline)) {
            found.add(new DateConcern(Milestone.HEARING_DEADLINE, "noMeeting", council.name(), hearingBegins()));
        }
    }

    /** The hearing can begin when the call closes; in a year without a call, when it is launched. */
    private LocalDate hearingBegins() {
        return Optional.ofNullable(dates.get(Milestone.CALL_CLOSES))
                .or(() -> Optional.ofNullable(dates.get(Milestone.LAUNCH)))
                .orElse(LocalDate.MIN);
    }
}
