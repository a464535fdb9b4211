package dk.handleplan.core.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A seat of a council: its category (association, authority, municipality …), its term, and who holds it. */
@Embeddable
public class Seat {

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "category", length = 200)
    private String category;

    @Column(name = "is_chair")
    private boolean chair;

    @Column(name = "term_from")
    private LocalDate from;

    @Column(name = "term_to")
    private LocalDate to;

    protected Seat() {}

    public Seat(UUID userId, String category, boolean chair, LocalDate from, LocalDate to) {
        this.userId = userId;
        this.category = category;
        this.chair = chair;
        this.from = from;
        this.to = to;
    }

    public Optional<UUID> userId() {
        return Optional.ofNullable(userId);
    }

    public String category() {
        return category;
    }

    public boolean isChair() {
        return chair;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }
}
