package dk.handleplan.workflow.shared;

import dk.handleplan.core.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * The parts of a phase: one process instance for each unit, consultee, body or initiative, with the part's id as business key.
 * They follow the set of models with which the year began, or the newest model of a part that set did not know yet.
 */
@ApplicationScoped
public class Parts {

    private RuntimeService runtime;
    private RepositoryService repository;

    protected Parts() {}

    @Inject
    public Parts(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    /** Starts a part of {@code process} for each id; called by a service task of the phase. */
    public void start(DelegateExecution phase, String process, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var model = modelBeside(phase.getProcessDefinitionId(), process);
        var year = year(phase);
        ids.forEach(id -> runtime.startProcessInstanceById(model, id.toString(), year));
    }

    /**
     * Starts one more part while the phase runs, or one anew that has ended, by the models of the year.
     *
     * @throws RuleBroken when the phase has ended
     */
    public void start(String phase, UUID cycleId, String process, UUID id) {
        var running = running(phase, cycleId).orElseThrow(() -> new RuleBroken("cycle.phaseOver"));
        runtime.startProcessInstanceById(
                modelBeside(running.getProcessDefinitionId(), process), id.toString(), cycleId.toString());
    }

    /** Starts what belongs to no phase and waits for none, by the newest models. */
    public void startApart(UUID cycleId, String process, UUID id) {
        runtime.startProcessInstanceByKey(process, id.toString(), cycleId.toString());
    }

    private Optional<ProcessInstance> running(String phase, UUID cycleId) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                .processDefinitionKey(phase)
                .processInstanceBusinessKey(cycleId.toString())
                .singleResult());
    }

    /** The year's own id, kept by the engine as case id of every part; what runs apart from the year is a part itself. */
    private static String year(DelegateExecution execution) {
        var instance = execution.getProcessInstance();
        if (instance.getSuperExecution() != null) {
            return year(instance.getSuperExecution());
        }
        var year = ((ExecutionEntity) instance).getCaseInstanceId();
        return year == null ? instance.getProcessBusinessKey() : year;
    }

    private String modelBeside(String phase, String process) {
        var deployment = repository.getProcessDefinition(phase).getDeploymentId();
        return Optional.ofNullable(models(process).deploymentId(deployment).singleResult())
                .orElseGet(() -> models(process).latestVersion().singleResult())
                .getId();
    }

    private ProcessDefinitionQuery models(String process) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(process);
    }
}
