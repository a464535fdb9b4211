package dk.handleplan.web.document;

import dk.handleplan.core.archive.OpenYear;
import dk.handleplan.core.archive.Seal;
import dk.handleplan.core.document.CouncilRemark;
import dk.handleplan.core.document.PublishedInitiative;
import dk.handleplan.core.document.PublishedPlan;
import dk.handleplan.core.document.YearAmounts;
import dk.handleplan.core.hearing.Recommendation;
import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.journal.PlanVersion;
import dk.handleplan.core.matter.Matters.AnsweredMatter;
import dk.handleplan.core.matter.PolicyHearings.PolicyStatement;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.web.shared.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** A published plan as open data. What is not known is null, with the reason under {@code state}. */
final class PlanJson {

    private final OpenYear open;
    private final PublishedPlan plan;
    private final PlanVersion version;
    private final String licence;

    /**
     * @param version null where it tells how the plan stands now
     * @param licence on what terms others may use the data
     */
    PlanJson(OpenYear open, PlanVersion version, String licence) {
        this.open = open;
        this.plan = open.year().plan();
        this.version = version;
        this.licence = licence;
    }

    /** Initiative by initiative, however many there are. */
    void write(OutputStream out) {
        try (var json = Json.createGenerator(out)) {
            json.writeStartObject();
            head().forEach(json::write);
            array(json, "goals", plan.goals(), this::goal);
            array(json, "pool", plan.pool(), PlanJson::pool);
            array(json, "lines", plan.lines(), PlanJson::line);
            array(json, "initiatives", open.initiatives(), this::initiative);
            array(json, "chapters", plan.chapterProgress(), ProgressJson::chapter);
            array(json, "hearing", plan.consulted(), PlanJson::consulted);
            array(json, "matters", open.year().matters(), PlanJson::matter);
            array(json, "otherPolicies", open.year().statements(), PlanJson::statement);
            json.writeEnd();
        }
    }

    private JsonObject head() {
        var head = Json.createObjectBuilder().add("year", plan.year());
        text(head, "title", plan.title()).add("municipality", plan.municipality());
        return text(head, "policy", plan.policy())
                .add("licence", licence)
                .add("published", plan.published().text())
                .add("exampleFigures", plan.hasExampleFigures())
                .add("closed", open.year().seal().map(PlanJson::closed).orElse(JsonValue.NULL))
                .add(
                        "version",
                        version == null ? JsonValue.NULL : version(version).build())
                .build();
    }

    static JsonObjectBuilder version(PlanVersion version) {
        var told = Json.createObjectBuilder()
                .add("number", version.number())
                .add("issuedOn", version.issuedOn().toString());
        version.supersededBy()
                .ifPresentOrElse(newer -> told.add("supersededBy", newer), () -> told.addNull("supersededBy"));
        return text(told, "decision", version.decision().orElse(null));
    }

    private static <T> void array(
            JsonGenerator json, String name, Collection<T> items, Function<T, JsonObjectBuilder> writer) {
        array(json, name, items.stream(), writer);
    }

    private static <T> void array(
            JsonGenerator json, String name, Stream<T> items, Function<T, JsonObjectBuilder> writer) {
        json.writeStartArray(name);
        items.forEach(item -> json.write(writer.apply(item).build()));
        json.writeEnd();
    }

    static <T> JsonArrayBuilder list(Collection<T> items, Function<T, JsonObjectBuilder> writer) {
        var list = Json.createArrayBuilder();
        items.forEach(item -> list.add(writer.apply(item)));
        return list;
    }

    private static JsonArrayBuilder texts(Collection<String> texts) {
        return Json.createArrayBuilder(texts);
    }

    static JsonObjectBuilder text(JsonObjectBuilder object, String key, String text) {
        return text == null ? object.addNull(key) : object.add(key, text);
    }

    private static JsonValue closed(Seal seal) {
        return Json.createObjectBuilder()
                .add("on", seal.closedOn().toString())
                .add("sha256", seal.sha256())
                .build();
    }

