package dk.handleplan.workflow.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** How the engine is set up inside the application server: its transactions, threads and beans are the server's. */
@ApplicationScoped
class EngineConfiguration {

    @Inject
    private ManagedJobExecutor jobs;

    @Inject
    private CdiBeans beans;

    @Inject
    private CdiArtifacts artifacts;

    @Inject
    @Any
    private Instance<BpmnParseListener> listeners;

    ProcessEngine build(DataSource database, TransactionManager transactions) {
        var engine = new JakartaTransactionProcessEngineConfiguration();
        engine.setDataSource(database);
        engine.setTransactionManager(transactions);
        engine.setTransactionsExternallyManaged(true);
        engine.setDatabaseSchemaUpdate("true");
        engine.setClassLoader(getClass().getClassLoader());
        engine.setJobExecutor(jobs);
        engine.setJobExecutorActivate(false);
        engine.setBeans(beans);
        engine.setArtifactFactory(artifacts);
        engine.setCustomPreBPMNParseListeners(List.copyOf(listeners.stream().toList()));
        settle(engine);
        return engine.buildProcessEngine();
    }

    /** What is the same wherever the engine runs. */
    static void settle(ProcessEngineConfigurationImpl engine) {
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setHistory("activity");
        engine.setEnforceHistoryTimeToLive(false);
        engine.setEnableCmdExceptionLogging(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setDmnFeelEnableLegacyBehavior(true);
        engine.setDmnEnabled(false);
        engine.setCmmnEnabled(false);
    }
}
