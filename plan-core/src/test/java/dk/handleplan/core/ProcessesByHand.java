package dk.handleplan.core;

import dk.handleplan.core.cycle.AnnualCycleProcess;
import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.decision.BodyDecisionProcess;
import dk.handleplan.core.funding.PoolAllocationProcess;
import dk.handleplan.core.hearing.Consultation;
import dk.handleplan.core.initiative.CallForProposalsProcess;
import dk.handleplan.core.initiative.ParticipationProcess;
import dk.handleplan.core.initiative.Submission;
import dk.handleplan.core.initiative.UnitSubmissionProcess;
import dk.handleplan.core.status.ReminderKind;
import dk.handleplan.core.status.StatusReportProcess;
import dk.handleplan.core.status.StatusRoundProcess;
import dk.handleplan.core.status.StatusRow;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Does what the processes of one running year do, without an engine: phases follow each other when people end them or their
 * date comes, and dates that pass close what is not in. A year launched meanwhile stays in its call.
 */
final class ProcessesByHand {

    final AnnualCycleProcess year = new Year();
    final CallForProposalsProcess call = new Call();
    final UnitSubmissionProcess unit = new UnitSteps();
    final ParticipationProcess questions = new Questions();
    final PoolAllocationProcess allocation = new Allocation();
    final BodyDecisionProcess decision = new DecisionSteps();
    final StatusRoundProcess round = new Round();
    final StatusReportProcess report = new ReportSteps();

    private final AMunicipality town;
    private PlanCycle running;
    private Phase phase;
    private boolean collecting;
    private UUID openRound;

    ProcessesByHand(AMunicipality town) {
        this.town = town;
        town.hearing.process.then(() -> {
            end();
            begin(Phase.ALLOCATION);
            town.flow.open(running.id());
        });
    }

    void passTo(LocalDate day) {
        var today = LocalDate.now(town.clock);
        while (today.isBefore(day)) {
            today = today.plusDays(1);
            town.clock.moveTo(today);
            if (running != null) {
                morningOf(today);
            }
        }
    }

    private void morningOf(LocalDate today) {
        if (phase == Phase.CALL && collecting) {
            callOn(today);
        } else if (phase == Phase.HEARING) {
            town.hearing.consultations.ofCycle(running.id()).stream()
                    .filter(c -> c.isOpen() && c.respondBy().isBefore(today))
                    .map(Consultation::id)
                    .toList()
                    .forEach(town.hearing.consulting::lapse);
        } else if (phase == null && falls(Milestone.MIDWAY_OPENS, today)) {
            beginStatus(Phase.MIDWAY_STATUS);
        } else if (phase == null && falls(Milestone.FINAL_OPENS, today)) {
            beginStatus(Phase.FINAL_STATUS);
        } else if (collecting) {
            statusOn(today);
        }
    }

    private void callOn(LocalDate today) {
        if (falls(Milestone.CALL_DEADLINE, today.minusDays(1))) {
            town.submissions.ofCycle(running.id()).stream()
                    .filter(Submission::isAwaited)
                    .map(Submission::id)
                    .toList()
                    .forEach(town.call::missDeadline);
        }
    }

    private void statusOn(LocalDate today) {
        var midway = phase == Phase.MIDWAY_STATUS;
        var deadline = midway ? Milestone.MIDWAY_DEADLINE : Milestone.FINAL_DEADLINE;
        var rows = town.reports.rows(openRound).stream().map(StatusRow::id).toList();
        if (falls(deadline, today.plusDays(7))) {
            rows.forEach(row -> town.followUp.tell(row, ReminderKind.REMINDED));
        } else if (falls(deadline, today.minusDays(1))) {
            rows.forEach(row -> town.followUp.tell(row, ReminderKind.ESCALATED));
        } else if (falls(midway ? Milestone.MIDWAY_CLOSES : Milestone.FINAL_CLOSES, today.minusDays(1))) {
            close();
        }
    }

    private void close() {
        collecting = false;
        town.status.closeRemaining(openRound);
    }

    private boolean falls(Milestone milestone, LocalDate day) {
        return running.on(milestone).filter(day::equals).isPresent();
    }

    private void begin(Phase next) {
        town.phases.begin(running.id(), next);
        phase = next;
    }

