package dk.handleplan.web.journal;

import dk.handleplan.core.journal.DocumentOrdered;
import dk.handleplan.core.journal.DocumentRound;
import dk.handleplan.core.journal.MakingService;
import dk.handleplan.core.shared.Subsystem;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Has documents made as long as the product runs: at once where this server heard of the order, within ten seconds where another
 * one did. It has a thread of its own, so that mails and reminders do not wait for a long document.
 */
@ApplicationScoped
public class JournalTimer implements Subsystem {

    private static final Logger LOG = System.getLogger(JournalTimer.class.getName());
    private static final int MILLISECONDS_BETWEEN_LOOKS = 500;
    private static final int LOOKS_BETWEEN_ROUNDS = 20;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private DocumentRound round;

    @Inject
    private MakingService making;

    private ScheduledExecutorService looks;
    private volatile boolean isSomethingOrdered;
    private int looked;

    @Override
    public Stage stage() {
        return Stage.CONTENT;
    }

    @Override
    public void start() {
        looks = Executors.newSingleThreadScheduledExecutor(threads);
        looks.scheduleWithFixedDelay(
                this::look, MILLISECONDS_BETWEEN_LOOKS, MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    }

    void ordered(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentOrdered order) {
        isSomethingOrdered = true;
    }

    /** One round that fails must not be the last. */
    private void look() {
        try {
            if (looked == 0) {
                making.orderMissing();
            }
            if (isSomethingOrdered || looked % LOOKS_BETWEEN_ROUNDS == 0) {
                isSomethingOrdered = false;
                round.run();
            }
            looked++;
        } catch (RuntimeException failed) {
            LOG.log(Logger.Level.WARNING, "A round of the documents failed", failed);
        }
    }

    @Override
    public void stop() {
        if (looks != null) {
            looks.shutdown();
        }
    }
}
