package dk.handleplan.web.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server; without a host no mail leaves the product. */
@ApplicationScoped
public class MailSettings {

    @Inject
    @ConfigProperty(name = "plan.smtp.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "plan.smtp.port", defaultValue = "587")
    private int port;

    @Inject
    @ConfigProperty(name = "plan.smtp.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "plan.smtp.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "plan.smtp.from", defaultValue = "handleplan@localhost")
    private String from;

    public Optional<String> host() {
        return host;
    }

    public int port() {
        return port;
    }

    public Optional<String> user() {
        return user;
    }

    public Optional<String> password() {
        return password;
    }

    public String from() {
        return from;
    }
}
