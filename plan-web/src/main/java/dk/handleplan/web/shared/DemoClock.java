package dk.handleplan.web.shared;

import dk.handleplan.core.shared.ClockMoved;
import dk.handleplan.core.shared.StoredSettings;
import dk.handleplan.core.shared.Subsystem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/**
 * The product's clock. In the demo its today can be moved and stays moved over a restart; elsewhere it is the real time
 * and nothing moves it.
 */
@ApplicationScoped
public class DemoClock implements Subsystem {

    private static final String OFFSET = "demo.clock.offset";

    private final PlanClock clock = new PlanClock(Clock.systemUTC());

    private DemoSettings demo;
    private StoredSettings settings;
    private Event<ClockMoved> moved;

    protected DemoClock() {}

    @Inject
    public DemoClock(DemoSettings demo, StoredSettings settings, Event<ClockMoved> moved) {
        this.demo = demo;
        this.settings = settings;
        this.moved = moved;
    }

    @Produces
    Clock clock() {
        return clock;
    }

    @Override
    public Stage stage() {
        return Stage.CLOCK;
    }

    @Override
    public void start() {
        if (demo.isOn()) {
            settings.value(OFFSET).map(Duration::parse).ifPresent(this::shift);
        }
    }

    /** Makes the given day today, at the present time of day or, in the night, when its work begins. */
    public void moveTo(LocalDate today) {
        if (!demo.isOn()) {
            throw new IllegalStateException("Only the demo's clock can be moved");
        }
        var offset = clock.offsetTo(today);
        settings.store(OFFSET, offset.toString());
        shift(offset);
    }

    private void shift(Duration offset) {
        clock.shift(offset);
        moved.fire(new ClockMoved(offset));
    }
}
