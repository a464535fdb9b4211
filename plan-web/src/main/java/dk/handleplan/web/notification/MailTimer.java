package dk.handleplan.web.notification;

import dk.handleplan.core.notification.MailRound;
import dk.handleplan.core.shared.Subsystem;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Sends the postman on his round as long as the product runs. */
@ApplicationScoped
public class MailTimer implements Subsystem {

    private static final Logger LOG = System.getLogger(MailTimer.class.getName());
    private static final int SECONDS_BETWEEN_ROUNDS = 10;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private MailRound round;

    @Inject
    private MailSettings settings;

    private ScheduledFuture<?> rounds;

    @Override
    public Stage stage() {
        return Stage.CONTENT;
    }

    @Override
    public void start() {
        rounds = executor.scheduleWithFixedDelay(
                this::goRound, SECONDS_BETWEEN_ROUNDS, SECONDS_BETWEEN_ROUNDS, TimeUnit.SECONDS);
    }

    /** One round that fails must not be the last. */
    private void goRound() {
        try {
            round.run(settings.collecting());
        } catch (RuntimeException failed) {
            LOG.log(Logger.Level.WARNING, "A round of the mails failed", failed);
        }
    }

    @Override
    public void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }
}
