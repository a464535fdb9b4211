package dk.handleplan.persistence.shared;

import dk.handleplan.core.adjustment.Adjustment;
import dk.handleplan.core.adjustment.AdjustmentRules;
import dk.handleplan.core.archive.ClosedYear;
import dk.handleplan.core.calendar.CalendarLink;
import dk.handleplan.core.closing.Ending;
import dk.handleplan.core.cycle.PhaseRun;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.decision.BodyDecision;
import dk.handleplan.core.decision.Contradiction;
import dk.handleplan.core.decision.PlanPublication;
import dk.handleplan.core.document.CoverPicture;
import dk.handleplan.core.document.MainstreamArea;
import dk.handleplan.core.document.MainstreamBudget;
import dk.handleplan.core.document.PlanDocument;
import dk.handleplan.core.funding.Allocation;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.FundingPool;
import dk.handleplan.core.funding.LedgerEntry;
import dk.handleplan.core.hearing.Answer;
import dk.handleplan.core.hearing.AnswerRequest;
import dk.handleplan.core.hearing.Comment;
import dk.handleplan.core.hearing.Consultation;
import dk.handleplan.core.hearing.Disqualification;
import dk.handleplan.core.hearing.Draft;
import dk.handleplan.core.hearing.DraftLine;
import dk.handleplan.core.hearing.Hearing;
import dk.handleplan.core.hearing.HearingLetter;
import dk.handleplan.core.hearing.Objection;
import dk.handleplan.core.hearing.Remark;
import dk.handleplan.core.inbox.DoneTask;
import dk.handleplan.core.inbox.WorkItem;
import dk.handleplan.core.initiative.Attachment;
import dk.handleplan.core.initiative.AttachmentPiece;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeVersion;
import dk.handleplan.core.initiative.Participation;
import dk.handleplan.core.initiative.Submission;
import dk.handleplan.core.journal.IssuedContent;
import dk.handleplan.core.journal.IssuedDocument;
import dk.handleplan.core.letter.GrantCondition;
import dk.handleplan.core.letter.GrantLetter;
import dk.handleplan.core.matter.Matter;
import dk.handleplan.core.matter.PolicyHearing;
import dk.handleplan.core.measure.MeasurePlan;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.presentation.Presentation;
import dk.handleplan.core.presentation.PresentedDocument;
import dk.handleplan.core.reassessment.OutsideEvent;
import dk.handleplan.core.reassessment.Reappraisal;
import dk.handleplan.core.result.AwaitedResult;
import dk.handleplan.core.scenario.AllocationRules;
import dk.handleplan.core.scenario.Scenario;
import dk.handleplan.core.scenario.ScenarioCell;
import dk.handleplan.core.scenario.ScenarioComment;
import dk.handleplan.core.scenario.StaffDisqualification;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.RoundParts;
import dk.handleplan.core.status.StatusExtension;
import dk.handleplan.core.status.StatusReminder;
import dk.handleplan.core.status.StatusReport;
import dk.handleplan.core.status.StatusRound;
import dk.handleplan.core.suggestion.KeptSuggestion;
import dk.handleplan.core.suggestion.Priority;
import java.util.List;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/**
 * The order in which a transaction writes its aggregates: what others refer to comes first. Aggregates refer to each other
 * by id alone, so EclipseLink cannot see the order and would take the alphabet.
 */
public class CommitOrder implements SessionCustomizer {

    private static final List<Class<?>> ORDER = List.of(
            User.class,
            Unit.class,
            Body.class,
            Council.class,
            Policy.class,
            Goal.class,
            PlanCycle.class,
            CalendarLink.class,
            PhaseRun.class,
            WorkItem.class,
            DoneTask.class,
            Initiative.class,
            Indicator.class,
            MeasurePlan.class,
            InitiativeVersion.class,
            Participation.class,
            Attachment.class,
            AttachmentPiece.class,
            Submission.class,
            Hearing.class,
            Draft.class,
            DraftLine.class,
            Consultation.class,
            HearingLetter.class,
            Disqualification.class,
            Comment.class,
            Remark.class,
            Objection.class,
            AnswerRequest.class,
            Answer.class,
            Matter.class,
            PolicyHearing.class,
            FundingPool.class,
            LedgerEntry.class,
            Allocation.class,
            AllocationRow.class,
            AdjustmentRules.class,
            Adjustment.class,
            AllocationRules.class,
            StaffDisqualification.class,
            Scenario.class,
            ScenarioCell.class,
            ScenarioComment.class,
            Priority.class,
            KeptSuggestion.class,
            BodyDecision.class,
            Contradiction.class,
            PlanPublication.class,
            GrantLetter.class,
            GrantCondition.class,
            OutsideEvent.class,
            Reappraisal.class,
            StatusRound.class,
            RoundParts.class,
            StatusReport.class,
            StatusReminder.class,
            StatusExtension.class,
            AwaitedResult.class,
            Reading.class,
            PresentedDocument.class,
            Presentation.class,
            Ending.class,
            ClosedYear.class,
            PlanDocument.class,
            MainstreamArea.class,
            MainstreamBudget.class,
            CoverPicture.class,
            IssuedDocument.class,
            IssuedContent.class);

    @Override
    public void customize(Session session) {
        for (int i = 1; i < ORDER.size(); i++) {
            session.getDescriptor(ORDER.get(i)).addConstraintDependency(ORDER.get(i - 1));
        }
    }
}
