package dk.handleplan.core.initiative.paper;

import static dk.handleplan.core.initiative.paper.PaperWords.amount;
import static dk.handleplan.core.initiative.paper.PaperWords.check;
import static dk.handleplan.core.initiative.paper.PaperWords.decimal;
import static dk.handleplan.core.initiative.paper.PaperWords.state;
import static dk.handleplan.core.initiative.paper.PaperWords.text;

import dk.handleplan.core.initiative.Activity;
import dk.handleplan.core.initiative.AppliedAmount;
import dk.handleplan.core.initiative.BudgetLine;
import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.Contact;
import dk.handleplan.core.initiative.Continuation;
import dk.handleplan.core.initiative.Description;
import dk.handleplan.core.initiative.Detail;
import dk.handleplan.core.initiative.EarlierApplication;
import dk.handleplan.core.initiative.Extent;
import dk.handleplan.core.initiative.FinancingLine;
import dk.handleplan.core.initiative.FinancingStatus;
import dk.handleplan.core.initiative.FormDefinition;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.FormLists;
import dk.handleplan.core.initiative.FormQuestion;
import dk.handleplan.core.initiative.GoalLink;
import dk.handleplan.core.initiative.Horizon;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Partner;
import dk.handleplan.core.initiative.PolicyLink;
import dk.handleplan.core.initiative.TargetGroup;
import dk.handleplan.core.initiative.YesNoUnanswered;
import dk.handleplan.core.initiative.paper.PaperCell.PaperOption;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.shared.Text;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the answers of an initiative, or none, into the fields of its year's form. */
public final class PaperWriter {

    private final Initiative initiative;
    private final boolean blank;
    private final FormLists.Lists lists;

    private PaperWriter(Initiative initiative, boolean blank, FormLists.Lists lists) {
        this.initiative = initiative;
        this.blank = blank;
        this.lists = lists;
    }

    /** Every question of the form, also those that are not asked. */
    public static List<PaperQuestion> filled(Initiative initiative, FormDefinition form, FormLists.Lists lists) {
        return new PaperWriter(initiative, false, lists).questions(form);
    }

    public static List<PaperQuestion> blank(FormDefinition form, FormLists.Lists lists) {
        return new PaperWriter(new Initiative(new UUID(0, 0), new UUID(0, 0), "–"), true, lists).questions(form);
    }

    private List<PaperQuestion> questions(FormDefinition form) {
        return form.headings().stream()
                .flatMap(heading -> form.ofPart(heading.part()).stream())
                .map(question -> new PaperQuestion(
                        question,
                        Stream.concat(fields(question).stream(), details(question.field()))
                                .toList()))
                .toList();
    }

    private Stream<PaperField> details(FormField field) {
        return Detail.of(field).stream().map(detail -> prose("detail." + detail, Text.NOTE, initiative.detail(detail)));
    }

    private List<PaperField> fields(FormQuestion question) {
        return switch (question.field()) {
            case TITLE -> titles();
            case COMMITTEES -> committees();
            case CONTACTS -> contacts();
            case APPLIED -> applied();
            case EARLIER_APPLIED -> earlier();
            case GOALS -> goals();
            case OTHER_POLICY_GOALS -> policies();
            case TARGET_GROUP -> targetGroup();
            case CHALLENGE -> List.of(prose("challenge", Text.PROSE, initiative.challenge()));
            case DESCRIPTION -> work();
            case SUCCESS -> success();
            case ANCHORING -> anchoring();
            case PARTNERS -> partners();
            case OTHER_FINANCING -> financing();
            case OWN -> own(question);
        };
    }

    private List<PaperField> titles() {
        var shortTitle = initiative.shortTitle().equals(initiative.title()) ? "" : initiative.shortTitle();
        return List.of(
                prose("title", Text.TITLE, blank ? "" : initiative.title()),
                prose("shortTitle", Text.TITLE, shortTitle.equals("–") ? "" : shortTitle),
                prose("subtitle", Text.TITLE, initiative.subtitle().orElse("")));
    }

    private List<PaperField> committees() {
        var offered = lists.committees().stream().map(body -> body.id());
        return Stream.concat(offered, initiative.committees().stream().sorted())
                .distinct()
                .map(id -> PaperField.named(
                        lists.name(id),
                        PaperCell.of("committee." + id, PaperKind.CHECK),
                        check(initiative.committees().contains(id))))
                .toList();
    }

