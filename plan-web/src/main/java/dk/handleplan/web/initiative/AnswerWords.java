package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.BudgetLine;
import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.Contact;
import dk.handleplan.core.initiative.Continuation;
import dk.handleplan.core.initiative.Detail;
import dk.handleplan.core.initiative.EarlierApplication;
import dk.handleplan.core.initiative.Fact;
import dk.handleplan.core.initiative.FieldState;
import dk.handleplan.core.initiative.FinancingLine;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.FormLists;
import dk.handleplan.core.initiative.GoalLink;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Partner;
import dk.handleplan.core.initiative.PolicyLink;
import dk.handleplan.core.initiative.TargetGroup;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of the form as people read them. */
@Named("answers")
@RequestScoped
public class AnswerWords {

    @Inject
    Texts texts;

    @Inject
    Shown as;

    /** Job role and unit; the person's name for those who write the form, and where it is published. */
    public String contact(Contact contact, boolean withName) {
        var name = withName || contact.isPublishName() ? contact.personName() : null;
        return sentence(", ", contact.jobRole(), contact.unitName(), name);
    }

    public String budget(BudgetLine line) {
        var price = line.unitPrice() == null
                ? null
                : sentence(
                        " × ",
                        as.amount(line.unitPrice()),
                        line.units(),
                        line.years() == null ? null : texts.of("initiative.timesYears", line.years()));
        var sum = line.sum().map(as::amount).orElseGet(() -> amount(line.amount()));
        return sentence(" – ", sentence(": ", line.item(), sum), price, line.note());
    }

    public String earlier(EarlierApplication earlier) {
        return sentence(
                ", ",
                earlier.answer() == null ? null : texts.name(earlier.answer()),
                earlier.years(),
                amount(earlier.amount()),
                earlier.state() == null ? null : as.state(earlier.state()),
                earlier.note());
    }

    public String goal(GoalLink link, FormLists.Lists lists) {
        return sentence(
                ", ",
                sentence(
                        ": ",
                        texts.get(link.isPrimary() ? "initiative.primaryGoal" : "initiative.secondaryGoal"),
                        lists.name(link.goalId())),
                texts.name(link.horizon()),
                texts.get(link.isMeasured() ? "initiative.isMeasured" : "initiative.isNotMeasured"),
                link.note());
    }

    public String policy(PolicyLink link) {
        return sentence(" – ", link.policy(), link.aimPoint(), link.element(), link.relation());
    }

    public String age(TargetGroup group) {
        var range = texts.range(Objects.toString(group.ageFrom(), null), Objects.toString(group.ageTo(), null));
        return range == null ? as.state(group.ageState()) : texts.of("shared.years", range);
    }

    public String target(Indicator indicator) {
        var figure = indicator.comparator() == Comparator.BETWEEN
                ? texts.range(figure(indicator.targetMin()), figure(indicator.targetMax()))
                : indicator.target() == null ? withoutFigure(indicator) : as.number(indicator.target());
        var sign = switch (indicator.comparator()) {
            case EQ, BETWEEN, NONE -> null;
            default -> texts.get("initiative.Sign." + indicator.comparator().name());
        };
        return sentence(" ", sign, figure, indicator.unit());
    }

    private String figure(BigDecimal bound) {
        return bound == null ? null : as.number(bound);
    }

    private String withoutFigure(Indicator indicator) {
        return indicator.isMilestone() || indicator.comparator() == Comparator.NONE
                ? null
                : as.state(indicator.targetState());
    }

    /** Activities, baseline, condition and note in brackets, with a space before; nothing where there are none. */
    public String remark(Indicator indicator) {
        var baseline = indicator.baseline() == null
                ? null
                : texts.of("initiative.fromBaseline", as.number(indicator.baseline()));
        var remark = sentence(
                ", ",
                activities(indicator),
                baseline,
                extent(indicator),
                indicator.condition(),
                measuring(indicator),
                indicator.note());
        return remark.isEmpty() ? "" : " (" + remark + ")";
    }

    /** Of whom it is counted, and for each of what. */
    public String extent(Indicator indicator) {
        return sentence(
                ", ", said("initiative.outOf", indicator.population()), said("initiative.forEach", indicator.per()));
    }

    /** {@code hører til aktivitet 1, 3}; nothing where it is only listed. */
    public String activities(Indicator indicator) {
        return sentence("", said("initiative.ofActivities", indicator.activities()));
    }

    /** Who measures it, how and from what. */
    public String measuring(Indicator indicator) {
        return sentence(
                ", ",
                said("initiative.measuredBy", indicator.owner()),
                said("initiative.measuredHow", indicator.method()),
                said("initiative.measuredFrom", indicator.source()),
                said("initiative.measuredDuring", indicator.measurementPeriod()));
    }

    private String said(String key, String value) {
        return value == null ? null : texts.of(key, value);
    }

    public String partner(Partner partner) {
        return sentence(
                " – ",
                sentence(", ", partner.name(), side(partner.side()), partner.role(), partner.state()),
                partner.note());
    }

    private String side(String side) {
        return side != null && Partner.SIDES.contains(side)
                ? texts.get("initiative.side." + side).toLowerCase()
                : side;
    }

    public String continuation(Continuation earlier) {
        return sentence(
                ", ",
                earlier.title(),
                earlier.kind(),
                Objects.toString(earlier.year(), null),
                earlier.number() == null ? null : texts.of("initiative.numberShort", earlier.number()));
    }

    public String financing(FinancingLine line) {
        return sentence(
                ", ",
                sentence(": ", line.source(), amount(line.amount())),
                flag(line.isPerYear(), "initiative.perYear"),
                line.years() == null ? null : texts.of("initiative.inYears", line.years()),
                line.fte() == null ? null : texts.of("initiative.inFte", as.fte(line.fte())),
                line.weeklyHours() == null ? null : texts.of("initiative.inWeeklyHours", line.weeklyHours()),
                flag(line.isApproximate(), "initiative.approximate"),
                flag(line.isInKind(), "initiative.inKind"),
                flag(line.isHistoric(), "initiative.historic"),
                line.status() == null ? null : texts.name(line.status()).toLowerCase(),
                line.note());
    }

    private String flag(boolean set, String key) {
        return set ? texts.get(key).toLowerCase() : null;
    }

    private String amount(Amount amount) {
        return amount == null || amount.isBlank() ? null : as.amount(amount);
    }

    public String joined(Collection<String> names) {
        return String.join(", ", names);
    }

    /** For {@code ui:repeat}: nothing, or the one. */
    public <T> List<T> one(Optional<T> value) {
        return value.map(List::of).orElseGet(List::of);
    }

    /** For {@code ui:repeat}: the entries of a map, in its order. */
    public <K, V> List<Map.Entry<K, V>> entries(Map<K, V> map) {
        return List.copyOf(map.entrySet());
    }

    public List<FieldState> states(Initiative initiative, String field) {
        return initiative.fieldStates().stream()
                .filter(state -> state.field() == FormField.valueOf(field))
                .toList();
    }

    /** The reasons that were given for answers that are missing. */
    public List<FieldState> exceptions(Initiative initiative) {
        return initiative.fieldStates().stream().filter(FieldState::isException).toList();
    }

    public List<Fact> facts(Initiative initiative, String field) {
        return initiative.facts().stream()
                .filter(fact -> fact.field() == FormField.valueOf(field))
                .toList();
    }

    /** What it is about, in the reader's language where the form asks for it. */
    public String label(Fact fact) {
        return Detail.of(fact).map(texts::name).orElseGet(fact::label);
    }

    private static String sentence(String between, Object... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }
}
