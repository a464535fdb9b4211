package dk.handleplan.core.planfile;

import dk.handleplan.core.cycle.PastPlan;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.FormDefinition;
import dk.handleplan.core.policy.Policy;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads a plan file into the aggregates of a plan. Nothing is stored here; every problem is collected with its line, and so is
 * every line that found no place. The format is told in {@code docs/plan-file.md}.
 */
final class PlanFileReader {

    private static final int DEEPEST = 20;

    private final Registers registers;
    private final Remarks remarks = new Remarks();

    PlanFileReader(Registers registers) {
        this.registers = registers;
    }

    List<Remark> remarks() {
        return remarks.byLine();
    }

    /** The plan; empty when there is any problem. */
    Optional<ReadPlan> read(String yaml, LocalDate today) {
        var plan = parse(yaml).flatMap(file -> read(file, today));
        return remarks.hasProblems() ? Optional.empty() : plan;
    }

    private Optional<Value> parse(String yaml) {
        try {
            var node = new Yaml(limits(yaml)).compose(new StringReader(yaml));
            var file = Value.root(node, remarks);
            if (!file.isMap()) {
                remarks.problem(1, "planfile.notAPlanFile");
                return Optional.empty();
            }
            return Optional.of(file);
        } catch (MarkedYAMLException e) {
            var line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            remarks.problem(line, "planfile.notYaml", e.getProblem());
        } catch (YAMLException e) {
            remarks.problem(1, "planfile.notYaml", e.getMessage());
        }
        return Optional.empty();
    }

    /** No aliases to collections, so that a short file cannot unfold into a huge one. */
    private static LoaderOptions limits(String yaml) {
        var limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(0);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setCodePointLimit(Math.max(1, yaml.length()));
        return limits;
    }

    private Optional<ReadPlan> read(Value file, LocalDate today) {
        var policies = new PolicyReader(registers, remarks);
        var policy = policies.read(file);
        var organisation = new Organisation(registers);
        organisation.readCommittees(file.get("committees"));
        organisation.readUnits(file.get("units"));
        var pool = new PoolReader(file.get("pool"));
        var cycle = cycle(file, pool, policy, organisation, today);
        if (policy.isEmpty() || cycle.isEmpty()) {
            return Optional.empty();
        }
        var template = new FormTemplate(file.get("form_template"));
        var initiatives = initiatives(file, cycle.get().id(), policy.get(), organisation, template);
        var document = new DocumentReader(file, policy.get()).read(cycle.get().id(), template, pool);
        var contents = new PlanContents(
                policy.get(),
                cycle.get(),
                FormDefinition.standard(),
                document,
                pool.totals(cycle.get().year()),
                pool.lines(),
                initiatives,
                organisation.bodies(),
                organisation.units(),
                organisation.councils());
        new FileChecks(file, contents, template).run();
        reportUnplaced(file);
        return Optional.of(new ReadPlan(contents, policies.isNew(), organisation));
    }

    private Optional<PlanCycle> cycle(
            Value file, PoolReader pool, Optional<Policy> policy, Organisation organisation, LocalDate today) {
        var document = file.get("document");
        var year = document.integer("plan_year");
        if (year == null) {
            remarks.problem(document.get("plan_year"), "planfile.missing", "document.plan_year");
            return Optional.empty();
        }
        if (registers.cycles().findByYear(year).isPresent()) {
            remarks.problem(document.get("plan_year"), "cycle.yearTaken", String.valueOf(year));
        }
        if ("draft".equals(document.text("status"))) {
            remarks.problem(document.get("status"), "planfile.onlyPublished");
        }
        var past = new PastPlan(
                year,
                document.requiredText("title"),
                document.requiredText("municipality"),
                policy.map(Policy::id).orElse(null),
                document.date("published"),
                pool.name(),
                budgetYears(file, year),
                organisation.councils(file.get("hearing").get("consulted_body")),
                document.flag("example_figures"));
        return remarks.build(document, () -> PlanCycle.alreadyPublished(past, today));
    }

    /** The plan year and every year in which something was applied for or granted. */
    private static Set<Integer> budgetYears(Value file, int planYear) {
        var years = new TreeSet<Integer>();
        years.add(planYear);
        file.get("initiatives").items().stream()
                .filter(Value::isMap)
                .flatMap(initiative -> Stream.of("applied", "granted").map(initiative::get))
                .flatMap(amounts -> amounts.items().stream())
                .filter(Value::isMap)
                .map(amount -> amount.integer("year"))
                .filter(year -> year != null)
                .forEach(years::add);
        return years;
    }

    private List<PlannedInitiative> initiatives(
            Value file, UUID cycleId, Policy policy, Organisation organisation, FormTemplate template) {
        var initiatives = new ArrayList<PlannedInitiative>();
        var numbers = new HashSet<Integer>();
        for (var value : file.get("initiatives").items()) {
            new InitiativeReader(value, policy, organisation)
                    .read(cycleId, template)
                    .ifPresent(initiative -> {
                        mustBeOnlyOne(numbers, value, initiative);
                        initiatives.add(initiative);
                    });
        }
        return initiatives;
    }

    private void mustBeOnlyOne(Set<Integer> numbers, Value value, PlannedInitiative planned) {
        var number = planned.initiative().number().orElseThrow();
        if (!numbers.add(number)) {
            remarks.problem(value.get("number"), "planfile.numberTwice", String.valueOf(number));
        }
    }

    /** Tells of everything that nobody read, line by line. */
    private void reportUnplaced(Value value) {
        if (!value.isPresent() || value.isRead() || isEmptyList(value)) {
            return;
        }
        if (value.parts().isEmpty() || !value.spansLines() && isWhollyUnread(value)) {
            remarks.say(Remark.Kind.UNPLACED, value, "planfile.unplaced");
            return;
        }
        value.parts().forEach(this::reportUnplaced);
    }

    private static boolean isEmptyList(Value value) {
        return value.isList() && value.items().isEmpty();
    }

    private static boolean isWhollyUnread(Value value) {
        return !value.isRead() && value.parts().stream().allMatch(PlanFileReader::isWhollyUnread);
    }
}
