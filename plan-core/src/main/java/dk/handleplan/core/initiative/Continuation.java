package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** That an initiative continues or develops one of an earlier year, named as far as it is known. */
@Embeddable
public class Continuation {

    @Column(name = "continues_year")
    private Integer year;

    @Column(name = "continues_number")
    private Integer number;

    @Column(name = "continues_title", length = Text.TITLE)
    private String title;

    @Column(name = "continues_kind", length = Text.TITLE)
    private String kind;

    @Column(name = "continues_initiative_id")
    private UUID initiativeId;

    protected Continuation() {}

    public Continuation(Integer year, Integer number, String title, String kind, UUID initiativeId) {
        this.year = year;
        this.number = number;
        this.title = Text.optional("title", title, Text.TITLE);
        this.kind = Text.optional("kind", kind, Text.TITLE);
        this.initiativeId = initiativeId;
    }

    public Integer year() {
        return year;
    }

    public Integer number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String kind() {
        return kind;
    }

    public UUID initiativeId() {
        return initiativeId;
    }
}
