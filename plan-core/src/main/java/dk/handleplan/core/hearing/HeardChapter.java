package dk.handleplan.core.hearing;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The chapter on which something is remarked, with its number and heading in the draft that was heard. */
@Embeddable
public class HeardChapter {

    @Column(name = "chapter_id")
    private UUID id;

    @Column(name = "chapter_number")
    private Integer number;

    @Column(name = "chapter_heading", length = Text.TITLE)
    private String heading;

    protected HeardChapter() {}

    public HeardChapter(UUID id, Integer number, String heading) {
        this.id = id;
        this.number = number;
        this.heading = heading;
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public String heading() {
        return heading;
    }
}