    private JsonObjectBuilder goal(PublishedPlan.Goal goal) {
        return Json.createObjectBuilder()
                .add("number", goal.number())
                .add("label", goal.label())
                .add("hasInitiatives", open.served().contains(goal.number()));
    }

    private static JsonObjectBuilder pool(PublishedPlan.PoolYear pool) {
        return new Amounts(pool.year())
                .add("total", pool.total())
                .add("allocated", pool.allocated())
                .add("remaining", pool.remaining())
                .object();
    }

    private static JsonObjectBuilder line(PublishedPlan.Line line) {
        return Json.createObjectBuilder()
                .add("label", line.label())
                .add("amounts", list(line.amounts(), PlanJson::lineAmounts));
    }

    /** Nobody applies for a line, and no council recommends it. */
    private static JsonObjectBuilder lineAmounts(YearAmounts amounts) {
        return new Amounts(amounts.year())
                .add("proposed", amounts.proposed())
                .add("granted", amounts.granted())
                .object();
    }

    private static JsonObjectBuilder amounts(YearAmounts amounts) {
        return new Amounts(amounts.year())
                .add("applied", amounts.applied())
                .add("recommended", amounts.recommended())
                .add("proposed", amounts.proposed())
                .add("granted", amounts.granted())
                .object();
    }

    private JsonObjectBuilder initiative(PublishedInitiative initiative) {
        var object = Json.createObjectBuilder()
                .add("id", initiative.idIn(plan.year()))
                .add("number", initiative.number())
                .add("title", initiative.title());
        initiative.goal().ifPresentOrElse(goal -> object.add("goal", goal), () -> object.addNull("goal"));
        return object.add(
                        "committees",
                        texts(initiative.committees().stream()
                                .map(PublishedInitiative.Committee::abbreviation)
                                .toList()))
                .add("units", texts(initiative.units()))
                .add("amounts", list(initiative.amounts(), PlanJson::amounts))
                .add("indicators", list(initiative.indicators(), indicator -> indicator(indicator, initiative)))
                .add("progress", list(initiative.progress(), ProgressJson::progress))
                .add("remarks", list(initiative.remarks(), PlanJson::remark))
                .add("status", code(initiative.state()));
    }

    private static JsonObjectBuilder consulted(PublishedPlan.Consulted consulted) {
        var object = Json.createObjectBuilder()
                .add("council", consulted.council())
                .add("outcome", code(consulted.outcome()));
        text(object, "date", Objects.toString(consulted.on(), null));
        consulted.general().ifPresent(general -> object.add("general", remark(general)));
        object.add("onChapters", list(consulted.chapters(), PlanJson::onChapter));
        object.add("onOthers", list(consulted.elsewhere(), PlanJson::elsewhere));
        return object.add("dissents", list(consulted.dissents(), PlanJson::dissent));
    }

    private static JsonObjectBuilder dissent(PublishedPlan.Dissent dissent) {
        var object = Json.createObjectBuilder();
        text(object, "about", dissent.about().orElse(null));
        text(object, "author", dissent.author().orElse(null));
        return object.add("text", dissent.text());
    }

    private static JsonObjectBuilder onChapter(PublishedPlan.RemarkOnChapter chapter) {
        return remark(chapter.remark()).add("chapter", chapter.heading());
    }

    private static JsonObjectBuilder elsewhere(PublishedPlan.RemarkElsewhere elsewhere) {
        return remark(elsewhere.remark()).add("initiative", elsewhere.initiative());
    }

    /** The text is null where the council has no remarks. */
    private static JsonObjectBuilder statement(PolicyStatement statement) {
        var object =
                Json.createObjectBuilder().add("council", statement.council()).add("title", statement.title());
        text(object, "link", statement.link());
        text(object, "text", statement.response());
        return object.add("date", statement.on().toString());
    }

