package dk.handleplan.workflow.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Works off timers and asynchronous steps on the server's own threads, so that a job has everything a request has.
 */
@Singleton
public class ManagedJobExecutor extends JobExecutor {

    private static final int LONGEST_PAUSE_MILLIS = 5_000;

    @Resource
    private ManagedThreadFactory threads;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private JobScope scope;

    @Override
    protected void ensureInitialization() {
        super.ensureInitialization();
        setMaxWait(LONGEST_PAUSE_MILLIS);
    }

    @Override
    protected void startExecutingJobs() {
        jobAcquisitionThread = threads.newThread(acquireJobsRunnable);
        jobAcquisitionThread.start();
    }

    @Override
    protected void stopExecutingJobs() {
        stopJobAcquisitionThread();
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        Runnable jobs = getExecuteJobsRunnable(jobIds, engine);
        try {
            executor.execute(() -> scope.run(jobs));
        } catch (RejectedExecutionException busy) {
            logRejectedExecution(engine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }
}
