package dk.handleplan.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this is the demo, with example people and a today that can be moved. */
@Named("demo")
@ApplicationScoped
public class DemoSettings {

    @Inject
    @ConfigProperty(name = "plan.demo", defaultValue = "false")
    private boolean on;

    public boolean isOn() {
        return on;
    }
}
