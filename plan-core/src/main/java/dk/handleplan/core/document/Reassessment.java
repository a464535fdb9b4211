package dk.handleplan.core.document;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The plan's reservation: an outside event (a new law) after which initiatives may be assessed again at midway status. */
@Embeddable
public class Reassessment {

    @Column(name = "reassessment_event", length = Text.NOTE)
    private String event;

    @Column(name = "reassessment_consequence", length = Text.NOTE)
    private String consequence;

    protected Reassessment() {}

    public Reassessment(String event, String consequence) {
        this.event = Text.required("event", event, Text.NOTE);
        this.consequence = Text.optional("consequence", consequence, Text.NOTE);
    }

    public String event() {
        return event;
    }

    public String consequence() {
        return consequence;
    }
}
