package dk.handleplan.core.status;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Who said something of a criterion besides the reports, and when. */
@Embeddable
public class Recorded {

    /** Why it stands by itself. */
    public enum Kind {
        /** Counted between two status rounds or after them. */
        COUNT,
        /** Accepted after the plan year. */
        RESULT,
        /** Holds instead of something that was said before. */
        CORRECTION
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "recorded_as", length = 20)
    private Kind kind;

    @Column(name = "recorded_by", length = 200)
    private String by;

    @Column(name = "recorded_on")
    private LocalDate on;

    @Column(name = "corrects")
    private UUID corrects;

    @Column(name = "because", length = Text.NOTE)
    private String because;

    protected Recorded() {}

    private Recorded(Kind kind, String by, LocalDate on, UUID corrects, String because) {
        this.kind = kind;
        this.by = by;
        this.on = on;
        this.corrects = corrects;
        this.because = because;
    }

    static Recorded count(String by, LocalDate on) {
        return new Recorded(Kind.COUNT, by, on, null, null);
    }

    /** What was delivered after the plan year and accepted by this person. */
    public static Recorded result(String by, LocalDate on) {
        return new Recorded(Kind.RESULT, by, on, null, null);
    }

    static Recorded correction(UUID corrects, String because, String by, LocalDate on) {
        return new Recorded(Kind.CORRECTION, by, on, corrects, Text.required("because", because, Text.NOTE));
    }

    public Kind kind() {
        return kind;
    }

    public String by() {
        return by;
    }

    public LocalDate on() {
        return on;
    }

    /** The reading that does not hold any more; empty unless this is a correction. */
    public Optional<UUID> corrects() {
        return Optional.ofNullable(corrects);
    }

    /** Why something was corrected. */
    public Optional<String> because() {
        return Optional.ofNullable(because);
    }
}
