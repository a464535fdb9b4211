package dk.handleplan.core.planfile;

import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.shared.Amount;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a plan file would bring, for somebody to look over before it is taken in. */
public record PlanFilePreview(Optional<Summary> summary, List<Remark> remarks) {

    /** What comes in, in short. */
    public record Summary(
            int year,
            String title,
            String municipality,
            String policy,
            boolean isNewPolicy,
            int goals,
            int indicators,
            int areas,
            int terms,
            Map<Integer, Amount> pools,
            List<String> newUnits,
            List<String> newBodies,
            List<String> newCouncils,
            List<Row> initiatives) {}

    /** One initiative that comes in. */
    public record Row(int number, String title, String goal, int indicators) {}

    static PlanFilePreview of(Optional<ReadPlan> plan, List<Remark> remarks) {
        return new PlanFilePreview(plan.map(PlanFilePreview::summary), remarks);
    }

    private static Summary summary(ReadPlan plan) {
        var contents = plan.contents();
        var rows = contents.initiatives().stream().map(i -> row(contents, i)).toList();
        return new Summary(
                contents.cycle().year(),
                contents.cycle().title(),
                contents.cycle().municipality(),
                contents.policy().title(),
                plan.isNewPolicy(),
                contents.policy().goals().size(),
                rows.stream().mapToInt(Row::indicators).sum(),
                contents.document().areas().size(),
                contents.document().glossary().size(),
                contents.pools(),
                plan.organisation().newUnits().stream().map(Unit::name).toList(),
                plan.organisation().newBodies().stream().map(Body::name).toList(),
                plan.organisation().newCouncils().stream().map(Council::name).toList(),
                rows);
    }

    private static Row row(PlanContents contents, PlannedInitiative planned) {
        var initiative = planned.initiative();
        var goal = initiative.goalGroupId().flatMap(contents.policy()::goal).map(Goal::shortLabel);
        return new Row(
                initiative.number().orElseThrow(),
                initiative.title(),
                goal.orElse(""),
                initiative.indicators().size());
    }

    /** Whether it can be taken in. */
    public boolean isGood() {
        return summary.isPresent();
    }

    public List<Remark> of(Remark.Kind kind) {
        return remarks.stream().filter(remark -> remark.kind() == kind).toList();
    }
}
