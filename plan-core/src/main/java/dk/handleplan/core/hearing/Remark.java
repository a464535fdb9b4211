package dk.handleplan.core.hearing;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The council's joint remark (bemærkning) on one initiative or chapter, or on the draft as a whole, with the amount it recommends for each
 * budget year. The chair writes it; once the response is sent it is dated and never changes.
 */
@Entity
@Table(name = "hearing_remark")
public class Remark extends Aggregate {

    @Column(name = "consultation_id")
    private UUID consultationId;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "initiative_id")
    private UUID initiativeId;

    @Embedded
    private HeardChapter chapter;

    @Column(name = "remark_text", length = Text.PROSE)
    private String text;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @ElementCollection
    @CollectionTable(name = "hearing_remark_amount", joinColumns = @JoinColumn(name = "remark_id"))
    @OrderColumn(name = "position")
    private List<Recommendation> recommendations = new ArrayList<>();

    protected Remark() {}

    public Remark(Consultation consultation, Topic topic) {
        super(UUID.randomUUID());
        this.consultationId = consultation.id();
        this.cycleId = consultation.cycleId();
        this.initiativeId = topic.initiativeId();
        this.chapter = topic.chapter();
    }

    /** Both may be left out: then the council says nothing here. */
    void word(Words words) {
        mustNotBeSent();
        mustFit(words.recommendations());
        text = Text.optional("text", words.text(), Text.PROSE);
        recommendations = new ArrayList<>(words.recommendations());
    }

    private void mustFit(List<Recommendation> amounts) {
        if (chapter != null && !amounts.isEmpty()) {
            throw new RuleBroken("hearing.amountOnChapter");
        }
    }

    void send(LocalDate today) {
        mustNotBeSent();
        sentOn = today;
    }

    private void mustNotBeSent() {
        if (sentOn != null) {
            throw new RuleBroken("hearing.remarkSent");
        }
    }

    /** Whether it already says exactly this, as after a double click. */
    boolean says(Words words) {
        return Objects.equals(text, Text.optional("text", words.text(), Text.PROSE))
                && recommendations.equals(words.recommendations());
    }

    /** What the chair writes for the council. */
    public record Words(String text, List<Recommendation> recommendations) {}

    public boolean isEmpty() {
        return text == null && recommendations.isEmpty();
    }

    /** Words are answered one by one; an amount alone is answered by the allocation. */
    public boolean asksForAnswer() {
        return text != null;
    }

    public UUID consultationId() {
        return consultationId;
    }

    public UUID cycleId() {
        return cycleId;
    }

    /** Empty for a remark on a chapter, or on the draft as a whole. */
    public Optional<UUID> initiativeId() {
        return Optional.ofNullable(initiativeId);
    }

    public Optional<HeardChapter> chapter() {
        return Optional.ofNullable(chapter);
    }

    /** The initiative or the chapter; empty for the remark on the draft as a whole. */
    public Optional<UUID> topicId() {
        return initiativeId().or(() -> chapter().map(HeardChapter::id));
    }

    public String text() {
        return text;
    }

    public Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentOn);
    }

    public List<Recommendation> recommendations() {
        return List.copyOf(recommendations);
    }
}
