package dk.handleplan.core.initiative.paper;

import static dk.handleplan.core.initiative.paper.PaperWords.readAmount;
import static dk.handleplan.core.initiative.paper.PaperWords.readDecimal;
import static dk.handleplan.core.initiative.paper.PaperWords.readFte;
import static dk.handleplan.core.initiative.paper.PaperWords.readState;
import static dk.handleplan.core.initiative.paper.PaperWords.readWhole;

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
import dk.handleplan.core.initiative.FormLists;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.GoalLink;
import dk.handleplan.core.initiative.Horizon;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Partner;
import dk.handleplan.core.initiative.PolicyLink;
import dk.handleplan.core.initiative.TargetGroup;
import dk.handleplan.core.initiative.YesNoUnanswered;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.ValueState;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes sections of the form from answers on paper that were found readable. What the paper does not show of a line stays with
 * the line it was written from.
 */
public final class PaperReader {

    private final Initiative before;
    private final FormLists.Lists lists;
    private final PaperAnswers answers;

    /** @param before the initiative as it stands; null for a new one */
    public PaperReader(Initiative before, FormLists.Lists lists, PaperAnswers answers) {
        this.before = before;
        this.lists = lists;
        this.answers = answers;
    }

    public List<FormSection> sections(FormPart part) {
        return Stream.concat(answered(part).stream(), Stream.of(new FormSection.Details(details(part))))
                .toList();
    }

    private Map<Detail, String> details(FormPart part) {
        var told = new EnumMap<Detail, String>(Detail.class);
        part.fields().stream().flatMap(field -> Detail.of(field).stream()).forEach(detail -> {
            if (answers.values().containsKey("detail." + detail)) {
                told.put(detail, text("detail." + detail));
            }
        });
        return told;
    }

    private List<FormSection> answered(FormPart part) {
        return switch (part) {
            case BASICS ->
                List.of(
                        new FormSection.Titles(text("title"), text("shortTitle"), text("subtitle")),
                        new FormSection.Anchors(committees(), lines("contacts", this::contact)));
            case GOALS ->
                List.of(
                        new FormSection.Goals(id("goalGroup"), goals()),
                        new FormSection.OtherPolicies(lines("policies", this::policy)));
            case TARGET_GROUP -> List.of(new FormSection.Target(target()));
            case CHALLENGE -> List.of(new FormSection.Challenge(text("challenge")));
            case WORK ->
                List.of(new FormSection.Work(
                        description(),
                        lines("activities", PaperReader::activity),
                        lines("places", row -> text(row, 0)),
                        is("pilot")));
            case SUCCESS -> List.of(new FormSection.Success(text("overallAim"), lines("indicators", this::indicator)));
            case COOPERATION ->
                List.of(
                        new FormSection.JointUnits(jointUnits()),
                        new FormSection.Partners(lines("partners", PaperReader::partner)),
                        new FormSection.Anchoring(text("anchoring"), continuation()));
            case MONEY ->
                List.of(
                        new FormSection.Application(applied(), lines("budget", PaperReader::budget), earlier()),
                        new FormSection.OtherFinancing(
                                lines("financing", PaperReader::financing), text("financingNote")));
            case OWN -> List.of(new FormSection.OwnQuestions(own()));
        };
    }

