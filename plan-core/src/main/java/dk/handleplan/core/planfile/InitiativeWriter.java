package dk.handleplan.core.planfile;

import dk.handleplan.core.initiative.Activity;
import dk.handleplan.core.initiative.Continuation;
import dk.handleplan.core.initiative.Extent;
import dk.handleplan.core.initiative.Fact;
import dk.handleplan.core.initiative.FieldState;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.FormQuestion;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.initiative.TargetGroup;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.ValueState;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Writes one initiative with every field of the form. */
final class InitiativeWriter {

    private final PlannedInitiative planned;
    private final Initiative initiative;
    private final Names names;
    private final LinkWriter links;
    private final MoneyWriter money;

    InitiativeWriter(PlannedInitiative planned, Names names) {
        this.planned = planned;
        this.initiative = planned.initiative();
        this.names = names;
        this.links = new LinkWriter(initiative, names);
        this.money = new MoneyWriter(initiative);
    }

    Tree write() {
        var tree = new Tree().put("number", initiative.number().orElse(null));
        writeTitles(tree);
        tree.put("state", stateUnlessGranted());
        links.writeAnchors(tree);
        writeAmounts(tree);
        tree.put("earlier_applied", money.earlier())
                .flag("pilot", initiative.isPilot())
                .put(
                        "continuation_of",
                        initiative.continuationOf().map(this::continuation).orElse(null));
        links.writeGoals(tree);
        tree.put("target_group", initiative.targetGroup().map(this::target).orElse(null))
                .put("challenge", initiative.challenge())
                .put("description", description())
                .put("overall_aim", initiative.overallAim());
        for (var group : IndicatorGroup.values()) {
            tree.put(Words.write(group), new IndicatorWriter(initiative).ofGroup(group));
        }
        return tree.put("anchoring", initiative.anchoring())
                .put("partners", links.partners())
                .put("other_financing", money.financing())
                .put("sub_budgets", money.budget())
                .put("own_answers", ownAnswers())
                .list("facts", facts(fact -> fact.field() != FormField.OWN), InitiativeWriter::fact)
                .list("field_states", initiative.fieldStates(), InitiativeWriter::fieldState);
    }

    private void writeTitles(Tree tree) {
        var inContents = initiative.titleInContents().orElse(null);
        var shortTitle = initiative.shortTitle().equals(initiative.title()) ? null : initiative.shortTitle();
        var assumed = initiative.title().equals(inContents) ? null : inContents;
        tree.put("title_toc", inContents)
                .put("title_overview", initiative.titleInOverview().orElse(null))
                .put("title_form", initiative.title())
                .put("subtitle", initiative.subtitle().orElse(null));
        if (shortTitle == null ? assumed != null : !shortTitle.equals(assumed)) {
            tree.always("title_short", shortTitle);
        }
    }

    private String stateUnlessGranted() {
        return initiative.state() == InitiativeState.GRANTED ? null : Words.write(initiative.state());
    }

    private void writeAmounts(Tree tree) {
        var applied = new TreeMap<Integer, Amount>();
        for (var amount : initiative.applied()) {
            applied.put(amount.budgetYear(), amount.amount());
        }
        tree.years("applied", applied, null)
                .years("recommended", planned.recommended(), ValueState.NOT_STATED)
                .years("proposed", planned.proposed(), ValueState.NOT_STATED)
                .years("granted", planned.granted(), ValueState.BLANK);
    }

    private Tree continuation(Continuation continued) {
        return new Tree()
                .put("year", continued.year())
                .put("initiative", continued.number())
                .put("title", continued.title())
                .put("kind", continued.kind());
    }

    private Tree target(TargetGroup group) {
        var age = new Tree().put("from", group.ageFrom()).put("to", group.ageTo());
        if (group.ageState() != null) {
            age.put("value_state", group.ageState().code());
        }
        return new Tree()
                .put("primary", group.primaryGroup())
                .put("secondary", group.secondaryGroup())
                .put("age_range", age)
                .put("recruits", group.recruits())
                .put("min_years_in_denmark", group.minYearsInDenmark())
                .put("note", group.note());
    }

    private Tree description() {
        var tree = new Tree();
        initiative
                .description()
                .ifPresent(work -> tree.put("summary", work.summary())
                        .put("courses", work.extent().courses())
                        .put("participants_per_course", work.extent().participantsPerCourse())
                        .put("participants_total_target", work.participantsTotal())
                        .put(
                                "duration",
                                new Tree()
                                        .put("min_months", work.durationMinMonths())
                                        .put("max_months", work.durationMaxMonths())
                                        .put("weeks", work.extent().durationWeeks()))
                        .put("cadence", cadence(work.extent())));
        return tree.put(
                        "activities",
                        initiative.activities().stream()
                                .map(InitiativeWriter::activity)
                                .toList())
                .texts("places", initiative.places());
    }

    private static Tree cadence(Extent extent) {
        return new Tree().put("per_week", extent.timesPerWeek()).put("hours_per_session", extent.hoursPerTime());
    }

    /** A text alone where no more is said of it. */
    private static Object activity(Activity activity) {
        var extent = activity.extent();
        if (!extent.isKnown() && !activity.isPilot()) {
            return activity.text();
        }
        return new Tree()
                .put("text", activity.text())
                .put("courses", extent.courses())
                .put("participants_per_course", extent.participantsPerCourse())
                .put("duration", new Tree().put("weeks", extent.durationWeeks()))
                .put("cadence", cadence(extent))
                .flag("pilot", activity.isPilot());
    }

    /** Also those that came in from another file. */
    private List<Tree> ownAnswers() {
        var answered = names.questions().stream().flatMap(question -> ownAnswer(question).stream());
        var taken =
                facts(fact -> fact.field() == FormField.OWN).stream().map(fact -> ownAnswer(fact.label(), fact.text()));
        return Stream.concat(answered, taken).toList();
    }

    private Optional<Tree> ownAnswer(FormQuestion question) {
        return question.id()
                .map(initiative.ownAnswers()::get)
                .map(text -> ownAnswer(question.wording().label(), text));
    }

    private static Tree ownAnswer(String label, String text) {
        return new Tree().put("label", label).put("text", text);
    }

    private List<Fact> facts(Predicate<Fact> wanted) {
        return initiative.facts().stream().filter(wanted).toList();
    }

    private static Tree fact(Fact fact) {
        return new Tree()
                .put("field", Words.write(fact.field()))
                .put("label", fact.label())
                .put("text", fact.text());
    }

    private static Tree fieldState(FieldState state) {
        return new Tree()
                .put("field", Words.write(state.field()))
                .put("state", Words.write(state.state()))
                .put("note", state.note());
    }

    /** The names by which a file refers to units, committees and goals, and the form's own questions in their order. */
    record Names(
            Map<UUID, String> units, Map<UUID, String> bodies, Map<UUID, String> goals, List<FormQuestion> questions) {

        List<String> ofUnits(Collection<UUID> ids) {
            return ids.stream().map(units::get).sorted().toList();
        }
    }
}
