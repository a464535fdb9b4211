package dk.handleplan.core.document;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An abbreviation and what it stands for; one abbreviation may mean several things (UU). */
@Embeddable
public class GlossaryTerm {

    @Column(name = "abbreviation", length = 60)
    private String abbreviation;

    @Column(name = "meaning", length = Text.NOTE)
    private String meaning;

    protected GlossaryTerm() {}

    public GlossaryTerm(String abbreviation, String meaning) {
        this.abbreviation = Text.required("abbreviation", abbreviation, 60);
        this.meaning = Text.required("meaning", meaning, Text.NOTE);
    }

    public String abbreviation() {
        return abbreviation;
    }

    public String meaning() {
        return meaning;
    }
}
