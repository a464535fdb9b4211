package dk.handleplan.workflow.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

/** The engine's services for injection; they may be used once the engine runs. */
@ApplicationScoped
class EngineServices {

    @Inject
    private Engine engine;

    @Produces
    @ApplicationScoped
    ProcessEngine engine() {
        return engine.running();
    }

    @Produces
    @ApplicationScoped
    RuntimeService runtime() {
        return engine.running().getRuntimeService();
    }

    @Produces
    @ApplicationScoped
    TaskService tasks() {
        return engine.running().getTaskService();
    }

    @Produces
    @ApplicationScoped
    RepositoryService repository() {
        return engine.running().getRepositoryService();
    }

    @Produces
    @ApplicationScoped
    ManagementService management() {
        return engine.running().getManagementService();
    }

    @Produces
    @ApplicationScoped
    HistoryService history() {
        return engine.running().getHistoryService();
    }
}
