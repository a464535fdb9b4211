package dk.handleplan.web.organisation;

import dk.handleplan.core.organisation.Seating;
import dk.handleplan.core.shared.Subsystem;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Lets the rights in councils follow the terms of the seats, once on every new day. */
@ApplicationScoped
public class SeatTimer implements Subsystem {

    private static final Logger LOG = System.getLogger(SeatTimer.class.getName());
    private static final int SECONDS_BETWEEN_LOOKS = 30;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Seating seating;

    @Inject
    private Clock clock;

    private ScheduledFuture<?> looks;
    private LocalDate followedOn;

    @Override
    public Stage stage() {
        return Stage.CONTENT;
    }

    @Override
    public void start() {
        looks = executor.scheduleWithFixedDelay(
                this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    /** A look that fails must not be the last. */
    private void look() {
        try {
            var today = LocalDate.now(clock);
            if (!today.equals(followedOn)) {
                seating.followTerms();
                followedOn = today;
            }
        } catch (RuntimeException failed) {
            LOG.log(Logger.Level.WARNING, "The rights in councils could not follow the seats", failed);
        }
    }

    @Override
    public void stop() {
        if (looks != null) {
            looks.cancel(false);
        }
    }
}
