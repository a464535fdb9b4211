package dk.handleplan.core.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/** The meeting at which the case was decided, by which the minutes are found. */
@Embeddable
public class Meeting {

    @Column(name = "body", length = 200)
    private String body;

    @Column(name = "met_on")
    private LocalDate metOn;

    @Column(name = "item_number", length = 40)
    private String itemNumber;

    protected Meeting() {}

    public Meeting(String body, LocalDate metOn, String itemNumber) {
        this.body = body;
        this.metOn = metOn;
        this.itemNumber = itemNumber;
    }

    public String body() {
        return body;
    }

    public LocalDate metOn() {
        return metOn;
    }

    public Optional<String> itemNumber() {
        return Optional.ofNullable(itemNumber);
    }
}
