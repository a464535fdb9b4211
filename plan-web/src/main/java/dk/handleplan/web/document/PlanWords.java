package dk.handleplan.web.document;

import dk.handleplan.core.document.MainstreamBudget;
import dk.handleplan.core.document.PublishedInitiative;
import dk.handleplan.core.document.PublishedPlan;
import dk.handleplan.core.initiative.BudgetLine;
import dk.handleplan.core.initiative.Continuation;
import dk.handleplan.core.initiative.FinancingLine;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.Partner;
import dk.handleplan.core.initiative.TargetGroup;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import dk.handleplan.web.status.StatusWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A published plan in words, the same on the page and in documents. */
@Named
@RequestScoped
public class PlanWords {

    /** Where partners belong, and what each group is called. */
    private static final Map<String, String> SIDES = sides();

    @Inject
    StatusWords status;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    public String initiatives(long count) {
        return count == 1 ? texts.get("document.oneInitiative") : texts.of("document.manyInitiatives", count);
    }

    private static Map<String, String> sides() {
        var sides = new LinkedHashMap<String, String>();
        sides.put("internal", "document.partnersIn");
        sides.put("external", "document.partnersOut");
        sides.put("private", "document.partnersPrivate");
        sides.put("", "document.partnersLater");
        return sides;
    }

    public FormField field(String name) {
        return FormField.valueOf(name);
    }

    public List<String> attributes(TargetGroup group) {
        return words(
                said("document.age", years(group)),
                group.ageState() == null ? null : texts.of("document.age", shown.state(group.ageState())),
                said("document.recruits", group.recruits()),
                said("document.minYears", group.minYearsInDenmark()));
    }

    private String years(TargetGroup group) {
        var range = range(group.ageFrom(), group.ageTo());
        return range == null ? null : texts.of("shared.years", range);
    }

    public String financing(FinancingLine line) {
        var hours = line.weeklyHours() == null ? null : line.weeklyHours().replace(", ", " + ");
        return told(
                line.note(),
                line.fte() == null ? null : texts.of("document.fte", shown.fte(line.fte())),
                money(line.amount(), line.isPerYear()),
                said("document.forYears", line.years()),
                said("document.weeklyHours", hours),
                line.isInKind() ? texts.get("document.inKind") : null,
                line.isApproximate() ? texts.get("document.approximate") : null,
                line.isHistoric() ? texts.get("document.historic") : null,
                line.status() == null ? null : texts.name(line.status()).toLowerCase());
    }

    public String budget(BudgetLine line) {
        var price = line.unitPrice() != null && line.unitPrice().isKnown()
                ? texts.of("document.unitPrice", shown.amount(line.unitPrice()))
                : null;
        return told(
                line.note(),
                price,
                said("document.unitsPerYear", line.units()),
                said("document.forYears", line.years()),
                money(line.amount(), false));
    }

    public String budget(MainstreamBudget item) {
        return told(
                item.note().orElse(null),
                item.budgetYear()
                        .map(of -> texts.of("document.budgetYear", String.valueOf(of)))
                        .orElse(null),
                money(item.amount(), item.isPerYear()),
                said("document.forYears", item.years().orElse(null)),
                item.covers().orElse(null));
    }

    public String continuation(Continuation earlier) {
        var which = words(
                Objects.toString(earlier.year(), null),
                earlier.number() == null ? null : texts.of("document.initiativeNumber", earlier.number()));
        var title = Objects.toString(earlier.title(), "");
        return String.join(
                ", ", words(which.isEmpty() ? title : title + " (" + String.join(", ", which) + ")", earlier.kind()));
    }

    private static String told(String note, String... said) {
        return String.join(". ", words(String.join(", ", words(said)), note));
    }

    /** An amount, or why there is none; where none was ever stated nothing is said. */
    private String money(Amount amount, boolean perYear) {
        if (amount == null || amount.state() == ValueState.NOT_STATED || amount.isBlank()) {
            return null;
        }
        if (!amount.isKnown()) {
            return texts.of("document.amountUnknown", shown.amount(amount));
        }
        return perYear ? texts.of("document.perYear", shown.amount(amount)) : shown.amount(amount);
    }

    private static List<Partner> partners(PublishedInitiative initiative, String side) {
        return initiative.afterwards().partners().stream()
                .filter(partner -> side.equals(Objects.toString(partner.side(), "")))
                .toList();
    }

    private static String partner(Partner partner) {
        return String.join(", ", words(partner.name(), partner.role(), partner.state(), partner.note()));
    }

    private String said(String key, Object value) {
        if (value == null) {
            return null;
        }
        return texts.of(key, value instanceof Number number ? shown.number(number) : value);
    }

    private String range(Integer from, Integer to) {
        return texts.range(Objects.toString(from, null), Objects.toString(to, null));
    }

    private static List<String> words(String... said) {
        return Stream.of(said).filter(word -> word != null && !word.isBlank()).toList();
    }

    /** Who works together, by where they belong: {@code I kommunen: Jobcentret; Kulturcentret}. */
    public List<String> partners(PublishedInitiative initiative) {
        return SIDES.entrySet().stream()
                .map(side -> said(side.getValue(), partners(initiative, side.getKey())))
                .filter(Objects::nonNull)
                .toList();
    }

    private String said(String key, List<Partner> partners) {
        return partners.isEmpty()
                ? null
                : texts.get(key) + ": "
                        + partners.stream().map(PlanWords::partner).collect(Collectors.joining("; "));
    }

    /** {@code BUU, SU}, or that none is named. */
    public String committees(PublishedInitiative initiative) {
        return initiative.committees().isEmpty()
                ? texts.get("document.noCommittee")
                : texts.listed(initiative.committees().stream()
                        .map(PublishedInitiative.Committee::abbreviation)
                        .toList());
    }

    /** {@code Børne- og Ungeudvalget (BUU)}; nothing where none is named. */
    public String committeesInFull(PublishedInitiative initiative) {
        return texts.listed(initiative.committees().stream()
                .map(committee -> committee.name() + " (" + committee.abbreviation() + ")")
                .toList());
    }

    /** {@code Midtvejsstatus: Følger planen}. */
    public String progress(PublishedInitiative.Progress step) {
        return status.roundInPlan(step.round()) + ": "
                + status.assessment(step.assessment(), step.round().kind());
    }

    /** {@code Kulturcentret har ikke bidraget: …}. */
    public String absent(PublishedPlan.Absent absent) {
        var why = texts.get("document.absent." + absent.answer().map(Enum::name).orElse("none"));
        return absent.unit() + " " + why
                + absent.reason().map(reason -> ": " + reason).orElse(".");
    }

    /** {@code Sprogstimulering: 300.000 kr. pr. år}; the item alone where no amount was ever stated. */
    public String budgetItem(MainstreamBudget item) {
        var said = budget(item);
        return said.isEmpty() ? item.item() : item.item() + ": " + said;
    }
}
