package dk.handleplan.web.cycle;

import dk.handleplan.core.cycle.ChainLink;
import dk.handleplan.core.cycle.CycleService;
import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.cycle.CycleType;
import dk.handleplan.core.cycle.DateConcern;
import dk.handleplan.core.cycle.MeetingConcern;
import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.WheelService;
import dk.handleplan.core.cycle.YearService;
import dk.handleplan.core.funding.FundingPool;
import dk.handleplan.core.funding.PoolService;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.OrganisationService;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.policy.PolicyService;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything that is decided about a year before it starts; once it runs, the dates that are still ahead. */
@Named
@RequestScoped
public class YearSetupPage {

    private static final int BUDGET_YEARS_OFFERED = 4;

    @Inject
    CycleService cycles;

    @Inject
    YearService years;

    @Inject
    WheelService wheels;

    @Inject
    OrganisationService organisation;

    @Inject
    PolicyService policies;

    @Inject
    PoolService pools;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private int year;
    private long version;
    private final SetupForm form = new SetupForm();
    private PlanCycle cycle;
    private List<BodyForm> bodies;
    private List<DateConcern> concerns;
    private List<MeetingConcern> meetingConcerns;
    private Optional<PlanCycle> yearBefore;

    public void read() {
        me.user().mustHave(Role.SECRETARIAT, Role.ADMINISTRATOR);
        version = getCycle().version();
        form.show(getCycle());
    }

    public void save() {
        arrange();
        pages.done("/year-setup?year=" + year, "shared.saved");
    }

    public void saveAndCheck() {
        arrange();
        pages.done("/year-start?year=" + year, "shared.saved");
    }

    private void arrange() {
        cycles.arrange(me.user(), getCycle().id(), version, form.toSetup(year, chain()));
    }

    private List<ChainLink> chain() {
        return getBodies().stream()
                .filter(BodyForm::decides)
                .map(BodyForm::toLink)
                .toList();
    }

    public void moveDates() {
        cycles.reschedule(me.user(), getCycle().id(), version, form.written());
        pages.done("/year?year=" + year, "cycle.datesMoved");
    }

    public PlanCycle getCycle() {
        if (cycle == null) {
            cycle = years.cycle(me.user(), year);
        }
        return cycle;
    }

    public List<BodyForm> getBodies() {
        if (bodies == null) {
            var chain = getCycle().chain();
            bodies = organisation.bodies().stream()
                    .filter(body -> body.isActive()
                            || chain.stream().anyMatch(link -> link.bodyId().equals(body.id())))
                    .map(this::bodyForm)
                    .toList();
        }
        return bodies;
    }

    private BodyForm bodyForm(Body body) {
        var written = new BodyForm(body);
        getCycle().chain().stream()
                .filter(link -> link.bodyId().equals(body.id()))
                .forEach(written::show);
        return written;
    }

    /** What is worth a second look among the dates that stand in the form. */
    public List<DateConcern> getConcerns() {
        if (concerns == null) {
            concerns = getCycle().state() == CycleState.CLOSED ? List.of() : concernsAbout(dates());
        }
        return concerns;
    }

    private List<DateConcern> concernsAbout(Map<Milestone, LocalDate> dates) {
        return isPreparing()
                ? wheels.concerns(me.user(), form.getPhases(), dates, form.getConsultees())
                : wheels.concerns(
                        me.user(),
                        Set.copyOf(getCycle().phases()),
                        dates,
                        getCycle().consultees());
    }

    private Map<Milestone, LocalDate> dates() {
        var dates = new HashMap<>(getCycle().calendar());
        if (isPreparing()) {
            dates.clear();
        }
        dates.putAll(form.written());
        return dates;
    }

    public List<String> concernsOf(Milestone milestone) {
        return getConcerns().stream()
                .filter(concern -> concern.milestone() == milestone)
                .map(this::sentence)
                .toList();
    }

    /** What is worth a second look about the meeting of a body, as it stands in the form. */
    public List<String> concernsAboutMeetingOf(BodyForm body) {
        return getMeetingConcerns().stream()
                .filter(concern -> concern.bodyId().equals(body.getId()))
                .map(concern -> concern.sentence(language.getLocale()))
                .toList();
    }

    public List<MeetingConcern> getMeetingConcerns() {
        if (meetingConcerns == null) {
            meetingConcerns = getCycle().state() == CycleState.CLOSED
                    ? List.of()
                    : wheels.meetingConcerns(me.user(), form.getPhases(), dates(), chain());
        }
        return meetingConcerns;
    }

    private String sentence(DateConcern concern) {
        return concern.sentence(language.getLocale());
    }

    /** The year whose dates stand beside those of this one; null where there is none. */
    public PlanCycle getYearBefore() {
        if (yearBefore == null) {
            yearBefore = isPreparing() ? wheels.yearBefore(me.user(), getCycle()) : Optional.empty();
        }
        return yearBefore.orElse(null);
    }

    /** When the body met in the year before; null where it did not. */
    public LocalDate metOn(BodyForm body) {
        return Optional.ofNullable(getYearBefore()).stream()
                .flatMap(before -> before.chain().stream())
                .filter(link -> link.bodyId().equals(body.getId()))
                .findFirst()
                .flatMap(ChainLink::meetingOn)
                .orElse(null);
    }

    public boolean isPreparing() {
        return getCycle().state() == CycleState.PREPARING;
    }

    public boolean isRunning() {
        return getCycle().state() == CycleState.RUNNING;
    }

    /** Whether this date can be written: any while the year is prepared, those still ahead once it runs. */
    public boolean canSet(Milestone milestone) {
        return isPreparing()
                || isRunning()
                        && milestone != Milestone.LAUNCH
                        && getCycle()
                                .on(milestone)
                                .filter(date -> !date.isBefore(LocalDate.now(clock)))
                                .isPresent();
    }

    /** The annual wheel shows all phases while they can be chosen, then those of this year. */
    public boolean shows(Phase phase) {
        return isPreparing() || getCycle().has(phase);
    }

    public List<Map.Entry<Phase, List<Milestone>>> getWheel() {
        return Stream.of(Phase.values())
                .map(phase -> Map.entry(phase, Milestone.of(phase)))
                .toList();
    }

    /** What is appropriated for each budget year of the saved set-up. */
    public List<FundingPool> getPools() {
        return pools.pools(me.user(), getCycle().budgetYears());
    }

    public List<Choice> getTypes() {
        return Choice.of(CycleType.values(), texts::name);
    }

    public List<Choice> getPolicyChoices() {
        return policies.policies().stream()
                .map(policy -> new Choice(policy.id(), policy.title()))
                .toList();
    }

    public List<Choice> getPhaseChoices() {
        return Stream.of(Phase.values())
                .filter(phase -> phase != Phase.CLOSING)
                .map(phase -> new Choice(phase, texts.name(phase), texts.get("cycle.PhaseHint." + phase)))
                .toList();
    }

    public List<Choice> getUnitChoices() {
        return organisation.units().stream()
                .filter(Unit::isActive)
                .map(unit -> new Choice(unit.id(), unit.name()))
                .toList();
    }

    public List<Choice> getCouncilChoices() {
        return organisation.councils().stream()
                .filter(Council::isActive)
                .map(council -> new Choice(council.id(), council.name()))
                .toList();
    }

    public List<Choice> getBudgetYearChoices() {
        return IntStream.range(year, year + BUDGET_YEARS_OFFERED)
                .mapToObj(last ->
                        new Choice(String.valueOf(last), last == year ? String.valueOf(last) : year + "–" + last))
                .toList();
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public SetupForm getForm() {
        return form;
    }
}