    private Set<UUID> committees() {
        return answers.values().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("committee.")
                        && !answer.getValue().isBlank())
                .map(answer -> UUID.fromString(answer.getKey().substring("committee.".length())))
                .collect(Collectors.toSet());
    }

    private Contact contact(PaperRow row) {
        var inferred = known(row, before == null ? List.of() : before.contacts())
                .filter(c -> text(row, 1) != null && text(row, 1).equals(c.unitName()))
                .map(Contact::isUnitInferred)
                .orElse(false);
        return new Contact(text(row, 0), text(row, 1), text(row, 2), is(row, 3), inferred);
    }

    private List<GoalLink> goals() {
        return answers.tables().getOrDefault("goals", List.of()).stream()
                .filter(row -> text(row, 1) != null)
                .map(row -> new GoalLink(
                        UUID.fromString(row.id()),
                        row.cells().get(1).equals("PRIMARY"),
                        text(row, 3) == null ? null : Horizon.valueOf(text(row, 3)),
                        is(row, 2),
                        text(row, 4)))
                .toList();
    }

    private PolicyLink policy(PaperRow row) {
        var number =
                known(row, before == null ? List.of() : before.policyLinks()).map(PolicyLink::sourceNumber);
        return new PolicyLink(text(row, 0), text(row, 1), text(row, 2), text(row, 3), number.orElse(null));
    }

    private TargetGroup target() {
        var why = readState(answers.values().getOrDefault("ageFrom", ""));
        return new TargetGroup(
                text("targetPrimary"),
                text("targetSecondary"),
                whole("ageFrom"),
                whole("ageTo"),
                why.or(() -> ageStateBefore()).orElse(null),
                whole("recruits"),
                whole("minYears"),
                text("targetNote"));
    }

    private Optional<ValueState> ageStateBefore() {
        var known = whole("ageFrom") != null || whole("ageTo") != null;
        return Optional.ofNullable(before)
                .flatMap(Initiative::targetGroup)
                .map(TargetGroup::ageState)
                .filter(state -> known && state == ValueState.KNOWN);
    }

    private Description description() {
        return new Description(
                text("summary"),
                new Extent(
                        whole("courses"),
                        whole("participantsPerCourse"),
                        whole("durationWeeks"),
                        readDecimal(value("timesPerWeek")),
                        readDecimal(value("hoursPerTime"))),
                whole("participantsTotal"),
                whole("durationMinMonths"),
                whole("durationMaxMonths"));
    }

    private static Activity activity(PaperRow row) {
        var cells = row.cells();
        var extent = new Extent(
                readWhole(cells.get(1)),
                readWhole(cells.get(2)),
                readWhole(cells.get(3)),
                readDecimal(cells.get(4)),
                readDecimal(cells.get(5)));
        return new Activity(text(row, 0), extent, is(row, 6));
    }

    private Indicator indicator(PaperRow row) {
        var known = before == null
                ? Optional.<Indicator>empty()
                : before.indicators().stream()
                        .filter(i -> i.id().toString().equals(row.id()))
                        .findFirst();
        var group = text(row, 1) == null ? IndicatorGroup.QUANTITATIVE : IndicatorGroup.valueOf(text(row, 1));
        var indicator = new Indicator(group, text(row, 0));
        known.ifPresent(k -> indicator.identifiedBy(k.id()));
        aim(indicator, row);
        var milestone =
                known.map(Indicator::isMilestone).orElse(false) || indicator.comparator() == Comparator.MILESTONE;
        return indicator
                .by(FlexibleDate.ofNullable(text(row, 6)).orElse(null))
                .from(readDecimal(row.cells().get(7)))
                .qualified(milestone, text(row, 8), text(row, 9))
                .among(text(row, 10), text(row, 11))
                .measured(text(row, 12), text(row, 13), text(row, 14))
                .during(text(row, 15))
                .ofActivities(text(row, 16));
    }

    /** Refuses a line whose cells can each be read but not together. */
    static void mustFit(String table, PaperRow row) {
        if (table.equals("indicators")) {
            var criterion = new Indicator(IndicatorGroup.QUANTITATIVE, text(row, 0));
            aim(criterion, row);
            criterion.ofActivities(text(row, 16));
        }
        if (table.equals("activities")) {
            activity(row);
        }
        if (table.equals("budget")) {
            budget(row);
        }
        if (table.equals("goals") && text(row, 1) == null && (is(row, 2) || is(row, 3) || is(row, 4))) {
            throw new RuleBroken("initiative.goalNotServed", text(row, 0));
        }
    }

    private static void aim(Indicator indicator, PaperRow row) {
        var comparator = text(row, 2) == null ? Comparator.NONE : Comparator.valueOf(text(row, 2));
        var target = readDecimal(row.cells().get(3));
        var most = readDecimal(row.cells().get(4));
        var why = readState(row.cells().get(3)).orElse(Indicator.whyNoTarget(comparator));
        indicator.aim(comparator, target, most, why, text(row, 5));
    }

    private Continuation continuation() {
        var known = Optional.ofNullable(before).flatMap(Initiative::continuationOf);
        if (Stream.of("continuesTitle", "continuesYear", "continuesNumber", "continuesKind")
                        .allMatch(key -> value(key).isBlank())
                && known.isEmpty()) {
            return null;
        }
        return new Continuation(
                whole("continuesYear"),
                whole("continuesNumber"),
                text("continuesTitle"),
                text("continuesKind"),
                known.map(Continuation::initiativeId).orElse(null));
    }

    private Set<UUID> jointUnits() {
        return answers.tables().getOrDefault("jointUnits", List.of()).stream()
                .flatMap(row -> unit(row.cells().get(0), lists).stream())
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    static Optional<Unit> unit(String name, FormLists.Lists lists) {
        return lists.units().stream()
                .filter(unit -> unit.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    private static Partner partner(PaperRow row) {
        return new Partner(text(row, 1), text(row, 0), text(row, 2), text(row, 3), text(row, 4));
    }

    private List<AppliedAmount> applied() {
        return answers.tables().getOrDefault("applied", List.of()).stream()
                .filter(row -> !row.cells().get(1).isBlank())
                .map(row -> new AppliedAmount(
                        Integer.parseInt(row.id()), readAmount(row.cells().get(1))))
                .toList();
    }

    private static BudgetLine budget(PaperRow row) {
        return new BudgetLine(
                text(row, 0),
                readAmount(row.cells().get(1)),
                readAmount(row.cells().get(2)),
                readWhole(row.cells().get(3)),
                readWhole(row.cells().get(4)),
                text(row, 5));
    }

    private EarlierApplication earlier() {
        var known = Optional.ofNullable(before).flatMap(Initiative::earlierApplication);
        var answer = text("earlierAnswer");
        if (answer == null
                && Stream.of("earlierYears", "earlierAmount", "earlierNote").allMatch(k -> value(k).isBlank())
                && known.isEmpty()) {
            return null;
        }
        return new EarlierApplication(
                answer == null ? null : YesNoUnanswered.valueOf(answer),
                text("earlierYears"),
                amountOr("earlierAmount", known.map(EarlierApplication::amount).orElse(null)),
                known.map(EarlierApplication::state).orElse(null),
                text("earlierNote"));
    }

    private Amount amountOr(String key, Amount whereBlank) {
        var read = readAmount(value(key));
        return read == null && whereBlank != null && whereBlank.isBlank() ? whereBlank : read;
    }

    private static FinancingLine financing(PaperRow row) {
        return new FinancingLine(
                text(row, 0),
                readAmount(row.cells().get(1)),
                is(row, 2),
                readWhole(row.cells().get(3)),
                readFte(row.cells().get(4)),
                text(row, 5),
                is(row, 6),
                is(row, 7),
                is(row, 8),
                text(row, 9) == null ? null : FinancingStatus.valueOf(text(row, 9)),
                text(row, 10));
    }

    private Map<UUID, String> own() {
        var own = new HashMap<UUID, String>();
        answers.values().forEach((key, text) -> {
            if (key.startsWith("own.")) {
                own.put(UUID.fromString(key.substring("own.".length())), text);
            }
        });
        return own;
    }

    private <T> List<T> lines(String table, Function<PaperRow, T> line) {
        return answers.tables().getOrDefault(table, List.of()).stream()
                .filter(row -> !row.isBlank())
                .map(line)
                .toList();
    }

    /** The line from which this one was written. */
    private static <T> Optional<T> known(PaperRow row, List<T> lines) {
        return IntStream.range(0, lines.size())
                .filter(line -> String.valueOf(line).equals(row.id()))
                .mapToObj(lines::get)
                .findFirst();
    }

    private String value(String key) {
        return answers.values().getOrDefault(key, "");
    }

    private String text(String key) {
        return value(key).isBlank() ? null : value(key);
    }

    private UUID id(String key) {
        return text(key) == null ? null : UUID.fromString(text(key));
    }

    private Integer whole(String key) {
        return readWhole(value(key));
    }

    private boolean is(String key) {
        return !value(key).isBlank();
    }

    private static String text(PaperRow row, int cell) {
        return row.cells().get(cell).isBlank() ? null : row.cells().get(cell);
    }

    private static boolean is(PaperRow row, int cell) {
        return !row.cells().get(cell).isBlank();
    }
}
