package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** One thing that is done in an initiative, with its own extent where it has one, and whether it is only tried out. */
@Entity
@Table(name = "initiative_activity")
public class Activity extends FormRow {

    @Column(name = "activity", length = Text.NOTE)
    private String text;

    @Embedded
    private Extent extent;

    @Column(name = "pilot")
    private boolean pilot;

    protected Activity() {}

    public Activity(String text, Extent extent, boolean pilot) {
        super(UUID.randomUUID());
        this.text = Text.required("text", text, Text.NOTE);
        this.extent = extent;
        this.pilot = pilot;
    }

    /** An activity of which no more is said. */
    public static Activity of(String text) {
        return new Activity(text, Extent.unknown(), false);
    }

    public String text() {
        return text;
    }

    public Extent extent() {
        return extent == null ? Extent.unknown() : extent;
    }

    public boolean isPilot() {
        return pilot;
    }
}
