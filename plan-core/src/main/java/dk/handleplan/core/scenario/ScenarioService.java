package dk.handleplan.core.scenario;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.funding.AllocationService;
import dk.handleplan.core.funding.Refusal;
import dk.handleplan.core.funding.TypedAmount;
import dk.handleplan.core.funding.YearRoom;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The secretariat makes scenarios, shares and compares them, and adopts one as the proposal. */
@UseCase
public class ScenarioService {

    private static final int MOST_COMPARED = 4;

    private ScenarioCase found;
    private Scenarios scenarios;
    private AllocationService allocation;
    private AllocationRows rows;
    private RuleSettings settings;
    private AuditTrail audit;
    private Clock clock;

    protected ScenarioService() {}

    @Inject
    public ScenarioService(
            ScenarioCase found,
            Scenarios scenarios,
            AllocationService allocation,
            AllocationRows rows,
            RuleSettings settings,
            AuditTrail audit,
            Clock clock) {
        this.found = found;
        this.scenarios = scenarios;
        this.allocation = allocation;
        this.rows = rows;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a scenario of the list leaves in each year. */
    public record Item(Scenario scenario, List<YearLeft> years) {}

    /** Those that a member of the administration may see, in the order in which they were made. */
    public List<Item> list(User actor, UUID cycleId) {
        actor.mustAdminister();
        var available = allocation.available(actor, cycleId);
        var sums = scenarios.allSums(cycleId);
        return scenarios.ofCycle(cycleId).stream()
                .filter(scenario -> scenario.isSeenBy(actor))
                .map(scenario -> new Item(scenario, YearLeft.of(available, sums.getOrDefault(scenario.id(), Map.of()))))
                .toList();
    }

    public Scenario scenario(User actor, UUID id) {
        return found.seen(actor, id);
    }

    /** The one people work on where they name none. */
    public Optional<Scenario> current(User actor, UUID cycleId) {
        actor.mustAdminister();
        return found.current(actor, cycleId);
    }

    /** An empty one, which its maker alone sees until it is shared. */
    public Scenario start(User actor, UUID cycleId, String name) {
        return audited(actor, "scenario.made", fresh(actor, cycleId, name));
    }

    /** One that begins as another stands now. */
    public Scenario copy(User actor, UUID id, String name) {
        var original = found.seen(actor, id);
        var copy = fresh(actor, original.cycleId(), name);
        found.copy(original, copy);
        return audited(actor, "scenario.copied", copy);
    }

    /**
     * One that begins with these amounts and reasons, whoever worked them out.
     *
     * @param stands by the id of the row; rows of other allocations are left out
     * @throws RuleBroken when an amount breaks a rule, or there is already a scenario of that name
     */
    public Scenario create(User actor, UUID cycleId, String name, Map<UUID, Stand> stands) {
        var scenario = fresh(actor, cycleId, name);
        var book = new RuleBook(settings.of(cycleId), settings.disqualifiedFrom(cycleId, actor.id()));
        scenarios.rows(scenario).stream()
                .filter(row -> stands.containsKey(row.rowId()))
                .map(row -> row.with(stands.get(row.rowId()), actor.name()))
                .forEach(row -> add(scenario, row, book));
        return audited(actor, "scenario.made", scenario);
    }

    private void add(Scenario scenario, ScenarioRow row, RuleBook book) {
        book.mustAllow(row);
        var cell = new ScenarioCell(scenario.id(), row.rowId());
        cell.set(row.stand(), 0, row.changedBy());
        scenarios.add(cell);
    }

    private Scenario fresh(User actor, UUID cycleId, String name) {
        actor.mustHave(Role.SECRETARIAT);
        var round = found.proposing(cycleId).round();
        found.mustBeFree(cycleId, name);
        var scenario = new Scenario(cycleId, round, name, actor, found.today()).numbered(found.nextNumber(cycleId));
        scenarios.add(scenario);
        return scenario;
    }

    public void describe(User actor, UUID id, String name, String note) {
        var scenario = found.forChange(actor, id);
        if (!scenario.name().equals(name == null ? null : name.strip())) {
            found.mustBeFree(scenario.cycleId(), name);
        }
        scenario.describe(name, note);
        audited(actor, "scenario.described", scenario);
    }

    /** Lets the whole administration read it and type in it. */
    public void share(User actor, UUID id) {
        var scenario = found.forChange(actor, id);
        scenario.share();
        audited(actor, "scenario.shared", scenario);
    }

    public void comment(User actor, UUID id, String words) {
        var scenario = found.seen(actor, id);
        scenarios.add(new ScenarioComment(scenario.id(), actor, words, clock.instant()));
    }

    /** Oldest first. */
    public List<ScenarioComment> comments(User actor, UUID id) {
        return scenarios.comments(found.seen(actor, id).id());
    }

    /** Two to four scenarios of one cycle side by side. */
    public Comparison compare(User actor, List<UUID> ids, Comparison.By by) {
        actor.mustAdminister();
        if (ids.size() < 2 || ids.size() > MOST_COMPARED) {
            throw new RuleBroken("scenario.compareSome", MOST_COMPARED).at("compared");
        }
        var compared = ids.stream().map(id -> found.seen(actor, id)).toList();
        if (compared.stream().map(Scenario::cycleId).distinct().count() > 1) {
            throw ScenarioCase.notFound();
        }
        return Comparison.of(
                by, compared, compared.stream().map(scenarios::rows).toList());
    }

    /**
     * Makes a scenario the administration's proposal. It is kept as it is from now on; what was the proposal of this round before is
     * kept as well.
     *
     * @return what stands in the way, row by row; empty when it is the proposal now
     */
    public List<Refusal> adopt(User actor, UUID id) {
        actor.mustHave(Role.SECRETARIAT);
        var scenario = found.forAdoption(actor, id);
        var all = scenarios.rows(scenario);
        var refused = refused(scenario, all);
        if (refused.isEmpty()) {
            mustBeWhole(actor, scenario, all);
            propose(actor, scenario, all);
            replaceEarlier(scenario);
            scenario.adopt(found.proposing(scenario.cycleId()).round());
            audited(actor, "scenario.adopted", scenario);
        }
        return refused;
    }

    /** Whoever is disqualified from a row may put it forward as somebody else left it. */
    private List<Refusal> refused(Scenario scenario, List<ScenarioRow> all) {
        var book = new RuleBook(settings.of(scenario.cycleId()), Set.of());
        var missing = all.stream()
                .filter(ScenarioRow::awaitsStand)
                .map(row -> new Refusal(row.rowId(), new RuleBroken("funding.amountMissing")));
        return Stream.concat(missing, all.stream().flatMap(row -> book.refusal(row).stream()))
                .toList();
    }

    private void mustBeWhole(User actor, Scenario scenario, List<ScenarioRow> all) {
        var rooms = found.rooms(actor, allocation, scenario);
        rooms.stream().flatMap(room -> room.broken().stream()).findFirst().ifPresent(broken -> {
            throw broken;
        });
        new GoalShares(all, YearRoom.available(rooms))
                .unmet(settings.of(scenario.cycleId())).stream().findFirst().ifPresent(unmet -> {
                    throw unmet;
                });
    }

    private void propose(User actor, Scenario scenario, List<ScenarioRow> all) {
        var stands = all.stream().collect(Collectors.toMap(ScenarioRow::rowId, ScenarioRow::stand));
        var typed = rows.ofCycle(scenario.cycleId()).stream()
                .map(row -> typed(row.id(), row.version(), stands.getOrDefault(row.id(), Stand.NONE)))
                .toList();
        allocation.propose(actor, scenario.cycleId(), typed).stream()
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal.because();
                });
        allocation.require(actor, scenario.cycleId(), conditions(all));
    }

    private static Map<UUID, String> conditions(List<ScenarioRow> all) {
        return all.stream()
                .filter(row -> row.stand().condition() != null)
                .collect(Collectors.toMap(ScenarioRow::rowId, row -> row.stand().condition()));
    }

    private static TypedAmount typed(UUID rowId, long version, Stand stand) {
        return new TypedAmount(rowId, version, stand.amount().typed(), stand.reason() == null ? "" : stand.reason());
    }

    private void replaceEarlier(Scenario scenario) {
        found.ofRound(found.proposing(scenario.cycleId())).stream()
                .filter(Scenario::isAdopted)
                .forEach(Scenario::replace);
    }

    /**
     * Puts the proposal before the first bodies: the adopted scenario, or where there is only one, that one.
     *
     * @return what stands in the way; empty when the proposal went on
     */
    public List<Refusal> submit(User actor, UUID cycleId) {
        actor.mustHave(Role.SECRETARIAT);
        var ofRound = found.ofRound(found.proposing(cycleId));
        if (ofRound.stream().noneMatch(Scenario::isAdopted)) {
            var refused = adopt(actor, onlyOne(ofRound).id());
            if (!refused.isEmpty()) {
                return refused;
            }
        }
        return allocation.submit(actor, cycleId);
    }

    private static Scenario onlyOne(List<Scenario> ofRound) {
        if (ofRound.size() != 1) {
            throw new RuleBroken("scenario.adoptFirst", ofRound.size());
        }
        return ofRound.get(0);
    }

    private Scenario audited(User actor, String action, Scenario scenario) {
        audit.add(AuditEntry.by(actor, clock.instant(), action, scenario.cycleId())
                .in(scenario.cycleId())
                .to(scenario.name()));
        return scenario;
    }
}
