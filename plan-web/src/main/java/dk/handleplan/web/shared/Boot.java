package dk.handleplan.web.shared;

import dk.handleplan.core.shared.Subsystem;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Starts the parts of the product in their order and stops them in the opposite one. */
@DataSourceDefinition(
        name = "java:app/jdbc/plan",
        className = "${MPCONFIG=plan.db.driver:org.h2.Driver}",
        url = "${MPCONFIG=plan.db.url:jdbc:h2:file:./data/plan;DB_CLOSE_ON_EXIT=FALSE}",
        user = "${MPCONFIG=plan.db.user:sa}",
        password = "${MPCONFIG=plan.db.password:}",
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation"
        })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Boot {

    @Inject
    @Any
    private Instance<Subsystem> subsystems;

    private final Deque<Subsystem> started = new ArrayDeque<>();

    @PostConstruct
    void startAll() {
        inOrder().forEach(this::start);
    }

    @PreDestroy
    void stopAll() {
        while (!started.isEmpty()) {
            started.pop().stop();
        }
    }

    private List<Subsystem> inOrder() {
        return subsystems.stream()
                .sorted(Comparator.comparing(Subsystem::stage))
                .toList();
    }

    private void start(Subsystem subsystem) {
        subsystem.start();
        started.push(subsystem);
    }
}
