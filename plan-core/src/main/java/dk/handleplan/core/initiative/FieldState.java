package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Text;
import dk.handleplan.core.shared.ValueState;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Why a form field has no answer, or a remark about the answer it has. */
@Embeddable
public class FieldState {

    @Enumerated(EnumType.STRING)
    @Column(name = "field", length = 30)
    private FormField field;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private ValueState state;

    @Column(name = "note", length = Text.NOTE)
    private String note;

    protected FieldState() {}

    public FieldState(FormField field, ValueState state, String note) {
        this.field = field;
        this.state = state;
        this.note = Text.optional("note", note, Text.NOTE);
    }

    public FormField field() {
        return field;
    }

    public ValueState state() {
        return state;
    }

    public String note() {
        return note;
    }
}
