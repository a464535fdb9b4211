package dk.handleplan.core.measure;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * How one success criterion is measured. Stands beside the application, so that it can also be settled, and changed, after the
 * grant; holds for the same criterion of later years until those have their own.
 */
@Entity
@Table(name = "measure_plan")
public class MeasurePlan extends Aggregate {

    private static final int DATE = 100;

    @Column(name = "indicator_id")
    private UUID indicatorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_kind", length = 20)
    private UnitKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "direction", length = 20)
    private Direction direction;

    @Column(name = "baseline_on", length = DATE)
    private FlexibleDate baselineOn;

    @Embedded
    private MeasuringPeriod period = new MeasuringPeriod(null, null, null);

    @Enumerated(EnumType.STRING)
    @Column(name = "cadence", length = 20)
    private Cadence cadence;

    @Column(name = "next_on")
    private LocalDate nextOn;

    @Column(name = "hypothesis", length = Text.NOTE)
    private String hypothesis;

    @ElementCollection
    @CollectionTable(name = "measure_target", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PartTarget> targets = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "benchmark", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<Benchmark> benchmarks = new ArrayList<>();

    @Column(name = "set_at")
    private Instant setAt;

    protected MeasurePlan() {}

    public MeasurePlan(Indicator indicator, Measuring how, Instant at) {
        super(UUID.randomUUID());
        this.indicatorId = indicator.id();
        settle(how, at);
    }

    /** In place of what was said before. */
    public void settle(Measuring how, Instant at) {
        if (how.baselineOn() != null) {
            Text.optional("baselineOn", how.baselineOn().text(), DATE);
        }
        hypothesis = Text.optional("hypothesis", how.hypothesis(), Text.NOTE);
        kind = how.kind();
        direction = how.direction();
        baselineOn = how.baselineOn();
        period = how.period();
        cadence = how.cadence();
        nextOn = how.nextOn();
        targets = new ArrayList<>(how.targets());
        benchmarks = new ArrayList<>(how.benchmarks());
        setAt = at;
    }

    public UUID indicatorId() {
        return indicatorId;
    }

    public Measuring how() {
        return new Measuring(
                kind,
                direction,
                baselineOn,
                period == null ? new MeasuringPeriod(null, null, null) : period,
                cadence,
                nextOn,
                hypothesis,
                List.copyOf(targets),
                List.copyOf(benchmarks));
    }

    public Instant setAt() {
        return setAt;
    }
}
