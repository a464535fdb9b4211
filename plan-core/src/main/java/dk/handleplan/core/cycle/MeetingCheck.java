package dk.handleplan.core.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks over the meetings of the chain of decision: days nobody works on, vacations, before the answers to the hearing are due or
 * before an earlier step has met, and after the day on which the plan must be decided.
 */
final class MeetingCheck {

    private final List<ChainLink> chain;
    private final Optional<LocalDate> answersDue;
    private final Optional<LocalDate> decision;
    private final List<MeetingConcern> found = new ArrayList<>();

    private MeetingCheck(Set<Phase> phases, Map<Milestone, LocalDate> dates, List<ChainLink> chain) {
        this.chain = chain;
        this.answersDue =
                Optional.ofNullable(dates.get(Milestone.ANSWERS_DUE)).filter(day -> phases.contains(Phase.HEARING));
        this.decision = Optional.ofNullable(dates.get(Milestone.FINAL_DECISION));
    }

    /** What is worth a second look, in the order of the chain; nothing where nobody decides. */
    static List<MeetingConcern> of(Set<Phase> phases, Map<Milestone, LocalDate> dates, List<ChainLink> chain) {
        return phases.contains(Phase.ALLOCATION) ? new MeetingCheck(phases, dates, chain).concerns() : List.of();
    }

    private List<MeetingConcern> concerns() {
        chain.forEach(link -> link.meetingOn().ifPresent(day -> check(link, day)));
        return found;
    }

    private void check(ChainLink link, LocalDate day) {
        CalendarCheck.offDay(day).ifPresent(rule -> found.add(new MeetingConcern(link.bodyId(), rule)));
        answersDue.filter(day::isBefore).ifPresent(due -> add(link, "meetingBeforeAnswers", due));
        earlierSteps(link).filter(day::isBefore).ifPresent(met -> add(link, "meetingBeforeEarlierStep", met));
        decision.filter(day::isAfter).ifPresent(decided -> add(link, "meetingAfterDecision", decided));
    }

    private Optional<LocalDate> earlierSteps(ChainLink link) {
        return chain.stream()
                .filter(other -> other.step() < link.step())
                .flatMap(other -> other.meetingOn().stream())
                .max(Comparator.naturalOrder());
    }

    private void add(ChainLink link, String rule, LocalDate day) {
        found.add(new MeetingConcern(link.bodyId(), rule, day));
    }
}
