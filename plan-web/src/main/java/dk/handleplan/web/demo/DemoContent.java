package dk.handleplan.web.demo;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.shared.Subsystem;
import dk.handleplan.web.shared.DemoClock;
import dk.handleplan.web.shared.DemoSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Fills an empty demo once; afterwards the demo is its users' own, over every restart. */
@ApplicationScoped
public class DemoContent implements Subsystem {

    static final LocalDate FIRST_DAY = LocalDate.of(2019, 9, 2);

    private DemoSettings demo;
    private DemoClock clock;
    private PlanCycles cycles;
    private DemoMunicipality municipality;

    protected DemoContent() {}

    @Inject
    public DemoContent(DemoSettings demo, DemoClock clock, PlanCycles cycles, DemoMunicipality municipality) {
        this.demo = demo;
        this.clock = clock;
        this.cycles = cycles;
        this.municipality = municipality;
    }

    @Override
    public Stage stage() {
        return Stage.CONTENT;
    }

    @Override
    public void start() {
        if (demo.isOn() && cycles.rows().isEmpty()) {
            clock.moveTo(FIRST_DAY);
            municipality.settle();
        }
    }
}
