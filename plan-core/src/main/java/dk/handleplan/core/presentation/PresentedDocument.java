package dk.handleplan.core.presentation;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.RuleBroken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A status document as bodies got it. Nothing that is corrected afterwards changes what they have read. */
@Entity
@Table(name = "presented_document")
public class PresentedDocument extends Aggregate {

    @Column(name = "round_id")
    private UUID roundId;

    @Column(name = "content")
    private StatusDocument content;

    @Column(name = "presented_by", length = 200)
    private String presentedBy;

    @Column(name = "presented_at")
    private Instant presentedAt;

    protected PresentedDocument() {}

    PresentedDocument(StatusDocument content, User by, Instant now) {
        super(UUID.randomUUID());
        if (content.accepted() == 0) {
            throw new RuleBroken("presentation.nothingAccepted");
        }
        this.roundId = content.roundId();
        this.content = content;
        this.presentedBy = by.name();
        this.presentedAt = now;
    }

    public UUID roundId() {
        return roundId;
    }

    public StatusDocument content() {
        return content;
    }

    public String presentedBy() {
        return presentedBy;
    }

    public Instant presentedAt() {
        return presentedAt;
    }
}
