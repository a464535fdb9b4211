package dk.handleplan.workflow.shared;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.runtime.PvmExecutionImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Sets the timers of a process again that interrupt nothing and have fired, where their date lies ahead once more: the engine
 * lets each fire once, and a later deadline has a reminder of its own.
 */
final class FiredTimers implements Command<Void> {

    private final String instance;

    FiredTimers(String instance) {
        this.instance = instance;
    }

    @Override
    public Void execute(CommandContext context) {
        var executions = context.getExecutionManager().findExecutionsByProcessInstanceId(instance);
        var waiting = context.getJobManager().findJobsByProcessInstanceId(instance);
        scopes(executions).forEach((scope, execution) -> setAgain(scope, (ExecutionEntity) execution, waiting));
        return null;
    }

    /** Where the process waits, with all that surrounds it. */
    private static Map<ScopeImpl, PvmExecutionImpl> scopes(Collection<ExecutionEntity> executions) {
        var scopes = new LinkedHashMap<ScopeImpl, PvmExecutionImpl>();
        executions.stream()
                .filter(execution -> execution.getActivity() != null)
                .forEach(execution -> scopes.putAll(execution.createActivityExecutionMapping()));
        return scopes;
    }

    private static void setAgain(ScopeImpl scope, ExecutionEntity execution, List<JobEntity> waiting) {
        TimerDeclarationImpl.getDeclarationsForScope(scope).values().stream()
                .filter(timer -> !timer.isInterruptingTimer() && hasFired(timer, waiting))
                .map(timer -> timer.createTimerInstance(execution))
                .filter(timer -> !timer.getDuedate().after(ClockUtil.getCurrentTime()))
                .forEach(JobEntity::delete);
    }

    private static boolean hasFired(TimerDeclarationImpl timer, List<JobEntity> waiting) {
        return waiting.stream().noneMatch(job -> timer.getActivityId().equals(job.getActivityId()));
    }
}
