package dk.handleplan.core.policy;

import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A policy before or beside this one, or a dated draft of such a policy; printed as context, not used as a frame. */
@Embeddable
public class RelatedPolicy {

    /** How the other policy relates to this one. */
    public enum Relation {
        PREDECESSOR,
        PREDECESSOR_DRAFT,
        SIBLING
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "relation", length = 30)
    private Relation relation;

    @Column(name = "title", length = Text.TITLE)
    private String title;

    @Column(name = "subtitle", length = Text.TITLE)
    private String subtitle;

    @Column(name = "from_year")
    private Integer fromYear;

    @Column(name = "to_year")
    private Integer toYear;

    @Column(name = "published", length = 60)
    private FlexibleDate published;

    @Column(name = "document_number", length = 60)
    private String documentNumber;

    @Column(name = "unit_name", length = Text.TITLE)
    private String unitName;

    @Column(name = "note", length = Text.NOTE)
    private String note;

    protected RelatedPolicy() {}

    public RelatedPolicy(Relation relation, String title) {
        this.relation = relation;
        this.title = title;
    }

    public RelatedPolicy during(Integer from, Integer to) {
        fromYear = from;
        toYear = to;
        return this;
    }

    public RelatedPolicy published(FlexibleDate date) {
        published = date;
        return this;
    }

    public RelatedPolicy described(String newSubtitle, String newNote) {
        subtitle = newSubtitle;
        note = newNote;
        return this;
    }

    public RelatedPolicy filed(String number, String unit) {
        documentNumber = number;
        unitName = unit;
        return this;
    }

    public Relation relation() {
        return relation;
    }

    public String title() {
        return title;
    }

    public String subtitle() {
        return subtitle;
    }

    public Integer fromYear() {
        return fromYear;
    }

    public Integer toYear() {
        return toYear;
    }

    public FlexibleDate published() {
        return published;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public String unitName() {
        return unitName;
    }

    public String note() {
        return note;
    }
}
