package dk.handleplan.core.planfile;

import dk.handleplan.core.initiative.AppliedAmount;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.YesNoUnanswered;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.ValueState;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds what the file says about itself (counts, sums, lists of numbers) against what came in. */
final class FileChecks {

    private final Value file;
    private final Remarks remarks;
    private final PlanContents plan;
    private final FormTemplate template;
    private final List<Initiative> initiatives;

    FileChecks(Value file, PlanContents plan, FormTemplate template) {
        this.file = file;
        this.remarks = file.remarks();
        this.plan = plan;
        this.template = template;
        this.initiatives =
                plan.initiatives().stream().map(PlannedInitiative::initiative).toList();
    }

    void run() {
        checkFlag(file.get("document").get("annual"), true);
        file.get("goals").items().forEach(this::checkGoal);
        file.get("initiatives").items().forEach(this::checkYears);
        checkForm();
        checkFlag(file.get("pool").get("overview_table").get("all_amounts_lost"), noGrantIsKnown());
        checkCounts(file.get("counts"));
        new FigureChecks(file, plan).run();
    }

    private void checkGoal(Value goal) {
        var key = goal.text("id");
        if (key != null && goal.has("has_initiatives")) {
            checkFlag(goal.get("has_initiatives"), initiativesUnder(key) > 0);
        }
    }

    private long initiativesUnder(String goalKey) {
        var goal = plan.policy().goalCalled(goalKey);
        return initiatives.stream()
                .filter(i -> goal.isPresent()
                        && i.goalGroupId().filter(goal.get().id()::equals).isPresent())
                .count();
    }

    private void checkYears(Value value) {
        var number = value.integer("number");
        initiatives.stream()
                .filter(i -> i.number().filter(n -> n.equals(number)).isPresent())
                .forEach(i -> checkYears(value, i));
    }

    private void checkYears(Value value, Initiative initiative) {
        var years = initiative.applied().stream()
                .map(AppliedAmount::budgetYear)
                .collect(Collectors.toCollection(TreeSet::new));
        checkList(value.get("years"), years);
        checkFlag(value.get("multi_year"), years.size() > 1);
    }

    private void checkForm() {
        if (template.unanswered() != null) {
            checkList(template.unanswered(), unanswered());
        }
        if (template.missing() != null) {
            checkList(template.missing(), numbers(FileChecks::lacksOtherPolicies));
        }
    }

    private static boolean lacksOtherPolicies(Initiative initiative) {
        return initiative.fieldStates().stream()
                .anyMatch(s -> s.field() == FormField.OTHER_POLICY_GOALS && s.state() == ValueState.NOT_APPLICABLE);
    }

    private boolean noGrantIsKnown() {
        return plan.initiatives().stream()
                        .flatMap(read -> read.granted().values().stream())
                        .noneMatch(Amount::isKnown)
                && plan.lines().stream()
                        .flatMap(line -> line.granted().values().stream())
                        .noneMatch(Amount::isKnown);
    }

    private void checkCounts(Value counts) {
        checkNumber(counts.get("initiatives"), initiatives.size());
        checkNumber(counts.get("indicators_total"), indicators(i -> true));
        checkNumber(counts.get("indicators_with_lost_target"), indicators(i -> i.targetState() == ValueState.LOST));
        counts.get("per_goal").entries().forEach((goal, count) -> checkNumber(count, initiativesUnder(goal)));
        counts.get("per_committee_overview")
                .entries()
                .forEach((set, count) -> checkNumber(count, initiativesOf(committees(set))));
        var earlier = counts.get("earlier_applied");
        checkList(earlier.get("nej"), answered(YesNoUnanswered.NO));
        checkList(earlier.get("ja"), answered(YesNoUnanswered.YES));
        checkList(earlier.get("uden_svar"), unanswered());
        checkList(counts.get("multi_year"), numbers(i -> i.applied().size() > 1));
        checkList(counts.get("pilots"), numbers(Initiative::isPilot));
        checkList(counts.get("continuations"), numbers(i -> i.continuationOf().isPresent()));
    }

    private long indicators(Predicate<Indicator> wanted) {
        return initiatives.stream()
                .flatMap(i -> i.indicators().stream())
                .filter(wanted)
                .count();
    }

    /** {@code SU_KFU} is the set of both, {@code SU_alone} that of one, {@code none} the empty one. */
    private static Set<String> committees(String key) {
        return key.equals("none")
                ? Set.of()
                : Set.of(key.replaceFirst("_alone$", "").split("_"));
    }

    private long initiativesOf(Set<String> abbreviations) {
        return initiatives.stream()
                .filter(i -> abbreviationsOf(i.committees()).equals(abbreviations))
                .count();
    }

    private Set<String> abbreviationsOf(Set<UUID> bodies) {
        return plan.bodies().stream()
                .filter(body -> bodies.contains(body.id()))
                .map(Body::abbreviation)
                .collect(Collectors.toSet());
    }

    private Set<Integer> answered(YesNoUnanswered answer) {
        return numbers(
                i -> i.earlierApplication().filter(e -> e.answer() == answer).isPresent());
    }

    private Set<Integer> unanswered() {
        return answered(YesNoUnanswered.UNANSWERED);
    }

    private Set<Integer> numbers(Predicate<Initiative> wanted) {
        return initiatives.stream()
                .filter(wanted)
                .flatMap(i -> i.number().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void checkList(Value stated, Set<Integer> found) {
        if (stated.isPresent()) {
            check(stated, new TreeSet<>(FormTemplate.numbers(stated)), found);
        }
    }

    private void checkNumber(Value stated, long found) {
        if (stated.isPresent()) {
            check(stated, Long.valueOf(stated.integer() == null ? -1 : stated.integer()), found);
        }
    }

    private void checkFlag(Value stated, boolean found) {
        if (stated.isPresent()) {
            check(stated, Boolean.TRUE.equals(stated.yesOrNo()), found);
        }
    }

    private void check(Value at, Object stated, Object found) {
        if (stated.equals(found)) {
            remarks.say(Remark.Kind.CHECKED, at, "planfile.checked", String.valueOf(found));
        } else {
            remarks.say(Remark.Kind.DIFFERENCE, at, "planfile.differs", String.valueOf(stated), String.valueOf(found));
        }
    }
}
