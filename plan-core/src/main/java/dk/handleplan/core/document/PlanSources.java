package dk.handleplan.core.document;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.FundingPool;
import dk.handleplan.core.hearing.Consultations.ConsultationRow;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.hearing.Objections.DissentRow;
import dk.handleplan.core.hearing.RemarkRow;
import dk.handleplan.core.initiative.FormDefinition;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Submission;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.preparation.TextBlock;
import dk.handleplan.core.status.AcceptedReport;
import dk.handleplan.core.status.History;
import dk.handleplan.core.status.StatusRound;
import java.util.List;
import java.util.Optional;

/**
 * Everything from which a plan is put together.
 *
 * @param isDraft whether it is not decided yet, so that nothing is granted
 */
record PlanSources(
        Audience audience,
        boolean isDraft,
        PlanCycle cycle,
        Optional<Policy> policy,
        PlanDocument document,
        List<TextBlock> preamble,
        FormDefinition form,
        List<Initiative> initiatives,
        List<Submission> submissions,
        List<AllocationRow> rows,
        List<FundingPool> pools,
        List<Body> bodies,
        List<Unit> units,
        List<ConsultationRow> consultations,
        List<DraftInitiative> draft,
        List<RemarkRow> remarks,
        List<DissentRow> dissents,
        boolean areAnswersReleased,
        Progress progress) {

    /**
     * How the initiatives or chapters have gone.
     *
     * @param history what is known of the criteria besides the reports of the year, corrections among it
     */
    record Progress(List<StatusRound> rounds, List<AcceptedReport> accepted, History history) {

        static final Progress NONE = new Progress(List.of(), List.of(), History.NONE);
    }

    /** What a row of the allocation may tell. */
    YearAmounts amounts(AllocationRow row) {
        return isDraft ? YearAmounts.beforeDecision(row) : YearAmounts.of(row);
    }

    /** For an initiative that no plan holds yet. */
    static PlanSources ofDraft(
            PlanCycle cycle,
            Optional<Policy> policy,
            Initiative initiative,
            List<Body> bodies,
            List<Unit> units,
            FormDefinition form) {
        return new PlanSources(
                Audience.EVERYBODY,
                true,
                cycle,
                policy,
                new PlanDocument(cycle.id()),
                List.of(),
                form,
                List.of(initiative),
                List.of(),
                List.of(),
                List.of(),
                bodies,
                units,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                Progress.NONE);
    }
}
