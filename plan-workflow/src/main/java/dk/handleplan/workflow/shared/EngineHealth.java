package dk.handleplan.workflow.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the engine runs and works off its jobs. */
@Readiness
@ApplicationScoped
public class EngineHealth implements HealthCheck {

    @Inject
    private Engine engine;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("engine").status(engine.isWorking()).build();
    }
}
