package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Fte;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** Other financing: kroner or full-time equivalents from somebody else, granted or expected, perhaps in kind. */
@Entity
@Table(name = "initiative_financing")
public class FinancingLine extends FormRow {

    @Column(name = "source", length = Text.TITLE)
    private String source;

    @Embedded
    @AttributeOverride(name = "money", column = @Column(name = "amount_oere"))
    @AttributeOverride(name = "state", column = @Column(name = "amount_state", length = 20))
    private Amount amount;

    @Column(name = "per_year")
    private boolean perYear;

    @Column(name = "years")
    private Integer years;

    @Column(name = "fte")
    private Fte fte;

    @Column(name = "weekly_hours", length = 60)
    private String weeklyHours;

    @Column(name = "approximate")
    private boolean approximate;

    @Column(name = "in_kind")
    private boolean inKind;

    @Column(name = "historic")
    private boolean historic;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 20)
    private FinancingStatus status;

    @Column(name = "note", length = Text.NOTE)
    private String note;

    protected FinancingLine() {}

    public FinancingLine(
            String source,
            Amount amount,
            boolean perYear,
            Integer years,
            Fte fte,
            String weeklyHours,
            boolean approximate,
            boolean inKind,
            boolean historic,
            FinancingStatus status,
            String note) {
        super(UUID.randomUUID());
        this.source = Text.optional("source", source, Text.TITLE);
        this.amount = amount;
        this.perYear = perYear;
        this.years = years;
        this.fte = fte;
        this.weeklyHours = Text.optional("weeklyHours", weeklyHours, 60);
        this.approximate = approximate;
        this.inKind = inKind;
        this.historic = historic;
        this.status = status;
        this.note = Text.optional("note", note, Text.NOTE);
    }

    public String source() {
        return source;
    }

    public Amount amount() {
        return amount;
    }

    public boolean isPerYear() {
        return perYear;
    }

    public Integer years() {
        return years;
    }

    public Fte fte() {
        return fte;
    }

    public String weeklyHours() {
        return weeklyHours;
    }

    public boolean isApproximate() {
        return approximate;
    }

    public boolean isInKind() {
        return inKind;
    }

    public boolean isHistoric() {
        return historic;
    }

    /** Null where it is not told. */
    public FinancingStatus status() {
        return status;
    }

    public String note() {
        return note;
    }
}
