package dk.handleplan.workflow.shared;

import dk.handleplan.core.shared.Subsystem;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;

/** The process engine: it starts after the tables are there, installs the models and works off timers until the end. */
@ApplicationScoped
public class Engine implements Subsystem {

    @Resource(lookup = "java:app/jdbc/plan")
    private DataSource database;

    @Resource(lookup = "java:appserver/TransactionManager")
    private TransactionManager transactions;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Inject
    private EngineConfiguration configuration;

    @Inject
    private ManagedJobExecutor jobs;

    private volatile ProcessEngine running;

    @Override
    public Stage stage() {
        return Stage.PROCESSES;
    }

    @Override
    public void start() {
        ProcessEngine engine = configuration.build(database, new EngineTransactions(transactions, transaction));
        Models.install(engine.getRepositoryService());
        AbandonedJobs.release(database);
        running = engine;
        jobs.start();
    }

    @Override
    public void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    ProcessEngine running() {
        if (running == null) {
            throw new IllegalStateException("The process engine is not running");
        }
        return running;
    }

    boolean isWorking() {
        return running != null && jobs.isActive();
    }
}
