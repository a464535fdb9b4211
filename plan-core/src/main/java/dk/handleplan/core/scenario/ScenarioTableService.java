package dk.handleplan.core.scenario;

import dk.handleplan.core.funding.AllocationService;
import dk.handleplan.core.funding.Refusal;
import dk.handleplan.core.funding.YearRoom;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of a scenario, in which several people type at once: nobody's figure is lost, and each sees the others'. */
@UseCase
public class ScenarioTableService {

    private ScenarioCase found;
    private Scenarios scenarios;
    private AllocationService allocation;
    private RuleSettings settings;

    protected ScenarioTableService() {}

    @Inject
    public ScenarioTableService(
            ScenarioCase found, Scenarios scenarios, AllocationService allocation, RuleSettings settings) {
        this.found = found;
        this.scenarios = scenarios;
        this.allocation = allocation;
        this.settings = settings;
    }

    /** All of it as this person may read it. */
    public ScenarioSheet sheet(User actor, UUID id) {
        var scenario = found.seen(actor, id);
        var all = scenarios.rows(scenario);
        var book = book(actor, scenario);
        return new ScenarioSheet(
                scenario,
                allocation.sheet(
                        actor,
                        scenario.cycleId(),
                        all.stream().map(ScenarioRow::asLine).toList()),
                ScenarioSheet.lines(all, book),
                all.stream().flatMap(book::warnings).toList(),
                unmet(actor, scenario, all));
    }

    /** The same for those who change it. */
    public ScenarioSheet sheetToChange(User actor, UUID id) {
        actor.mustHave(Role.SECRETARIAT);
        return sheet(actor, id);
    }

    private List<RuleBroken> unmet(User actor, Scenario scenario, List<ScenarioRow> all) {
        var rooms = found.rooms(actor, allocation, scenario);
        var shares = new GoalShares(all, YearRoom.available(rooms)).unmet(settings.of(scenario.cycleId()));
        var broken = rooms.stream().filter(room -> scenario.isOpen()).flatMap(room -> room.broken().stream());
        return Stream.concat(broken, shares.stream()).toList();
    }

    /** Takes over what was typed, cell by cell: what is wrong in one holds no other back. */
    public Changed change(User actor, UUID id, List<TypedCell> typed) {
        var scenario = found.forChange(actor, id);
        var rowIds = typed.stream().map(TypedCell::rowId).toList();
        return change(
                actor, scenario, scenarios.rows(scenario, rowIds), found.rooms(actor, allocation, scenario), typed);
    }

    private Changed change(
            User actor, Scenario scenario, List<ScenarioRow> rows, List<YearRoom> rooms, List<TypedCell> typed) {
        var book = book(actor, scenario);
        var cells = new NewCells(rows, book, rooms).tryOut(typed);
        if (!cells.accepted().isEmpty()) {
            keep(actor, scenario, cells.accepted());
        }
        return changed(rooms, scenario, merged(rows, cells.accepted(), actor), cells.refused(), book);
    }

    private void keep(User actor, Scenario scenario, List<ScenarioRow> accepted) {
        var revision = scenario.change();
        var cells = scenarios.cells(
                scenario.id(), accepted.stream().map(ScenarioRow::rowId).toList());
        for (var row : accepted) {
            var cell = cells.get(row.rowId());
            var kept = cell == null ? new ScenarioCell(scenario.id(), row.rowId()) : cell;
            kept.set(row.stand(), revision, actor.name());
            if (cell == null) {
                scenarios.add(kept);
            }
        }
    }

    private static List<ScenarioRow> merged(List<ScenarioRow> rows, List<ScenarioRow> accepted, User actor) {
        var changed = accepted.stream().collect(Collectors.toMap(ScenarioRow::rowId, Function.identity()));
        return rows.stream()
                .map(row -> changed.containsKey(row.rowId())
                        ? row.with(changed.get(row.rowId()).stand(), actor.name())
                        : row)
                .toList();
    }

    private Changed changed(
            List<YearRoom> rooms, Scenario scenario, List<ScenarioRow> rows, List<Refusal> refused, RuleBook book) {
        return new Changed(
                scenario.revision(),
                rows,
                refused,
                rows.stream().flatMap(book::warnings).toList(),
                rooms.stream().map(YearLeft::of).toList());
    }

    /** What pasting would do to the table; nothing is kept. */
    public PastePreview preview(User actor, UUID id, Paste paste) {
        var scenario = found.forChange(actor, id);
        var rows = scenarios.rows(scenario);
        var book = book(actor, scenario);
        var values = paste.over(ScenarioSheet.lines(rows, book));
        var typed = Paste.typed(values);
        var tried = new NewCells(rows, book, found.rooms(actor, allocation, scenario)).tryOut(typed);
        return PastePreview.of(paste, values, typed, tried);
    }

    /**
     * Does one thing to every selected line.
     *
     * @param selected rows of the lines, one of each is enough
     * @param year null for every budget year
     */
    public Changed bulk(User actor, UUID id, Collection<UUID> selected, Integer year, BulkAction action) {
        if (selected.isEmpty()) {
            throw new RuleBroken("scenario.nothingSelected").at("bulkKind");
        }
        var scenario = found.forChange(actor, id);
        var rows = inYear(linesOf(scenarios.rows(scenario), selected), year);
        var rooms = found.rooms(actor, allocation, scenario);
        return change(actor, scenario, rows, rooms, typed(action.on(rows, rooms)));
    }

    private static List<ScenarioRow> linesOf(List<ScenarioRow> all, Collection<UUID> selected) {
        var lines = all.stream()
                .filter(row -> selected.contains(row.rowId()))
                .map(ScenarioRow::line)
                .collect(Collectors.toSet());
        return all.stream().filter(row -> lines.contains(row.line())).toList();
    }

    private static List<ScenarioRow> inYear(List<ScenarioRow> rows, Integer year) {
        return rows.stream()
                .filter(row -> year == null || row.budgetYear() == year)
                .toList();
    }

    private static List<TypedCell> typed(Map<ScenarioRow, Amount> amounts) {
        return amounts.entrySet().stream()
                .map(cell -> TypedCell.amount(
                        cell.getKey().rowId(),
                        cell.getValue().typed(),
                        cell.getKey().amount().typed()))
                .toList();
    }

    /** What was changed after a revision, and what is left now; nothing changed when the revision still is the same. */
    public Changed since(User actor, UUID id, long revision) {
        var scenario = found.seen(actor, id);
        var isNews = scenario.revision() > revision;
        var rows = isNews ? scenarios.rowsSince(scenario, revision) : List.<ScenarioRow>of();
        return isNews
                ? changed(found.rooms(actor, allocation, scenario), scenario, rows, List.of(), book(actor, scenario))
                : new Changed(revision, rows, List.of(), List.of(), List.of());
    }

    private RuleBook book(User actor, Scenario scenario) {
        return new RuleBook(settings.of(scenario.cycleId()), settings.disqualifiedFrom(scenario.cycleId(), actor.id()));
    }
}
