package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Text;
import dk.handleplan.core.shared.ValueState;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Whether the pool was asked before, for which years and how much. */
@Embeddable
public class EarlierApplication {

    @Enumerated(EnumType.STRING)
    @Column(name = "earlier_answer", length = 30)
    private YesNoUnanswered answer;

    @Column(name = "earlier_years", length = 100)
    private String years;

    @Embedded
    @AttributeOverride(name = "money", column = @Column(name = "earlier_oere"))
    @AttributeOverride(name = "state", column = @Column(name = "earlier_state", length = 20))
    private Amount amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "earlier_state_of_answer", length = 20)
    private ValueState state;

    @Column(name = "earlier_note", length = Text.NOTE)
    private String note;

    protected EarlierApplication() {}

    public EarlierApplication(YesNoUnanswered answer, String years, Amount amount, ValueState state, String note) {
        this.answer = answer;
        this.years = Text.optional("earlierYears", years, 100);
        this.amount = amount;
        this.state = state;
        this.note = Text.optional("earlierNote", note, Text.NOTE);
    }

    public YesNoUnanswered answer() {
        return answer;
    }

    public String years() {
        return years;
    }

    public Amount amount() {
        return amount;
    }

    public ValueState state() {
        return state;
    }

    public String note() {
        return note;
    }
}
