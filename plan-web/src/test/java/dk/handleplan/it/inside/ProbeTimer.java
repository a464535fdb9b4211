package dk.handleplan.it.inside;

import dk.handleplan.core.shared.Subsystem;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Something that the product starts with itself and that works on a thread of its own, as the postman does. */
@ApplicationScoped
public class ProbeTimer implements Subsystem {

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Probe probe;

    private ScheduledFuture<Boolean> work;

    @Override
    public Stage stage() {
        return Stage.CONTENT;
    }

    @Override
    public void start() {
        work = executor.schedule((Callable<Boolean>) probe::isInATransactionOfTheDatabase, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        work.cancel(false);
    }

    boolean workedInATransaction() throws Exception {
        return work.get();
    }
}
