package dk.handleplan.core.measure;

import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/** The days between which is counted, and who has set them where it was not the municipality, such as a national agency. */
@Embeddable
public class MeasuringPeriod {

    @Column(name = "period_from")
    private LocalDate from;

    @Column(name = "period_to")
    private LocalDate to;

    @Column(name = "period_set_by", length = Text.TITLE)
    private String setBy;

    protected MeasuringPeriod() {}

    /** Either day may be open. */
    public MeasuringPeriod(LocalDate from, LocalDate to, String setBy) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new RuleBroken("measure.periodBackwards").at("periodTo");
        }
        this.from = from;
        this.to = to;
        this.setBy = Text.optional("setBy", setBy, Text.TITLE);
    }

    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    public Optional<LocalDate> to() {
        return Optional.ofNullable(to);
    }

    public Optional<String> setBy() {
        return Optional.ofNullable(setBy);
    }
}
