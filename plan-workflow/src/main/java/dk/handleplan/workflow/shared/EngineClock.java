package dk.handleplan.workflow.shared;

import dk.handleplan.core.shared.ClockMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The engine's time follows the product's, so that timers become due when the demo's today is moved. */
@ApplicationScoped
class EngineClock {

    @Inject
    private ManagedJobExecutor jobs;

    void follow(@Observes ClockMoved moved) {
        ClockUtil.offset(moved.offset().toMillis());
        if (jobs.isActive()) {
            jobs.jobWasAdded();
        }
    }
}
