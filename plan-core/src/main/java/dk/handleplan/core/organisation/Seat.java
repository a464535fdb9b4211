package dk.handleplan.core.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A seat of a council: its category (association, authority, municipality …), its term, who holds it, and as what. */
@Embeddable
public class Seat {

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "category", length = 200)
    private String category;

    @Enumerated(EnumType.STRING)
    @Column(name = "seat_role", length = 20)
    private SeatRole role;

    @Column(name = "term_from")
    private LocalDate from;

    @Column(name = "term_to")
    private LocalDate to;

    protected Seat() {}

    public Seat(UUID userId, String category, SeatRole role, LocalDate from, LocalDate to) {
        this.userId = userId;
        this.category = category;
        this.role = role == null ? SeatRole.MEMBER : role;
        this.from = from;
        this.to = to;
    }

    public Optional<UUID> userId() {
        return Optional.ofNullable(userId);
    }

    public String category() {
        return category;
    }

    public SeatRole role() {
        return role;
    }

    boolean belongsTo(UUID someone) {
        return someone.equals(userId);
    }

    /** Whether the day is within its term; a term without beginning or end is open there. */
    public boolean isHeldOn(LocalDate day) {
        return !beginsAfter(day) && (to == null || !day.isAfter(to));
    }

    boolean beginsAfter(LocalDate day) {
        return from != null && day.isBefore(from);
    }

    boolean endsBeforeItBegins() {
        return to != null && beginsAfter(to);
    }

    /** Whether there is a day on which both are held. */
    boolean overlaps(Seat other) {
        return (to == null || !other.beginsAfter(to)) && (other.to == null || !beginsAfter(other.to));
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }
}
