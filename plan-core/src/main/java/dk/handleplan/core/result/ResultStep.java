package dk.handleplan.core.result;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;

/** What happened on a day to a result that comes after the plan year; written once. */
@Embeddable
public class ResultStep {

    public enum Kind {
        DELIVERED,
        ACCEPTED,
        WAIVED,
        /** It is due on another day. */
        MOVED
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20)
    private Kind kind;

    @Column(name = "taken_on")
    private LocalDate on;

    @Column(name = "moved_to")
    private LocalDate movedTo;

    @Column(name = "because", length = Text.NOTE)
    private String because;

    protected ResultStep() {}

    public ResultStep(Kind kind, LocalDate on, LocalDate movedTo, String because) {
        this.kind = kind;
        this.on = on;
        this.movedTo = movedTo;
        this.because = because;
    }

    static ResultStep of(Kind kind, LocalDate on) {
        return new ResultStep(kind, on, null, null);
    }

    public Kind kind() {
        return kind;
    }

    public LocalDate on() {
        return on;
    }

    /** The day on which it is due now; of a move only. */
    public Optional<LocalDate> movedTo() {
        return Optional.ofNullable(movedTo);
    }

    /** Why it was waived. */
    public Optional<String> because() {
        return Optional.ofNullable(because);
    }
}
