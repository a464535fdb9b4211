package dk.handleplan.core.planfile;

import dk.handleplan.core.initiative.Activity;
import dk.handleplan.core.initiative.Continuation;
import dk.handleplan.core.initiative.Description;
import dk.handleplan.core.initiative.Extent;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.initiative.TargetGroup;
import dk.handleplan.core.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads one initiative with every field of the form. */
final class InitiativeReader {

    private final Value value;
    private final Remarks remarks;
    private final FactReader facts;
    private final LinkReader links;
    private final MoneyReader money;

    InitiativeReader(Value value, Policy policy, Organisation organisation) {
        this.value = value;
        this.remarks = value.remarks();
        this.facts = new FactReader(value);
        this.links = new LinkReader(value, policy, organisation, facts);
        this.money = new MoneyReader(value, facts);
    }

    Optional<PlannedInitiative> read(UUID cycleId, FormTemplate template) {
        var number = value.integer("number");
        var title = title();
        if (number == null || title == null) {
            remarks.problem(value, "planfile.missing", number == null ? "number" : "title_form");
            return Optional.empty();
        }
        var units = links.units();
        if (units.isEmpty()) {
            remarks.problem(value.get("contacts"), "planfile.noUnit", number);
            return Optional.empty();
        }
        return remarks.build(value, () -> new Initiative(cycleId, units.get(0), title))
                .map(initiative -> fill(initiative, number, units, template));
    }

    private String title() {
        return Stream.of("title_form", "title", "title_overview", "title_toc")
                .map(value::get)
                .filter(Value::isPresent)
                .findFirst()
                .map(Value::text)
                .orElse(null);
    }

    private PlannedInitiative fill(Initiative initiative, Integer number, List<UUID> units, FormTemplate template) {
        initiative.registerAs(state(), number);
        initiative.involve(units);
        recordTitles(initiative);
        for (var section : sections()) {
            remarks.act(value, () -> initiative.record(section));
        }
        var states = new FieldStates(value);
        template.apply(number, states);
        initiative.annotate(facts.read(), states.read());
        return new PlannedInitiative(
                initiative, money.byYear("recommended"), money.byYear("proposed"), money.byYear("granted"));
    }

    private InitiativeState state() {
        var state = value.get("state");
        if (!state.isPresent()) {
            return InitiativeState.GRANTED;
        }
        return remarks.build(state, () -> Words.read(InitiativeState.class, state.text()))
                .orElse(InitiativeState.GRANTED);
    }

    /** The contents' title is the short one where it differs; both wordings are kept as they were printed. */
    private void recordTitles(Initiative initiative) {
        var inContents = value.text("title_toc");
        var inOverview = value.text("title_overview");
        var shortTitle = value.has("title_short") ? value.text("title_short") : inContents;
        var differs = shortTitle != null && !shortTitle.equals(initiative.title());
        remarks.act(value, () -> {
            initiative.record(
                    new FormSection.Titles(initiative.title(), differs ? shortTitle : null, value.text("subtitle")));
            initiative.recordPrintedTitles(inContents, inOverview);
        });
    }

    private List<FormSection> sections() {
        var sections = new ArrayList<FormSection>();
        sections.add(links.anchors());
        sections.add(links.goals());
        sections.add(links.otherPolicies());
        remarks.build(value.get("target_group"), this::target).ifPresent(sections::add);
        sections.add(new FormSection.Challenge(challenge()));
        remarks.build(value.get("description"), this::work).ifPresent(sections::add);
        sections.add(new FormSection.Success(value.text("overall_aim"), new IndicatorReader(value).read()));
        sections.add(new FormSection.Anchoring(value.text("anchoring"), continuation()));
        sections.add(links.partners());
        remarks.build(value, money::application).ifPresent(sections::add);
        sections.add(money.financing());
        return sections;
    }

    private FormSection.Target target() {
        var group = value.get("target_group");
        var age = group.get("age_range");
        return new FormSection.Target(new TargetGroup(
                group.text("primary"),
                group.text("secondary"),
                age.integer("from"),
                age.integer("to"),
                age.state().orElse(null),
                group.integer("recruits"),
                group.integer("min_years_in_denmark"),
                group.text("note")));
    }

    /** A challenge that the form divides is told in paragraphs. */
    private String challenge() {
        var challenge = value.get("challenge");
        if (!challenge.isMap()) {
            return challenge.text();
        }
        var paragraphs = new ArrayList<String>();
        add(paragraphs, "Primær målgruppe: ", challenge.text("primary"));
        add(paragraphs, "Sekundær målgruppe: ", challenge.text("secondary"));
        add(paragraphs, "", challenge.text("general"));
        challenge.texts("perspectives").forEach(paragraphs::add);
        add(paragraphs, "", challenge.text("more"));
        return String.join("\n\n", paragraphs);
    }

    private static void add(List<String> paragraphs, String label, String text) {
        if (text != null) {
            paragraphs.add(label + text);
        }
    }

    private FormSection.Work work() {
        var work = value.get("description");
        var duration = work.get("duration");
        var description = new Description(
                work.text("summary"),
                extent(work),
                work.integer("participants_total_target"),
                duration.integer("min_months"),
                duration.integer("max_months"));
        return new FormSection.Work(description, activities(work), places(work), value.flag("pilot"));
    }

    private static Extent extent(Value of) {
        var cadence = of.get("cadence");
        return new Extent(
                of.integer("courses"),
                of.integer("participants_per_course"),
                of.get("duration").integer("weeks"),
                cadence.decimal("per_week"),
                cadence.decimal("hours_per_session"));
    }

    private List<Activity> activities(Value work) {
        return work.get("activities").items().stream()
                .filter(Value::isPresent)
                .flatMap(activity -> remarks.build(activity, () -> activity(activity)).stream())
                .toList();
    }

    private static Activity activity(Value activity) {
        return activity.isScalar()
                ? Activity.of(activity.text())
                : new Activity(activity.text("text"), extent(activity), activity.flag("pilot"));
    }

    private static List<String> places(Value work) {
        return Stream.of("location", "locations", "areas", "sites", "places")
                .flatMap(key -> work.texts(key).stream())
                .toList();
    }

    private Continuation continuation() {
        var continued = value.get("continuation_of");
        return !continued.isPresent()
                ? null
                : remarks.build(
                                continued,
                                () -> new Continuation(
                                        continued.integer("year"),
                                        continued.integer("initiative"),
                                        continued.text("title"),
                                        continued.text("kind"),
                                        null))
                        .orElse(null);
    }
}
