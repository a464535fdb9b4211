package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Text;
import dk.handleplan.core.shared.ValueState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** Why a form field has no answer, or a remark about the answer it has. */
@Entity
@Table(name = "initiative_field_state")
public class FieldState extends FormRow {

    /** The states with which somebody may explain that a field has no answer. */
    public static final List<ValueState> EXCEPTIONS =
            List.of(ValueState.TO_FOLLOW, ValueState.NOT_STATED, ValueState.CANNOT_BE_SET, ValueState.NOT_APPLICABLE);

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
        super(UUID.randomUUID());
        this.field = field;
        this.state = state;
        this.note = Text.optional("note", note, Text.NOTE);
    }

    /** Whether it says, with a reason, why there is no answer: then none is required. */
    public boolean isException() {
        return note != null && EXCEPTIONS.contains(state);
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
