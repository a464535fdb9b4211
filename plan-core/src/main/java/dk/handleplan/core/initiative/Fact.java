package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** A stated detail of a form field for which the form has no column of its own, with its label. */
@Entity
@Table(name = "initiative_fact")
public class Fact extends FormRow {

    @Enumerated(EnumType.STRING)
    @Column(name = "field", length = 30)
    private FormField field;

    @Column(name = "label", length = Text.TITLE)
    private String label;

    @Column(name = "text", length = Text.PROSE)
    private String text;

    protected Fact() {}

    public Fact(FormField field, String label, String text) {
        super(UUID.randomUUID());
        this.field = field;
        this.label = Text.optional("label", label, Text.TITLE);
        this.text = Text.optional("text", text, field == FormField.OWN ? Text.PROSE : Text.NOTE);
    }

    public FormField field() {
        return field;
    }

    public String label() {
        return label;
    }

    public String text() {
        return text;
    }
}
