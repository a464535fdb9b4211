package dk.handleplan.core.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;

/** One question of a form: a field of the model form, or one of the municipality's own that is answered in free text. */
@Embeddable
public class FormQuestion {

    @Column(name = "question_id")
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "field", length = 30)
    private FormField field;

    @Embedded
    private Wording wording;

    @Column(name = "required")
    private boolean required;

    @Column(name = "words")
    private Integer words;

    @Column(name = "hidden")
    private boolean hidden;

    @Enumerated(EnumType.STRING)
    @Column(name = "shown_if", length = 30)
    private FormField shownIf;

    protected FormQuestion() {}

    private FormQuestion(UUID id, FormField field, Asked asked) {
        this.id = id;
        this.field = field;
        this.wording = asked.wording();
        this.required = asked.required();
        this.words = asked.words();
        this.hidden = asked.hidden();
        this.shownIf = asked.shownIf();
    }

    /**
     * How a question is asked.
     *
     * @param words the longest answer in words; null where there is no limit
     * @param shownIf asked only of those who have answered this field, with something other than no; null for everybody
     */
    public record Asked(Wording wording, boolean required, Integer words, boolean hidden, FormField shownIf) {}

    static FormQuestion standard(FormField field, boolean required, Integer words) {
        return new FormQuestion(null, field, new Asked(Wording.standard(), required, words, false, null));
    }

    static FormQuestion own(Asked asked) {
        return new FormQuestion(UUID.randomUUID(), FormField.OWN, asked);
    }

    FormQuestion asked(Asked otherwise) {
        return new FormQuestion(id, field, otherwise);
    }

    public Asked asked() {
        return new Asked(wording(), required, words, hidden, shownIf);
    }

    /** What the question is called in addresses: its field, or the id of an own question. */
    public String key() {
        return id == null ? field.name() : id.toString();
    }

    public Optional<UUID> id() {
        return Optional.ofNullable(id);
    }

    public FormField field() {
        return field;
    }

    public boolean isOwn() {
        return field == FormField.OWN;
    }

    public FormPart part() {
        return FormPart.of(field);
    }

    public Wording wording() {
        return wording == null ? Wording.standard() : wording;
    }

    public boolean isRequired() {
        return required;
    }

    public Integer words() {
        return words;
    }

    public boolean isHidden() {
        return hidden;
    }

    public Optional<FormField> shownIf() {
        return Optional.ofNullable(shownIf);
    }
}
