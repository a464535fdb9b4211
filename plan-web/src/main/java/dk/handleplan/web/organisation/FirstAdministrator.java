package dk.handleplan.web.organisation;

import dk.handleplan.core.organisation.UserService;
import dk.handleplan.core.shared.Subsystem;
import dk.handleplan.web.shared.DemoSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets somebody in where there is nobody yet: an administrator from the settings, who then creates the others. */
@ApplicationScoped
public class FirstAdministrator implements Subsystem {

    @Inject
    UserService users;

    @Inject
    DemoSettings demo;

    @Inject
    @ConfigProperty(name = "plan.admin.login", defaultValue = "administrator")
    String login;

    @Inject
    @ConfigProperty(name = "plan.admin.password")
    Optional<String> password;

    @Override
    public Stage stage() {
        return Stage.CONTENT;
    }

    @Override
    public void start() {
        if (!demo.isOn()) {
            password.ifPresent(secret -> users.createFirst(login, secret));
        }
    }
}
