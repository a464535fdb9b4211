package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Figure;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** What is done: the summary and the extent of the whole. Each {@link Activity} may have an extent of its own. */
@Embeddable
public class Description {

    @Column(name = "summary", length = Text.PROSE)
    private String summary;

    @Embedded
    private Extent extent;

    @Column(name = "participants_total")
    private Integer participantsTotal;

    @Column(name = "duration_min_months")
    private Integer durationMinMonths;

    @Column(name = "duration_max_months")
    private Integer durationMaxMonths;

    protected Description() {}

    public Description(
            String summary,
            Extent extent,
            Integer participantsTotal,
            Integer durationMinMonths,
            Integer durationMaxMonths) {
        this.summary = Text.optional("summary", summary, Text.PROSE);
        this.extent = extent;
        this.participantsTotal = Figure.count("participantsTotal", participantsTotal);
        this.durationMinMonths = Figure.count("durationMinMonths", durationMinMonths);
        this.durationMaxMonths = Figure.count("durationMaxMonths", durationMaxMonths);
    }

    /** Only the summary, and no extent. */
    public static Description of(String summary) {
        return new Description(summary, Extent.unknown(), null, null, null);
    }

    Description summarised(String newSummary) {
        return new Description(newSummary, extent, participantsTotal, durationMinMonths, durationMaxMonths);
    }

    public String summary() {
        return summary;
    }

    public Extent extent() {
        return extent == null ? Extent.unknown() : extent;
    }

    public Integer participantsTotal() {
        return participantsTotal;
    }

    public Integer durationMinMonths() {
        return durationMinMonths;
    }

    public Integer durationMaxMonths() {
        return durationMaxMonths;
    }
}
