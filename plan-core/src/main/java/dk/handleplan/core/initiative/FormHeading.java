package dk.handleplan.core.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A part of a form, with the municipality's own wording where it has one. */
@Embeddable
public class FormHeading {

    @Enumerated(EnumType.STRING)
    @Column(name = "part", length = 30)
    private FormPart part;

    @Embedded
    private Wording wording;

    protected FormHeading() {}

    FormHeading(FormPart part, Wording wording) {
        this.part = part;
        this.wording = wording;
    }

    public FormPart part() {
        return part;
    }

    public Wording wording() {
        return wording == null ? Wording.standard() : wording;
    }
}
