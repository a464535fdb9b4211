package dk.handleplan.web.organisation;

import dk.handleplan.core.organisation.Seat;
import java.time.LocalDate;
import java.util.UUID;

/** A seat as it is written in the form. */
public class SeatForm {

    private UUID user;
    private String category;
    private boolean chair;
    private LocalDate from;
    private LocalDate to;

    SeatForm() {}

    SeatForm(Seat seat) {
        user = seat.userId().orElse(null);
        category = seat.category();
        chair = seat.isChair();
        from = seat.from();
        to = seat.to();
    }

    boolean isTaken() {
        return user != null || category != null;
    }

    Seat toSeat() {
        return new Seat(user, category, chair, from, to);
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

    public boolean isChair() {
        return chair;
    }

    public void setChair(boolean chair) {
        this.chair = chair;
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