    /** Adopted only where it is a measure that a council recommended. */
    private static JsonObjectBuilder matter(AnsweredMatter matter) {
        var object = Json.createObjectBuilder()
                .add("council", matter.council())
                .add("kind", code(matter.kind()))
                .add("year", matter.year())
                .add("number", matter.number())
                .add("title", matter.title())
                .add("text", matter.text())
                .add("raised", matter.raisedOn().toString())
                .add("outcome", code(matter.outcome()))
                .add("answer", matter.answer())
                .add("answered", matter.answeredOn().toString());
        return matter.adopted() == null ? object : object.add("adopted", matter.isAdopted());
    }

    /** The answer is there once the answers are released. */
    private static JsonObjectBuilder remark(CouncilRemark remark) {
        var object = Json.createObjectBuilder().add("council", remark.council());
        text(object, "text", remark.text().orElse(null));
        object.add("recommended", list(remark.recommended(), PlanJson::recommended));
        remark.answer()
                .ifPresent(
                        answer -> object.add("outcome", code(answer.outcome())).add("answer", answer.text()));
        return object;
    }

    private static JsonObjectBuilder recommended(Recommendation recommendation) {
        return new Amounts(recommendation.budgetYear())
                .add("amount", Amount.of(recommendation.amount()))
                .object();
    }

    /** With the accepted readings where there are any. */
    private static JsonObjectBuilder indicator(Indicator indicator, PublishedInitiative initiative) {
        var object = indicator(indicator);
        initiative.criteria().stream()
                .filter(criterion -> criterion.indicator().id().equals(indicator.id()))
                .forEach(criterion -> {
                    object.add("readings", list(criterion.readings(), ProgressJson::reading));
                    if (!criterion.compared().isEmpty()) {
                        object.add("benchmarks", list(criterion.compared(), ProgressJson::compared));
                    }
                });
        return object;
    }

    private static JsonObjectBuilder indicator(Indicator indicator) {
        var object = Json.createObjectBuilder()
                .add("id", indicator.id().toString())
                .add("group", code(indicator.group()))
                .add("text", indicator.text());
        text(object, "comparator", comparator(indicator));
        number(object, "target", indicator.target());
        if (indicator.targetMin() != null || indicator.targetMax() != null) {
            number(object, "targetMin", indicator.targetMin());
            number(object, "targetMax", indicator.targetMax());
        }
        text(object, "unit", indicator.unit());
        if (!indicator.activityNumbers().isEmpty()) {
            object.add("activities", Json.createArrayBuilder(indicator.activityNumbers()));
        }
        if (indicator.targetState() != ValueState.KNOWN) {
            object.add("state", indicator.targetState().code());
        }
        return object;
    }

    /** Where the target is lost and no comparator is told, nobody knows the comparator either. */
    static String comparator(Indicator indicator) {
        var isUnknown = indicator.comparator() == Comparator.NONE
                && indicator.targetState() != ValueState.NOT_APPLICABLE
                && indicator.target() == null;
        return isUnknown ? null : code(indicator.comparator());
    }

    static void number(JsonObjectBuilder object, String key, BigDecimal number) {
        if (number == null) {
            object.addNull(key);
        } else {
            object.add(key, plain(number));
        }
    }

    static BigDecimal plain(BigDecimal number) {
        var exact = number.stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The amounts of one year in kroner, and for those that are missing why. */
    private static final class Amounts {

        private final JsonObjectBuilder object;
        private final JsonObjectBuilder states = Json.createObjectBuilder();
        private boolean isComplete = true;

        private Amounts(int year) {
            object = Json.createObjectBuilder().add("year", year);
        }

        private Amounts add(String key, Amount amount) {
            amount.money().ifPresentOrElse(money -> object.add(key, plain(money.inKroner())), () -> miss(key, amount));
            return this;
        }

        private void miss(String key, Amount amount) {
            object.addNull(key);
            states.add(key, amount.state().code());
            isComplete = false;
        }

        private JsonObjectBuilder object() {
            return isComplete ? object : object.add("state", states);
        }
    }
}
