package dk.handleplan.core.hearing;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The letter with which a consultee was asked (høringsbrev), as it was on its day, with everybody who was heard then. */
@Entity
@Table(name = "hearing_letter")
public class HearingLetter extends Aggregate {

    @Column(name = "consultation_id")
    private UUID consultationId;

    @Column(name = "dated")
    private LocalDate dated;

    @Column(name = "consultees", length = Text.PROSE)
    private String consultees;

    @Column(name = "text_da", length = Text.PROSE)
    private String text;

    @Column(name = "text_en", length = Text.PROSE)
    private String textInEnglish;

    protected HearingLetter() {}

    public HearingLetter(
            UUID consultationId, LocalDate dated, List<String> consultees, String text, String textInEnglish) {
        super(UUID.randomUUID());
        this.consultationId = consultationId;
        this.dated = dated;
        this.consultees = String.join("\n", consultees);
        this.text = text;
        this.textInEnglish = textInEnglish;
    }

    public UUID consultationId() {
        return consultationId;
    }

    public LocalDate dated() {
        return dated;
    }

    /** Everybody who was heard on that day, by name. */
    public List<String> consultees() {
        return List.of(consultees.split("\n"));
    }

    public String text(Locale reader) {
        return reader.getLanguage().equals("en") ? textInEnglish : text;
    }
}
