package dk.handleplan.web.measure;

import dk.handleplan.core.measure.Cadence;
import dk.handleplan.core.measure.Direction;
import dk.handleplan.core.measure.MeasureService;
import dk.handleplan.core.measure.MeasureSheet;
import dk.handleplan.core.measure.Measuring;
import dk.handleplan.core.measure.MeasuringPeriod;
import dk.handleplan.core.measure.UnitKind;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.web.initiative.Rows;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How one success criterion is measured; written by the unit that leads its initiative. */
@Named
@RequestScoped
public class MeasurePage {

    private static final String TARGETS = "targets";
    private static final String BENCHMARKS = "benchmarks";

    @Inject
    MeasureService measures;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private UUID id;
    private long version;
    private UnitKind kind;
    private Direction direction;
    private String baselineOn;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private String setBy;
    private Cadence cadence;
    private LocalDate nextOn;
    private String hypothesis;
    private Rows<TargetRow> targets;
    private Rows<BenchmarkRow> benchmarks;
    private MeasureSheet sheet;

    @PostConstruct
    void init() {
        targets = Rows.sent(request, TARGETS, TargetRow::new, TargetRow::isWritten);
        benchmarks = Rows.sent(request, BENCHMARKS, BenchmarkRow::new, BenchmarkRow::isWritten);
    }

    public void read() {
        version = getSheet().version();
        show(getSheet().how());
    }

    private void show(Measuring how) {
        kind = how.kind();
        direction = how.direction();
        baselineOn = how.baselineOn() == null ? null : how.baselineOn().text();
        periodFrom = how.period().from().orElse(null);
        periodTo = how.period().to().orElse(null);
        setBy = how.period().setBy().orElse(null);
        cadence = how.cadence();
        nextOn = how.nextOn();
        hypothesis = how.hypothesis();
        targets.fill(how.targets().stream().map(TargetRow::new).toList(), wantsAnother(TARGETS));
        benchmarks.fill(how.benchmarks().stream().map(BenchmarkRow::new).toList(), wantsAnother(BENCHMARKS));
    }

    private boolean wantsAnother(String list) {
        return list.equals(request.getParameter("add"));
    }

    public void save() {
        settle();
        pages.done(here(), "measure.settledNotice");
    }

    /** Saves, and comes back with one more line in the list. */
    public void add(String list) {
        settle();
        pages.done(here() + "&add=" + list + "#" + list, "measure.settledNotice");
    }

    private void settle() {
        measures.settle(
                me.user(),
                id,
                version,
                new Measuring(
                        kind,
                        direction,
                        FlexibleDate.ofNullable(baselineOn).orElse(null),
                        new MeasuringPeriod(periodFrom, periodTo, setBy),
                        cadence,
                        nextOn,
                        hypothesis,
                        targets.written(TargetRow::toTarget),
                        benchmarks.written(BenchmarkRow::toBenchmark)));
    }

    private String here() {
        return "/measure?id=" + id;
    }

    public MeasureSheet getSheet() {
        if (sheet == null) {
            sheet = measures.of(me.user(), id);
        }
        return sheet;
    }

    public List<Choice> getKinds() {
        return Choice.of(UnitKind.values(), texts::name);
    }

    public List<Choice> getDirections() {
        return Choice.of(Direction.values(), texts::name);
    }

    public List<Choice> getCadences() {
        return Choice.of(Cadence.values(), texts::name);
    }

    public Rows<TargetRow> getTargets() {
        return targets;
    }

    public Rows<BenchmarkRow> getBenchmarks() {
        return benchmarks;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public UnitKind getKind() {
        return kind;
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public String getBaselineOn() {
        return baselineOn;
    }

    public void setBaselineOn(String baselineOn) {
        this.baselineOn = baselineOn;
    }

    public LocalDate getPeriodFrom() {
        return periodFrom;
    }

    public void setPeriodFrom(LocalDate periodFrom) {
        this.periodFrom = periodFrom;
    }

    public LocalDate getPeriodTo() {
        return periodTo;
    }

    public void setPeriodTo(LocalDate periodTo) {
        this.periodTo = periodTo;
    }

    public String getSetBy() {
        return setBy;
    }

    public void setSetBy(String setBy) {
        this.setBy = setBy;
    }

    public Cadence getCadence() {
        return cadence;
    }

    public void setCadence(Cadence cadence) {
        this.cadence = cadence;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(LocalDate nextOn) {
        this.nextOn = nextOn;
    }

    public String getHypothesis() {
        return hypothesis;
    }

    public void setHypothesis(String hypothesis) {
        this.hypothesis = hypothesis;
    }
}
