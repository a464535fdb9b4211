package dk.handleplan.core.status;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The status reports of all rounds. */
public interface StatusReports {

    void add(StatusReport report);

    Optional<StatusReport> find(UUID id);

    /** Reports the units still write, or have not begun. */
    List<StatusReport> unsent(UUID roundId);

    /**
     * Keeps that a unit was told, without touching the report.
     *
     * @return false where it was told the same on that day before
     */
    boolean told(StatusReminder reminder);

    /** What was ever reported about an initiative, earliest round first. */
    List<StatusReport> ofInitiative(UUID initiativeId);

    /** Late ones first, then by number. */
    Page<StatusRow> board(BoardQuery query, PageRequest page);

    /** How many reports stand where, whatever the query's step. */
    BoardCounts counts(BoardQuery query);

    /** All reports of a round by number. */
    List<StatusRow> rows(UUID roundId);

    /** The initiatives about which a round knows no spending in a budget year. */
    Set<UUID> initiativesWithoutSpending(UUID roundId, int budgetYear);

    /**
     * Which reports of a round a board shows.
     *
     * @param deadline after which a report is late; null when there is none
     * @param units only theirs; empty for all
     * @param step only those that stand there; null for all
     */
    record BoardQuery(
            UUID roundId, LocalDate deadline, LocalDate today, Set<UUID> units, BoardStep step, boolean lateOnly) {}
}
