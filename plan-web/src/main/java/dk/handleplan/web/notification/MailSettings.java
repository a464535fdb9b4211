package dk.handleplan.web.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server; without a host no mail leaves the product. */
@ApplicationScoped
public class MailSettings {

    private Optional<String> host;
    private int port;
    private Optional<String> user;
    private Optional<String> password;
    private String from;
    private int collecting;

    protected MailSettings() {}

    @Inject
    public MailSettings(
            @ConfigProperty(name = "plan.smtp.host") Optional<String> host,
            @ConfigProperty(name = "plan.smtp.port", defaultValue = "587") int port,
            @ConfigProperty(name = "plan.smtp.user") Optional<String> user,
            @ConfigProperty(name = "plan.smtp.password") Optional<String> password,
            @ConfigProperty(name = "plan.smtp.from", defaultValue = "handleplan@localhost") String from,
            @ConfigProperty(name = "plan.mail.collect", defaultValue = "60") int collecting) {
        this.host = host;
        this.port = port;
        this.user = user;
        this.password = password;
        this.from = from;
        this.collecting = collecting;
    }

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

    /** How long what concerns the same person is collected before it becomes a mail. */
    public Duration collecting() {
        return Duration.ofSeconds(collecting);
    }
}