    private List<PaperField> contacts() {
        return List.of(PaperField.table(
                "contacts",
                List.of(
                        PaperCell.text("jobRole", Text.TITLE),
                        PaperCell.text("contactUnit", Text.TITLE),
                        PaperCell.text("personName", Text.TITLE),
                        PaperCell.of("publishName", PaperKind.CHECK)),
                rows(initiative.contacts(), PaperWriter::cells)));
    }

    private static List<String> cells(Contact c) {
        return List.of(text(c.jobRole()), text(c.unitName()), text(c.personName()), check(c.isPublishName()));
    }

    private List<PaperField> applied() {
        var years = Stream.concat(
                        lists.budgetYears().stream(),
                        initiative.applied().stream().map(AppliedAmount::budgetYear))
                .distinct()
                .sorted()
                .map(year -> new PaperRow(year.toString(), List.of(year.toString(), amount(initiative.applied(year)))))
                .toList();
        return List.of(
                PaperField.table(
                        "applied",
                        List.of(PaperCell.of("budgetYear", PaperKind.SHOWN), PaperCell.of("applied", PaperKind.AMOUNT)),
                        years),
                PaperField.table(
                        "budget",
                        List.of(
                                PaperCell.text("item", Text.TITLE),
                                PaperCell.of("amount", PaperKind.AMOUNT),
                                PaperCell.of("unitPrice", PaperKind.AMOUNT),
                                PaperCell.of("units", PaperKind.NUMBER),
                                PaperCell.of("years", PaperKind.NUMBER),
                                PaperCell.text("note", Text.NOTE)),
                        rows(initiative.budget(), PaperWriter::cells)));
    }

    private static List<String> cells(BudgetLine b) {
        return List.of(
                text(b.item()),
                amount(b.amount()),
                amount(b.unitPrice()),
                text(b.units()),
                text(b.years()),
                text(b.note()));
    }

    private List<PaperField> earlier() {
        var earlier = initiative.earlierApplication();
        return List.of(
                PaperField.of(
                        PaperCell.choice("earlierAnswer", options(YesNoUnanswered.values())),
                        text(earlier.map(EarlierApplication::answer).orElse(null))),
                prose(
                        "earlierYears",
                        100,
                        earlier.map(EarlierApplication::years).orElse("")),
                PaperField.of(
                        PaperCell.of("earlierAmount", PaperKind.AMOUNT),
                        amount(earlier.map(EarlierApplication::amount).orElse(null))),
                prose(
                        "earlierNote",
                        Text.NOTE,
                        earlier.map(EarlierApplication::note).orElse("")));
    }

    private List<PaperField> goals() {
        var group = PaperField.of(
                PaperCell.choice(
                        "goalGroup",
                        lists.goals().stream()
                                .map(goal -> new PaperOption(goal.id().toString(), goal.label()))
                                .toList()),
                text(initiative.goalGroupId().orElse(null)));
        var columns = List.of(
                PaperCell.of("goal", PaperKind.SHOWN),
                PaperCell.choice(
                        "weight", List.of(new PaperOption("PRIMARY", null), new PaperOption("SECONDARY", null))),
                PaperCell.of("measured", PaperKind.CHECK),
                PaperCell.choice("horizon", options(Horizon.values())),
                PaperCell.text("goalNote", Text.NOTE));
        return List.of(group, PaperField.table("goals", columns, goalRows()));
    }

    private List<PaperRow> goalRows() {
        var linked = initiative.goalLinks().stream().map(GoalLink::goalId).toList();
        var others = lists.goals().stream().map(Goal::id).filter(id -> !linked.contains(id));
        return Stream.concat(linked.stream(), others)
                .map(id -> new PaperRow(id.toString(), cells(id, link(id))))
                .toList();
    }

    private Optional<GoalLink> link(UUID goal) {
        return initiative.goalLinks().stream()
                .filter(link -> link.goalId().equals(goal))
                .findFirst();
    }

    private List<String> cells(UUID goal, Optional<GoalLink> link) {
        return List.of(
                lists.name(goal),
                link.map(l -> l.isPrimary() ? "PRIMARY" : "SECONDARY").orElse(""),
                check(link.map(GoalLink::isMeasured).orElse(false)),
                text(link.map(GoalLink::horizon).orElse(null)),
                text(link.map(GoalLink::note).orElse(null)));
    }

    private List<PaperField> policies() {
        return List.of(PaperField.table(
                "policies",
                List.of(
                        PaperCell.text("policy", Text.TITLE),
                        PaperCell.text("aimPoint", Text.TITLE),
                        PaperCell.text("element", Text.NOTE),
                        PaperCell.text("relation", Text.NOTE)),
                rows(initiative.policyLinks(), PaperWriter::cells)));
    }

