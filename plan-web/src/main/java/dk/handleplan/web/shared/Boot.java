package dk.handleplan.web.shared;

import dk.handleplan.core.shared.Subsystem;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Starts the parts of the product in their order and stops them in the opposite one. A listener of the web application, because
 * threads begun in an enterprise bean take its context along, in which Payara keeps connections out of transactions.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/plan",
        className = "${MPCONFIG=plan.db.driver:org.h2.Driver}",
        url = "${MPCONFIG=plan.db.url:jdbc:h2:file:./data/plan;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0}",
        user = "${MPCONFIG=plan.db.user:sa}",
        password = "${MPCONFIG=plan.db.password:}",
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation"
        })
@WebListener
public class Boot implements ServletContextListener {

    @Inject
    @Any
    private Instance<Subsystem> subsystems;

    private final Deque<Subsystem> started = new ArrayDeque<>();

    @Override
    public void contextInitialized(ServletContextEvent begun) {
        inOrder().forEach(this::start);
    }

    @Override
    public void contextDestroyed(ServletContextEvent ended) {
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
