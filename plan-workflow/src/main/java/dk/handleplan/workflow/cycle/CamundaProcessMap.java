package dk.handleplan.workflow.cycle;

import static java.util.stream.Collectors.toMap;

import dk.handleplan.core.cycle.ProcessMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityStatistics;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

@ApplicationScoped
public class CamundaProcessMap implements ProcessMap {

    private static final List<String> IN_THE_ORDER_OF_THE_YEAR = List.of(
            CamundaAnnualCycleProcess.ID,
            "call-for-proposals",
            "unit-submission",
            "joint-participation",
            "hearing",
            "consultation",
            "unit-answers",
            "pool-allocation",
            "body-decision",
            "adjustment",
            "grant-condition",
            "plan-publication",
            "planned-round",
            "status-round",
            "status-report",
            "status-presentation",
            "awaited-result",
            "reappraisal",
            "council-matter",
            "policy-hearing");

    private RepositoryService repository;
    private HistoryService history;

    protected CamundaProcessMap() {}

    @Inject
    public CamundaProcessMap(RepositoryService repository, HistoryService history) {
        this.repository = repository;
        this.history = history;
    }

    @Override
    public List<Drawing> drawings(UUID cycleId) {
        return models(cycleId).stream()
                .sorted(Comparator.comparing(model -> IN_THE_ORDER_OF_THE_YEAR.indexOf(model.getKey())))
                .map(model -> new Drawing(model.getKey(), model.getName(), running(cycleId, model)))
                .toList();
    }

    @Override
    public Optional<String> bpmn(UUID cycleId, String process) {
        return model(cycleId, process).map(this::read);
    }

    @Override
    public List<Step> steps(UUID cycleId, String process) {
        return model(cycleId, process)
                .map(model -> steps(model, instances(cycleId, model).toList()))
                .orElse(List.of());
    }

    private List<Step> steps(ProcessDefinition model, List<HistoricProcessInstance> instances) {
        var visited = visited(model, instances);
        return repository.getBpmnModelInstance(model.getId()).getModelElementsByType(Process.class).stream()
                .flatMap(process -> asDrawn(process.getFlowElements()))
                .filter(node -> visited.containsKey(node.getId()))
                .map(node -> step(node, visited.get(node.getId())))
                .toList();
    }

    private static Stream<FlowNode> asDrawn(Collection<FlowElement> elements) {
        return elements.stream()
                .filter(FlowNode.class::isInstance)
                .flatMap(node -> node instanceof SubProcess inner
                        ? Stream.concat(Stream.of(inner), asDrawn(inner.getFlowElements()))
                        : Stream.of((FlowNode) node));
    }

    private Map<String, HistoricActivityStatistics> visited(
            ProcessDefinition model, List<HistoricProcessInstance> instances) {
        if (instances.isEmpty()) {
            return Map.of();
        }
        var ids = instances.stream().map(HistoricProcessInstance::getId).toArray(String[]::new);
        return history
                .createHistoricActivityStatisticsQuery(model.getId())
                .processInstanceIdIn(ids)
                .includeFinished()
                .list()
                .stream()
                .collect(toMap(HistoricActivityStatistics::getId, Function.identity()));
    }

    private static Step step(FlowNode node, HistoricActivityStatistics visits) {
        return new Step(node.getId(), node.getName(), visits.getInstances(), visits.getFinished());
    }

    private long running(UUID cycleId, ProcessDefinition model) {
        return instances(cycleId, model)
                .filter(instance -> instance.getEndTime() == null)
                .count();
    }

    /** The year itself, the phases it called, and the parts that carry the year's id. */
    private Stream<HistoricProcessInstance> instances(UUID cycleId, ProcessDefinition model) {
        var year = year(cycleId);
        if (model.getKey().equals(CamundaAnnualCycleProcess.ID)) {
            return year.stream();
        }
        var phases = year.stream()
                .flatMap(y -> history
                        .createHistoricProcessInstanceQuery()
                        .superProcessInstanceId(y.getId())
                        .processDefinitionId(model.getId())
                        .list()
                        .stream());
        var parts = history
                .createHistoricProcessInstanceQuery()
                .caseInstanceId(cycleId.toString())
                .processDefinitionId(model.getId())
                .list()
                .stream();
        return Stream.concat(phases, parts);
    }

    private Optional<HistoricProcessInstance> year(UUID cycleId) {
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(cycleId.toString())
                .processDefinitionKey(CamundaAnnualCycleProcess.ID)
                .singleResult());
    }

    private Optional<ProcessDefinition> model(UUID cycleId, String process) {
        return models(cycleId).stream()
                .filter(model -> model.getKey().equals(process))
                .findFirst();
    }

    private List<ProcessDefinition> models(UUID cycleId) {
        var all = repository.createProcessDefinitionQuery();
        return year(cycleId)
                .map(year -> repository
                        .getProcessDefinition(year.getProcessDefinitionId())
                        .getDeploymentId())
                .map(all::deploymentId)
                .orElseGet(all::latestVersion)
                .list();
    }

    private String read(ProcessDefinition model) {
        try (InputStream bpmn = repository.getProcessModel(model.getId())) {
            return new String(bpmn.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