    private static List<String> cells(PolicyLink p) {
        return List.of(text(p.policy()), text(p.aimPoint()), text(p.element()), text(p.relation()));
    }

    private List<PaperField> targetGroup() {
        var group = initiative.targetGroup();
        var ages = group.map(g -> g.ageFrom() == null && g.ageTo() == null ? state(g.ageState()) : text(g.ageFrom()));
        return List.of(
                prose(
                        "targetPrimary",
                        Text.NOTE,
                        group.map(TargetGroup::primaryGroup).orElse("")),
                prose(
                        "targetSecondary",
                        Text.NOTE,
                        group.map(TargetGroup::secondaryGroup).orElse("")),
                PaperField.of(PaperCell.of("ageFrom", PaperKind.NUMBER), ages.orElse("")),
                number("ageTo", group.map(TargetGroup::ageTo).orElse(null)),
                number("recruits", group.map(TargetGroup::recruits).orElse(null)),
                number("minYears", group.map(TargetGroup::minYearsInDenmark).orElse(null)),
                prose("targetNote", Text.NOTE, group.map(TargetGroup::note).orElse("")));
    }

    private List<PaperField> work() {
        var work = initiative.description();
        var extent = work.map(Description::extent).orElseGet(Extent::unknown);
        return List.of(
                prose("summary", Text.PROSE, work.map(Description::summary).orElse("")),
                PaperField.table(
                        "activities",
                        List.of(
                                PaperCell.text("activity", Text.NOTE),
                                PaperCell.of("courses", PaperKind.NUMBER),
                                PaperCell.of("participantsPerCourse", PaperKind.NUMBER),
                                PaperCell.of("durationWeeks", PaperKind.NUMBER),
                                PaperCell.of("timesPerWeek", PaperKind.QUANTITY),
                                PaperCell.of("hoursPerTime", PaperKind.QUANTITY),
                                PaperCell.of("activityPilot", PaperKind.CHECK)),
                        rows(initiative.activities(), PaperWriter::cells)),
                number("courses", extent.courses()),
                number("participantsPerCourse", extent.participantsPerCourse()),
                number(
                        "participantsTotal",
                        work.map(Description::participantsTotal).orElse(null)),
                number("durationWeeks", extent.durationWeeks()),
                number(
                        "durationMinMonths",
                        work.map(Description::durationMinMonths).orElse(null)),
                number(
                        "durationMaxMonths",
                        work.map(Description::durationMaxMonths).orElse(null)),
                PaperField.of(PaperCell.of("timesPerWeek", PaperKind.QUANTITY), decimal(extent.timesPerWeek())),
                PaperField.of(PaperCell.of("hoursPerTime", PaperKind.QUANTITY), decimal(extent.hoursPerTime())),
                PaperField.table(
                        "places", List.of(PaperCell.text("place", Text.TITLE)), rows(initiative.places(), List::of)),
                PaperField.of(PaperCell.of("pilot", PaperKind.CHECK), check(initiative.isPilot())));
    }

    private static List<String> cells(Activity a) {
        var extent = a.extent();
        return List.of(
                text(a.text()),
                text(extent.courses()),
                text(extent.participantsPerCourse()),
                text(extent.durationWeeks()),
                decimal(extent.timesPerWeek()),
                decimal(extent.hoursPerTime()),
                check(a.isPilot()));
    }

    private List<PaperField> success() {
        return List.of(
                prose("overallAim", Text.NOTE, initiative.overallAim()),
                PaperField.table("indicators", indicatorColumns(), indicatorRows()));
    }

    private static List<PaperCell> indicatorColumns() {
        return List.of(
                PaperCell.text("indicatorText", Text.NOTE),
                PaperCell.choice("indicatorGroup", options(IndicatorGroup.values())),
                PaperCell.choice("comparator", options(Comparator.values())),
                PaperCell.of("target", PaperKind.DECIMAL),
                PaperCell.of("targetMax", PaperKind.DECIMAL),
                PaperCell.text("indicatorUnit", 100),
                PaperCell.text("byWhen", 100),
                PaperCell.of("baseline", PaperKind.DECIMAL),
                PaperCell.text("condition", Text.NOTE),
                PaperCell.text("indicatorNote", Text.NOTE),
                PaperCell.text("population", Text.TITLE),
                PaperCell.text("per", 100),
                PaperCell.text("owner", Text.TITLE),
                PaperCell.text("method", Text.NOTE),
                PaperCell.text("indicatorSource", Text.TITLE),
                PaperCell.text("measurementPeriod", 100),
                PaperCell.text("activityNumbers", Text.TITLE));
    }