    private void end() {
        town.phases.end(running.id(), phase);
        phase = null;
    }

    private void beginStatus(Phase status) {
        begin(status);
        openRound = town.status.open(running.id(), status);
        collecting = true;
        town.status.openReports(openRound);
    }

    private final class Year implements AnnualCycleProcess {

        @Override
        public void start(UUID cycleId) {
            if (running == null) {
                running = town.cycles.find(cycleId).orElseThrow();
                begin(Phase.CALL);
                collecting = true;
            } else {
                town.phases.begin(cycleId, Phase.CALL);
            }
            town.call.openSubmissions(cycleId);
        }

        @Override
        public void beginNow(UUID cycleId, Phase next) {
            beginStatus(next);
        }

        @Override
        public void rescheduled(UUID cycleId) {}

        @Override
        public void closed(UUID cycleId) {
            town.nextYear.carryOver(cycleId);
            town.phases.close(cycleId);
            running = null;
        }
    }

    private final class Call implements CallForProposalsProcess {

        @Override
        public void allIn(UUID cycleId) {
            collecting = false;
            town.call.closeLate(cycleId);
        }

        @Override
        public void concluded(UUID cycleId) {
            end();
            begin(Phase.HEARING);
            town.hearing.hearings.prepare(cycleId);
        }
    }

    private final class Allocation implements PoolAllocationProcess {

        @Override
        public void proposed(UUID cycleId) {
            town.chain.openNext(cycleId);
        }

        @Override
        public void allIn(UUID cycleId) {
            switch (town.chain.concludeStep(cycleId)) {
                case SENT_BACK -> {}
                case NEXT_STEP -> town.chain.openNext(cycleId);
                case DECIDED -> town.chain.bindGrants(cycleId);
            }
        }

        @Override
        public void published(UUID cycleId) {
            end();
        }
    }

    private final class Round implements StatusRoundProcess {

        @Override
        public void planned(UUID cycleId, UUID roundId) {}

        @Override
        public void moved(UUID roundId) {}

        @Override
        public void unplanned(UUID roundId) {}

        @Override
        public void begun(UUID cycleId, UUID roundId) {
            town.status.openReports(roundId);
        }

        @Override
        public boolean isOpening(UUID roundId) {
            return false;
        }

        @Override
        public void allIn(UUID roundId) {
            if (collecting) {
                close();
            }
        }

        @Override
        public void concluded(UUID roundId) {
            town.status.closeRemaining(roundId);
            var last = phase == Phase.FINAL_STATUS;
            end();
            if (last) {
                begin(Phase.CLOSING);
            }
        }
    }

    /** The steps within a unit's contribution leave no trace outside it. */
    private static final class UnitSteps implements UnitSubmissionProcess {

        @Override
        public void passedToHead(UUID submissionId) {}

        @Override
        public void approved(UUID submissionId, boolean declaration) {}

        @Override
        public void returnedToEditors(UUID submissionId) {}

        @Override
        public void accepted(UUID submissionId) {}

        @Override
        public void returned(UUID submissionId) {}

        @Override
        public void reopened(UUID cycleId, UUID submissionId) {}

        @Override
        public void rescheduled(UUID submissionId) {}

        @Override
        public void closed(UUID submissionId) {}
    }

    private static final class Questions implements ParticipationProcess {

        @Override
        public void asked(UUID cycleId, UUID participationId) {}

        @Override
        public void answered(UUID participationId, boolean confirmed) {}

        @Override
        public void rescheduled(UUID participationId) {}

        @Override
        public void lapsed(UUID participationId) {}
    }

    private static final class DecisionSteps implements BodyDecisionProcess {

        @Override
        public void recorded(UUID decisionId, boolean deferred) {}

        @Override
        public void convened(UUID decisionId) {}
    }

    private static final class ReportSteps implements StatusReportProcess {

        @Override
        public void passedToHead(UUID reportId) {}

        @Override
        public void approved(UUID reportId) {}

        @Override
        public void returnedByHead(UUID reportId) {}

        @Override
        public void accepted(UUID reportId) {}

        @Override
        public void returnedBySecretariat(UUID reportId) {}

        @Override
        public void rescheduled(UUID reportId) {}
    }
}
