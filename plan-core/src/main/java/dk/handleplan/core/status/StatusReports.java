package dk.handleplan.core.status;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The status reports of all rounds. */
public interface StatusReports {

    void add(StatusReport report);

    Optional<StatusReport> find(UUID id);

    /** What a round has asked about until now: initiatives, or units for their chapters. */
    Set<UUID> subjects(UUID roundId);

    /** Reports the units still write, or have not begun. */
    List<StatusReport> unsent(UUID roundId);

    /** What these units still write about initiatives in a round, with its readings, from one query. */
    List<OpenReport> open(UUID roundId, Set<UUID> unitIds);

    /** Reports the units still owe: those they write, and those that lie with their heads. */
    List<StatusReport> owed(UUID roundId);

    /** Keeps that somebody was told, without touching the report. */
    void add(StatusReminder reminder);

    /** Whether the same was told on that day before. */
    boolean wasTold(StatusReminder reminder);

    /** The reports of a round about which this was told on a day. */
    Set<UUID> told(UUID roundId, ReminderKind kind, LocalDate day);

    /** Keeps that there is more time, without touching the reports; it holds at once. */
    void extend(List<StatusExtension> extensions);

    /** The latest that was given. */
    Optional<StatusExtension> extension(UUID reportId);

    /** What was ever reported about an initiative, earliest round first. */
    List<StatusReport> ofInitiative(UUID initiativeId);

    /** What was ever reported about the chapter of a unit in a plan, earliest round first. */
    List<StatusReport> ofChapter(UUID cycleId, UUID unitId);

    /** What was accepted about an initiative with its readings, from one query. */
    List<AcceptedStatus> accepted(UUID initiativeId);

    /** What was accepted about all initiatives or chapters of a cycle, in a number of statements that grows beyond 500 reports with each 100. */
    List<AcceptedReport> acceptedIn(UUID cycleId);

    /** The same about its chapters. */
    List<AcceptedReport> acceptedOnChapters(UUID cycleId);

    /** The same about some initiatives. */
    List<AcceptedReport> acceptedOf(Collection<UUID> initiativeIds);

    /** Late ones first, then by number; chapters by the names of their units. */
    Page<StatusRow> board(BoardQuery query, PageRequest page);

    /**
     * How many reports of some rounds are alike, from one query.
     *
     * @param units only theirs; empty for all
     */
    List<Tally> tallies(Collection<UUID> roundIds, Set<UUID> units);

    /**
     * The reports of a round that lack the figure of a success criterion.
     *
     * @param units only theirs; empty for all
     */
    Set<UUID> withoutFigures(UUID roundId, Set<UUID> units);

    /** All reports of a round by number; chapters by the names of their units. */
    List<StatusRow> rows(UUID roundId);

    /** The initiatives about which a round knows no spending in a budget year. */
    Set<UUID> initiativesWithoutSpending(UUID roundId, int budgetYear);

    /**
     * Which reports of a round a board shows.
     *
     * @param deadline after which a report is late that got no more time; null when there is none
     * @param units only theirs; empty for all
     */
    record BoardQuery(UUID roundId, LocalDate deadline, LocalDate today, Set<UUID> units, BoardPart part) {}
}
