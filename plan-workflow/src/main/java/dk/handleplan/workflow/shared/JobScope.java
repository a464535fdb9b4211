package dk.handleplan.workflow.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** Gives each job a request context of its own. */
@ApplicationScoped
class JobScope {

    @ActivateRequestContext
    public void run(Runnable job) {
        job.run();
    }
}
