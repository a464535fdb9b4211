package dk.handleplan.core.document;

import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/** How the application form of the year worded one of its fields; old forms are printed with their own words. */
@Embeddable
public class FormLabel {

    @Enumerated(EnumType.STRING)
    @Column(name = "field", length = 30)
    private FormField field;

    @Column(name = "label", length = Text.TITLE)
    private String label;

    @Column(name = "multiple")
    private boolean multiple;

    @Column(name = "published_as", length = Text.TITLE)
    private String publishedAs;

    protected FormLabel() {}

    public FormLabel(FormField field, String label, boolean multiple, String publishedAs) {
        this.field = field;
        this.label = Text.required("label", label, Text.TITLE);
        this.multiple = multiple;
        this.publishedAs = Text.optional("publish", publishedAs, Text.TITLE);
    }

    public FormField field() {
        return field;
    }

    public String label() {
        return label;
    }

    public boolean isMultiple() {
        return multiple;
    }

    public Optional<String> publishedAs() {
        return Optional.ofNullable(publishedAs);
    }
}
