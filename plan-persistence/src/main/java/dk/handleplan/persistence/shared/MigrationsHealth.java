package dk.handleplan.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the tables are at the version this product needs, and at which. */
@Readiness
@ApplicationScoped
public class MigrationsHealth implements HealthCheck {

    @Inject
    private Migrations migrations;

    @Override
    public HealthCheckResponse call() {
        return migrations.version().map(MigrationsHealth::at).orElseGet(() -> HealthCheckResponse.down("migrations"));
    }

    private static HealthCheckResponse at(String version) {
        return HealthCheckResponse.named("migrations")
                .up()
                .withData("version", version)
                .build();
    }
}
