package dk.handleplan.core.hearing;

import dk.handleplan.core.hearing.PlanChapters.PlanChapter;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A chapter of the plan as a draft has it: part of its introduction, or what it says of a goal. */
@Embeddable
public class DraftChapter {

    @Column(name = "chapter_id")
    private UUID id;

    @Column(name = "heading", length = Text.TITLE)
    private String heading;

    @Column(name = "chapter_text", length = Text.PROSE)
    private String text;

    @Column(name = "changed")
    private boolean changed;

    protected DraftChapter() {}

    public DraftChapter(UUID id, String heading, String text, boolean changed) {
        this.id = id;
        this.heading = heading;
        this.text = text;
        this.changed = changed;
    }

    /** @param before the chapters of the draft before; none for the first draft */
    static DraftChapter of(PlanChapter chapter, Collection<DraftChapter> before) {
        var reads = before.isEmpty() || before.stream().anyMatch(other -> other.says(chapter));
        return new DraftChapter(chapter.id(), chapter.heading(), chapter.text(), !reads);
    }

    private boolean says(PlanChapter chapter) {
        return id.equals(chapter.id()) && heading.equals(chapter.heading()) && Objects.equals(text, chapter.text());
    }

    /** The same in every draft of a year; for a goal it is the goal's. */
    public UUID id() {
        return id;
    }

    public String heading() {
        return heading;
    }

    /** Empty for a goal of which nothing is said but its name. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** Whether it reads otherwise than in the draft before. */
    public boolean isChanged() {
        return changed;
    }
}
