package dk.handleplan.web.organisation;

import dk.handleplan.core.organisation.Seat;
import dk.handleplan.core.organisation.SeatRole;
import java.time.LocalDate;
import java.util.UUID;

/** A seat as it is written in the form. */
public class SeatForm {

    private UUID user;
    private String category;
    private SeatRole role = SeatRole.MEMBER;
    private LocalDate from;
    private LocalDate to;

    SeatForm() {}

    SeatForm(Seat seat) {
        user = seat.userId().orElse(null);
        category = seat.category();
        role = seat.role();
        from = seat.from();
        to = seat.to();
    }

    boolean isTaken() {
        return user != null || category != null;
    }

    Seat toSeat() {
        return new Seat(user, category, role, from, to);
    }

    public UUID getUser() {
        return user;
    }

    public void setUser(UUID user) {
        this.user = user;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public SeatRole getRole() {
        return role;
    }

    public void setRole(SeatRole role) {
        this.role = role;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
