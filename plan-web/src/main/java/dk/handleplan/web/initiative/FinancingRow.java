package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FinancingLine;
import dk.handleplan.core.initiative.FinancingStatus;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Fte;
import dk.handleplan.core.shared.Money;

/** A line of other financing as it is written in the form. */
public class FinancingRow {

    private String source;
    private Money amount;
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
        amount = line.amount() == null ? null : line.amount().money().orElse(null);
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
        return source != null || amount != null || fte != null || weeklyHours != null || note != null;
    }

    FinancingLine toLine() {
        return new FinancingLine(
                source,
                amount == null ? null : Amount.of(amount),
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
