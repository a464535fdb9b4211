package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.AppliedAmount;
import dk.handleplan.core.initiative.CheckService;
import dk.handleplan.core.initiative.EarlierAnswer;
import dk.handleplan.core.initiative.EarlierApplication;
import dk.handleplan.core.initiative.FinancingStatus;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.YesNoUnanswered;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is applied for, what it is for, and who else pays. */
@Named
@RequestScoped
public class MoneyForm implements PartForm {

    private List<AppliedRow> applied;
    private boolean noMoney;
    private Rows<BudgetRow> budget;
    private YesNoUnanswered earlierAnswer;
    private String earlierYears;
    private Money earlierAmount;
    private String earlierNote;
    private Rows<FinancingRow> financing;
    private String financingNote;
    private EarlierAnswer history;

    @Inject
    EditedInitiative edited;

    @Inject
    AskedQuestions asked;

    @Inject
    CheckService checks;

    @Inject
    CurrentUser me;

    @Override
    public FormPart part() {
        return FormPart.MONEY;
    }

    @Inject
    Texts texts;

    @Override
    public void read() {
        var initiative = edited.getInitiative();
        noMoney = initiative.applied().stream().anyMatch(MoneyForm::isNotApplicable);
        getBudget().fill(initiative.budget().stream().map(BudgetRow::new).toList(), edited.wantsAnother("budget"));
        initiative.earlierApplication().ifPresent(this::take);
        getFinancing()
                .fill(
                        initiative.financing().stream().map(FinancingRow::new).toList(),
                        edited.wantsAnother("financing"));
        financingNote = initiative.financingNote();
    }

    private static boolean isNotApplicable(AppliedAmount applied) {
        return applied.amount().state() == ValueState.NOT_APPLICABLE;
    }

    private void take(EarlierApplication earlier) {
        earlierAnswer = earlier.answer();
        earlierYears = earlier.years();
        earlierAmount =
                earlier.amount() == null ? null : earlier.amount().money().orElse(null);
        earlierNote = earlier.note();
    }

    @Override
    public List<FormSection> sections() {
        var initiative = edited.getInitiative();
        var applies = asked.wasAsked(FormField.APPLIED);
        var application = new FormSection.Application(
                applies ? amounts() : initiative.applied(),
                applies ? getBudget().written(BudgetRow::toLine) : initiative.budget(),
                asked.wasAsked(FormField.EARLIER_APPLIED)
                        ? earlier()
                        : initiative.earlierApplication().orElse(null));
        var financing = new FormSection.OtherFinancing(getFinancing().written(FinancingRow::toLine), financingNote);
        return asked.wasAsked(FormField.OTHER_FINANCING) ? List.of(application, financing) : List.of(application);
    }

    private List<AppliedAmount> amounts() {
        var written = IntStream.range(0, getApplied().size())
                .mapToObj(
                        at -> new FormLine("appliedLines", at).read(getApplied().get(at)::toApplied))
                .flatMap(Optional::stream);
        return noMoney
                ? List.of(new AppliedAmount(edited.getLists().year(), Amount.unknown(ValueState.NOT_APPLICABLE)))
                : written.filter(amount -> !isNotApplicable(amount)).toList();
    }

    private EarlierApplication earlier() {
        var before = edited.getInitiative().earlierApplication();
        var lost = before.map(EarlierApplication::amount)
                .filter(amount -> !amount.isKnown())
                .orElse(null);
        return new EarlierApplication(
                earlierAnswer,
                earlierYears,
                earlierAmount == null ? lost : Amount.of(earlierAmount),
                before.map(EarlierApplication::state).orElse(null),
                earlierNote);
    }

    @Override
    public Map<String, Rows<?>> lists() {
        return Map.of("budget", getBudget(), "financing", getFinancing());
    }

    /** The cycle's budget years, and any other for which something was applied. */
    public List<AppliedRow> getApplied() {
        if (applied == null) {
            var initiative = edited.getInitiative();
            applied = Stream.concat(
                            edited.getLists().budgetYears().stream(),
                            initiative.applied().stream().map(AppliedAmount::budgetYear))
                    .distinct()
                    .sorted()
                    .map(year -> new AppliedRow(year, initiative.applied(year)))
                    .toList();
        }
        return applied;
    }

    public Money getBudgetTotal() {
        return total(getBudget().getLines().stream().flatMap(line -> line.sum().stream()));
    }

    public Money getAppliedTotal() {
        return total(getApplied().stream().flatMap(row -> Stream.ofNullable(row.getMoney())));
    }

    /** Nothing, where there is nothing to add up. */
    private static Money total(Stream<Money> amounts) {
        return amounts.reduce(Money::plus).orElse(null);
    }

    /** What the product's own books say of earlier applications. */
    public EarlierAnswer getHistory() {
        if (history == null) {
            history = checks.earlier(me.user(), edited.getId());
        }
        return history;
    }

    /** Answers the question about earlier applications from the own books. */
    public void takeHistory() {
        take(getHistory().toApplication());
    }

    public List<Choice> getStatuses() {
        return Choice.of(FinancingStatus.values(), texts::name);
    }

    public List<Choice> getAnswers() {
        return Choice.of(YesNoUnanswered.values(), texts::name);
    }

    public Rows<BudgetRow> getBudget() {
        if (budget == null) {
            budget = edited.rows("budget", BudgetRow::new, BudgetRow::isWritten);
        }
        return budget;
    }

    public Rows<FinancingRow> getFinancing() {
        if (financing == null) {
            financing = edited.rows("financing", FinancingRow::new, FinancingRow::isWritten);
        }
        return financing;
    }

    public boolean isNoMoney() {
        return noMoney;
    }

    public void setNoMoney(boolean noMoney) {
        this.noMoney = noMoney;
    }

    public YesNoUnanswered getEarlierAnswer() {
        return earlierAnswer;
    }

    public void setEarlierAnswer(YesNoUnanswered earlierAnswer) {
        this.earlierAnswer = earlierAnswer;
    }

    public String getEarlierYears() {
        return earlierYears;
    }

    public void setEarlierYears(String earlierYears) {
        this.earlierYears = earlierYears;
    }

    public Money getEarlierAmount() {
        return earlierAmount;
    }

    public void setEarlierAmount(Money earlierAmount) {
        this.earlierAmount = earlierAmount;
    }

    public String getEarlierNote() {
        return earlierNote;
    }

    public void setEarlierNote(String earlierNote) {
        this.earlierNote = earlierNote;
    }

    public String getFinancingNote() {
        return financingNote;
    }

    public void setFinancingNote(String financingNote) {
        this.financingNote = financingNote;
    }
}
