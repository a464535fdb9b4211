package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FinancingLine;
import dk.handleplan.core.initiative.FinancingStatus;
import dk.handleplan.core.shared.Fte;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.ValueState;
import java.util.Objects;
import java.util.stream.Stream;

/** A line of other financing as it is written in the form. */
public class FinancingRow {

    private String source;
    private Money amount;
    private ValueState amountState;
    private boolean perYear;
    private Integer years;
    private Fte fte;
    private String weeklyHours;
    private boolean approximate;
    private boolean inKind;
    private boolean historic;
    private FinancingStatus status;
    private String note;

    FinancingRow() {}

    FinancingRow(FinancingLine line) {
        source = line.source();
        amount = WhyNone.money(line.amount());
        amountState = WhyNone.state(line.amount());
        perYear = line.isPerYear();
        years = line.years();
        fte = line.fte();
        weeklyHours = line.weeklyHours();
        approximate = line.isApproximate();
        inKind = line.isInKind();
        historic = line.isHistoric();
        status = line.status();
        note = line.note();
    }

    boolean isWritten() {
        return WhyNone.isTelling(amountState)
                || Stream.of(source, amount, years, fte, weeklyHours, status, note)
                        .anyMatch(Objects::nonNull)
                || Stream.of(perYear, approximate, inKind, historic).anyMatch(flag -> flag);
    }

    FinancingLine toLine() {
        return new FinancingLine(
                source,
                WhyNone.amount(amount, amountState),
                perYear,
                years,
                fte,
                weeklyHours,
                approximate,
                inKind,
                historic,
                status,
                note);
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public ValueState getAmountState() {
        return amountState;
    }

    public void setAmountState(ValueState amountState) {
        this.amountState = amountState;
    }

    public boolean isPerYear() {
        return perYear;
    }

    public void setPerYear(boolean perYear) {
        this.perYear = perYear;
    }

    public Integer getYears() {
        return years;
    }

    public void setYears(Integer years) {
        this.years = years;
    }

    public Fte getFte() {
        return fte;
    }

    public void setFte(Fte fte) {
        this.fte = fte;
    }

    public String getWeeklyHours() {
        return weeklyHours;
    }

    public void setWeeklyHours(String weeklyHours) {
        this.weeklyHours = weeklyHours;
    }

    public boolean isApproximate() {
        return approximate;
    }

    public void setApproximate(boolean approximate) {
        this.approximate = approximate;
    }

    public boolean isInKind() {
        return inKind;
    }

    public void setInKind(boolean inKind) {
        this.inKind = inKind;
    }

    public boolean isHistoric() {
        return historic;
    }

    public void setHistoric(boolean historic) {
        this.historic = historic;
    }

    public FinancingStatus getStatus() {
        return status;
    }

    public void setStatus(FinancingStatus status) {
        this.status = status;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
