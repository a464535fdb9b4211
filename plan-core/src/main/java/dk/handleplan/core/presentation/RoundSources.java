package dk.handleplan.core.presentation;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.status.Assessment;
import dk.handleplan.core.status.OwnAnswer;
import dk.handleplan.core.status.Proposal;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.ReportState;
import dk.handleplan.core.status.Standing;
import dk.handleplan.core.status.StatusRound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a status document is put together from: one query each, however much was reported. */
public interface RoundSources {

    Optional<RoundOfPlan> round(UUID roundId);

    /** By number. */
    List<Goal> goals(UUID policyId);

    /** By unit, then by the number of the initiative; a chapter is called after its unit. */
    List<ReportLine> reports(UUID roundId);

    /** The criteria of the initiatives a round asks about, in their order. */
    Map<UUID, List<Indicator>> criteria(UUID roundId);

    /** What was accepted in the round and in those before it about a round's initiatives, the earliest first. */
    List<AcceptedReading> readings(StatusRound round);

    /** What the reports of a round answer to its own questions, by report; nothing where it asks none. */
    Map<UUID, List<OwnAnswer>> ownAnswers(StatusRound round);

    /** What is granted to the initiatives of a round, and what its accepted reports say was spent. */
    RoundMoney money(UUID roundId);

    /** Amounts by initiative and budget year. */
    record RoundMoney(Map<UUID, Map<Integer, Amount>> granted, Map<UUID, Map<Integer, Amount>> spent) {}

    /** A round and the plan it asks about. */
    record RoundOfPlan(StatusRound round, PlanCycle cycle) {}

    /** A report of the round. */
    record ReportLine(UUID id, Subject subject, ReportState state, LocalDate acceptedOn, Words words) {}

    /**
     * What a report is about.
     *
     * @param initiativeId null for a chapter
     * @param goalId null where the initiative names none
     */
    record Subject(UUID initiativeId, Integer number, String title, UUID goalId, UUID unitId, String unit) {}

    /** What is written in it. */
    record Words(Assessment assessment, Standing standing, String narrative, String learnt, Proposal proposal) {}

    /** A reading of an accepted report. */
    record AcceptedReading(UUID reportId, Reading reading) {}
}
