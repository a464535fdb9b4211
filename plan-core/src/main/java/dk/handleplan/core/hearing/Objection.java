package dk.handleplan.core.hearing;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What one member says to the joint remark that the chair is writing: a comment that stays within the council, and a dissent
 * (mindretalsudtalelse) that follows the response and is final when it is sent.
 */
@Entity
@Table(name = "hearing_objection")
public class Objection extends Aggregate {

    @Column(name = "consultation_id")
    private UUID consultationId;

    @Column(name = "initiative_id")
    private UUID initiativeId;

    @Embedded
    private HeardChapter chapter;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "comment_text", length = Text.NOTE)
    private String comment;

    @Column(name = "dissent_text", length = Text.NOTE)
    private String dissent;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    protected Objection() {}

    public Objection(UUID consultationId, Topic topic, UUID authorId) {
        super(UUID.randomUUID());
        this.consultationId = consultationId;
        this.initiativeId = topic.initiativeId();
        this.chapter = topic.chapter();
        this.authorId = authorId;
    }

    /** Both may be left out: then the member agrees after all. */
    void word(Words words) {
        comment = Text.optional("comment", words.comment(), Text.NOTE);
        dissent = Text.optional("dissent", words.dissent(), Text.NOTE);
    }

    boolean says(Words words) {
        return Objects.equals(comment, Text.optional("comment", words.comment(), Text.NOTE))
                && Objects.equals(dissent, Text.optional("dissent", words.dissent(), Text.NOTE));
    }

    void send(LocalDate today) {
        sentOn = today;
    }

    /** What the member writes: to the council alone, and for the response. */
    public record Words(String comment, String dissent) {}

    public UUID consultationId() {
        return consultationId;
    }

    /** The initiative; empty for the remark on a chapter, or on the draft as a whole. */
    public Optional<UUID> initiativeId() {
        return Optional.ofNullable(initiativeId);
    }

    /** The chapter; empty for the remark on an initiative, or on the draft as a whole. */
    public Optional<HeardChapter> chapter() {
        return Optional.ofNullable(chapter);
    }

    public UUID authorId() {
        return authorId;
    }

    public String comment() {
        return comment;
    }

    public String dissent() {
        return dissent;
    }

    /** When the dissent was sent with the response. */
    public Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentOn);
    }
}
