package dk.handleplan.web.cycle;

import dk.handleplan.core.cycle.AwaitedRow;
import dk.handleplan.core.cycle.CycleService;
import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.YearOverview;
import dk.handleplan.core.cycle.YearOverview.Upcoming;
import dk.handleplan.core.cycle.YearPhases;
import dk.handleplan.core.cycle.YearService;
import dk.handleplan.core.cycle.YearTrail;
import dk.handleplan.core.funding.MoneyService;
import dk.handleplan.core.funding.YearMoney;
import dk.handleplan.core.initiative.InitiativeFilter;
import dk.handleplan.core.initiative.InitiativeRow;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.InitiativeSort;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.status.RoundKind;
import dk.handleplan.core.status.StatusService;
import dk.handleplan.web.inbox.TaskPaths;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import dk.handleplan.web.status.YearStatusBox;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Where the year stands, who is awaited and what is at risk. */
@Named
@RequestScoped
public class YearPage {

    private static final int AWAITED_SHOWN = 8;
    private static final int DATES_SHOWN = 5;
    private static final int EVENTS_SHOWN = 8;
    private static final int INITIATIVES_SHOWN = 25;

    @Inject
    YearService years;

    @Inject
    CycleService cycles;

    @Inject
    InitiativeService initiatives;

    @Inject
    MoneyService moneys;

    @Inject
    YearStatusBox status;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    @Inject
    Clock clock;

    private int year;
    private int page = 1;
    private List<YearMoney> money;
    private Page<InitiativeRow> found;
    private YearOverview overview;
    private List<AwaitedRow> awaited;
    private YearTrail trail;

    public YearOverview getOverview() {
        if (overview == null) {
            overview = years.overview(me.user(), year);
        }
        return overview;
    }

    public List<AwaitedRow> getAwaited() {
        if (awaited == null) {
            awaited = years.awaited(me.user(), getOverview().id(), AWAITED_SHOWN);
        }
        return awaited;
    }

    public YearTrail getTrail() {
        if (trail == null) {
            trail = years.trail(me.user(), getOverview().id(), new PageRequest(1, EVENTS_SHOWN));
        }
        return trail;
    }

    public List<Upcoming> getUpcoming() {
        return getOverview().upcoming().stream().limit(DATES_SHOWN).toList();
    }

    public String look(YearPhases.Row row) {
        var look = row.standing().name().toLowerCase(Locale.ROOT);
        return row.isLate(LocalDate.now(clock)) && getOverview().isRunning() ? look + " late" : look;
    }

    public String when(YearPhases.Row row) {
        if (row.endedOn() != null) {
            return texts.of("cycle.endedOn", shown.day(row.endedOn()));
        }
        return row.to() == null ? "" : texts.of("cycle.until", shown.day(row.to()));
    }

    /** Where the year stands, in a sentence. */
    public String getWhereWeAre() {
        var phases = getOverview().phases();
        if (getOverview().state() == CycleState.CLOSED) {
            return texts.get("cycle.isClosed");
        }
        return phases.current()
                .map(this::goingOn)
                .or(() -> phases.awaitingItsDate().map(this::waiting))
                .orElse("");
    }

    private String goingOn(YearPhases.Row row) {
        var phase = texts.name(row.phase());
        var when = texts.of("cycle.goingOnUntil", phase, shown.date(row.to()), shown.distance(row.to()));
        return row.openParts() == 0 ? when : when + " " + texts.of("cycle.openParts." + row.phase(), row.openParts());
    }

    private String waiting(YearPhases.Row row) {
        return texts.of(
                "cycle.waitingFor", texts.name(row.phase()), shown.date(row.from()), shown.distance(row.from()));
    }

    /** The phase that only waits for its date. */
    public Phase getNextPhase() {
        return getOverview()
                .phases()
                .awaitingItsDate()
                .map(YearPhases.Row::phase)
                .orElse(null);
    }

    public boolean isCanBeginEarly() {
        return getNextPhase() != null
                && me.isAdministration()
                && getOverview().phases().canBeginEarly(getNextPhase());
    }

    public String taskPath(AwaitedRow row) {
        return TaskPaths.of(row.item());
    }

    /** The place where a phase that has begun is run; null for those who do not run it. */
    public String pathOf(YearPhases.Row row) {
        return me.isAdministration() && row.beganOn() != null
                ? PhasePaths.of(row.phase(), getOverview().id(), this::round)
                : null;
    }

    private UUID round(Phase phase) {
        return status.rounds(getOverview().id()).stream()
                .filter(round -> round.name().kind() == RoundKind.of(phase))
                .map(StatusService.RoundSummary::id)
                .findFirst()
                .orElseThrow();
    }

    public List<YearMoney> getMoney() {
        if (money == null) {
            money = moneys.of(me.user(), year);
        }
        return money;
    }

    public String committees(InitiativeRow row) {
        return row.committees().isEmpty() ? "–" : String.join(", ", row.committees());
    }

    public Page<InitiativeRow> getInitiatives() {
        if (found == null) {
            found = initiatives.rows(
                    me.user(),
                    InitiativeFilter.of(getOverview().id()),
                    InitiativeSort.AS_IN_THE_PLAN,
                    new PageRequest(page, INITIATIVES_SHOWN));
        }
        return found;
    }

    public String who(AwaitedRow row) {
        var role = texts.name(row.role());
        return row.scope() == null ? role : texts.of("cycle.roleIn", role, row.scope());
    }

    public void begin() {
        var phase = getNextPhase();
        cycles.beginNow(me.user(), getOverview().id(), phase);
        pages.done("/year?year=" + year, "cycle.phaseBegun", texts.name(phase));
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }
}
