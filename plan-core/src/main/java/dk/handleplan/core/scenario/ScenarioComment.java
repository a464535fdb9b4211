package dk.handleplan.core.scenario;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a colleague says about a scenario. */
@Entity
@Table(name = "scenario_comment")
public class ScenarioComment {

    @Id
    private UUID id;

    @Column(name = "scenario_id")
    private UUID scenarioId;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "author", length = 200)
    private String author;

    @Column(name = "words", length = Text.NOTE)
    private String words;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected ScenarioComment() {}

    public ScenarioComment(UUID scenarioId, User author, String words, Instant writtenAt) {
        this.id = UUID.randomUUID();
        this.scenarioId = scenarioId;
        this.authorId = author.id();
        this.author = author.name();
        this.words = Text.required("words", words, Text.NOTE);
        this.writtenAt = writtenAt;
    }

    public UUID scenarioId() {
        return scenarioId;
    }

    public String author() {
        return author;
    }

    public String words() {
        return words;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
