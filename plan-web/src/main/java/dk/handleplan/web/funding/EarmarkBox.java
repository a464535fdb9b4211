package dk.handleplan.web.funding;

import dk.handleplan.core.funding.ApplicationKind;
import dk.handleplan.core.funding.Earmark;
import dk.handleplan.core.funding.EarmarkLeft;
import dk.handleplan.core.funding.EarmarkService;
import dk.handleplan.core.funding.EarmarkService.Purposes;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import dk.handleplan.web.shared.UuidConverter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What is earmarked in the pool of a budget year. */
@Named
@RequestScoped
public class EarmarkBox {

    private static final String GOAL = "goal:";
    private static final String UNIT = "unit:";
    private static final String KIND = "kind:";

    @Inject
    EarmarkService earmarks;

    @Inject
    PoolPage pool;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private String name;
    private Amount amount;
    private String purpose;
    private String legalSource;
    private Source money = Source.PART;
    private List<Row> rows;
    private Purposes offered;

    /** Where earmarked money comes from. */
    public enum Source {
        PART,
        ON_TOP
    }

    /** An earmark in words. */
    public record Row(String name, String legalSource, String purpose, boolean onTop, Money amount, Money left) {}

    public List<Row> getRows() {
        if (rows == null) {
            rows = earmarks.earmarks(me.user(), pool.getYear()).stream()
                    .map(this::row)
                    .toList();
        }
        return rows;
    }

    private Row row(EarmarkLeft reserved) {
        var earmark = reserved.earmark();
        return new Row(
                earmark.name(),
                earmark.legalSource(),
                purposeOf(earmark),
                earmark.entryNumber().isPresent(),
                earmark.amount(),
                reserved.left());
    }

    private String purposeOf(Earmark earmark) {
        return earmark.kind()
                .map(kind -> texts.of("funding.forKind", texts.name(kind)))
                .orElseGet(() -> texts.of(
                        earmark.goalId().isPresent() ? "funding.forGoal" : "funding.forUnit",
                        offered().nameOf(earmark).orElse("–")));
    }

    private Purposes offered() {
        if (offered == null) {
            offered = earmarks.purposes(me.user(), pool.getYear());
        }
        return offered;
    }

    public List<Choice> getPurposes() {
        return Stream.of(
                        offered().goals().stream()
                                .map(goal ->
                                        new Choice(GOAL + goal.id(), texts.of("funding.forGoal", goal.shortLabel()))),
                        offered().units().stream()
                                .map(unit -> new Choice(UNIT + unit.id(), texts.of("funding.forUnit", unit.name()))),
                        Stream.of(ApplicationKind.values())
                                .map(kind -> new Choice(KIND + kind, texts.of("funding.forKind", texts.name(kind)))))
                .flatMap(choices -> choices)
                .toList();
    }

    public void earmark() {
        var earmark = new Earmark(name, typedAmount(), legalSource, chosen(GOAL), chosen(UNIT), kind());
        if (money == Source.ON_TOP) {
            earmarks.subsidize(me.user(), pool.getYear(), earmark);
        } else {
            earmarks.earmark(me.user(), pool.getYear(), earmark);
        }
        pages.done(address(), "funding.earmarked", earmark.name());
    }

    private Money typedAmount() {
        return (amount == null ? Amount.blank() : amount)
                .money()
                .orElseThrow(() -> new RuleBroken("shared.required").at("amount"));
    }

    public List<Choice> getMoneys() {
        return Choice.of(Source.values(), source -> texts.get("funding.earmarkMoney." + source));
    }

    private UUID chosen(String prefix) {
        return purpose != null && purpose.startsWith(prefix)
                ? UuidConverter.read(purpose.substring(prefix.length()))
                : null;
    }

    private ApplicationKind kind() {
        return purpose != null && purpose.startsWith(KIND)
                ? ApplicationKind.valueOf(purpose.substring(KIND.length()))
                : null;
    }

    public void lift(String earmark) {
        earmarks.lift(me.user(), pool.getYear(), earmark);
        pages.done(address(), "funding.earmarkLifted");
    }

    private String address() {
        return "/pool?year=" + pool.getYear();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Amount getAmount() {
        return amount;
    }

    public void setAmount(Amount amount) {
        this.amount = amount;
    }

    public Source getMoney() {
        return money;
    }

    public void setMoney(Source money) {
        this.money = money;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getLegalSource() {
        return legalSource;
    }

    public void setLegalSource(String legalSource) {
        this.legalSource = legalSource;
    }
}