    private List<PaperRow> indicatorRows() {
        return initiative.indicators().stream()
                .map(indicator -> new PaperRow(indicator.id().toString(), cells(indicator)))
                .toList();
    }

    private static List<String> cells(Indicator i) {
        var between = i.comparator() == Comparator.BETWEEN;
        return List.of(
                i.text(),
                text(i.group()),
                text(i.comparator()),
                decimal(between ? i.targetMin() : i.target(), i.targetState()),
                between ? decimal(i.targetMax()) : "",
                text(i.unit()),
                text(i.byWhen()),
                decimal(i.baseline()),
                text(i.condition()),
                text(i.note()),
                text(i.population()),
                text(i.per()),
                text(i.owner()),
                text(i.method()),
                text(i.source()),
                text(i.measurementPeriod()),
                text(i.activities()));
    }

    private List<PaperField> anchoring() {
        var earlier = initiative.continuationOf();
        return List.of(
                prose("anchoring", Text.PROSE, initiative.anchoring()),
                prose(
                        "continuesTitle",
                        Text.TITLE,
                        earlier.map(Continuation::title).orElse("")),
                number("continuesYear", earlier.map(Continuation::year).orElse(null)),
                number("continuesNumber", earlier.map(Continuation::number).orElse(null)),
                prose(
                        "continuesKind",
                        Text.TITLE,
                        earlier.map(Continuation::kind).orElse("")));
    }

    private List<PaperField> partners() {
        return List.of(
                PaperField.table(
                        "jointUnits",
                        List.of(PaperCell.text("jointUnit", Text.TITLE)),
                        rows(lists.names(initiative.jointUnits()), List::of)),
                PaperField.table(
                        "partners",
                        List.of(
                                PaperCell.text("partnerName", Text.TITLE),
                                PaperCell.choice(
                                        "partnerSide",
                                        Partner.SIDES.stream()
                                                .map(side -> new PaperOption(side, null))
                                                .toList()),
                                PaperCell.text("partnerRole", Text.TITLE),
                                PaperCell.text("partnerState", 100),
                                PaperCell.text("partnerNote", Text.NOTE)),
                        rows(initiative.partners(), PaperWriter::cells)));
    }

    private static List<String> cells(Partner p) {
        return List.of(text(p.name()), text(p.side()), text(p.role()), text(p.state()), text(p.note()));
    }

    private List<PaperField> financing() {
        return List.of(
                PaperField.table(
                        "financing",
                        List.of(
                                PaperCell.text("source", Text.TITLE),
                                PaperCell.of("financingAmount", PaperKind.AMOUNT),
                                PaperCell.of("perYear", PaperKind.CHECK),
                                PaperCell.of("financingYears", PaperKind.NUMBER),
                                PaperCell.of("fte", PaperKind.FTE),
                                PaperCell.text("weeklyHours", 60),
                                PaperCell.of("approximate", PaperKind.CHECK),
                                PaperCell.of("inKind", PaperKind.CHECK),
                                PaperCell.of("historic", PaperKind.CHECK),
                                PaperCell.choice("financingStatus", options(FinancingStatus.values())),
                                PaperCell.text("financingLineNote", Text.NOTE)),
                        rows(initiative.financing(), PaperWriter::cells)),
                prose("financingNote", Text.NOTE, initiative.financingNote()));
    }

    private static List<String> cells(FinancingLine f) {
        return List.of(
                text(f.source()),
                amount(f.amount()),
                check(f.isPerYear()),
                text(f.years()),
                text(f.fte()),
                text(f.weeklyHours()),
                check(f.isApproximate()),
                check(f.isInKind()),
                check(f.isHistoric()),
                text(f.status()),
                text(f.note()));
    }

    private List<PaperField> own(FormQuestion question) {
        var id = question.id().orElseThrow();
        return List.of(prose("own." + id, Text.PROSE, initiative.ownAnswers().get(id)));
    }

    private static <E> List<PaperRow> rows(List<E> lines, Function<E, List<String>> cells) {
        return IntStream.range(0, lines.size())
                .mapToObj(line -> new PaperRow(String.valueOf(line), cells.apply(lines.get(line))))
                .toList();
    }

    private static PaperField prose(String key, int most, String text) {
        return PaperField.of(PaperCell.text(key, most), text(text));
    }

    private static PaperField number(String key, Integer number) {
        return PaperField.of(PaperCell.of(key, PaperKind.NUMBER), text(number));
    }

    private static List<PaperOption> options(Enum<?>... values) {
        return Stream.of(values)
                .map(value -> new PaperOption(value.name(), null))
                .toList();
    }
}
