package dk.handleplan.web.hearing;

import dk.handleplan.web.shared.Typed;
import java.util.UUID;

/** A form about one initiative or chapter of the draft, or about the draft as a whole, as the address names it. */
public abstract class AboutTopic {

    private UUID id;
    private UUID initiative;
    private UUID chapter;
    private final Typed<Long> version = new Typed<>();

    /** The version of what is kept now, or of what nobody has written yet. */
    protected abstract long keptVersion();

    /** What the form is about; null for the draft as a whole. */
    protected UUID topic() {
        return initiative == null ? chapter : initiative;
    }

    /** Of the consultation. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getInitiative() {
        return initiative;
    }

    public void setInitiative(UUID initiative) {
        this.initiative = initiative;
    }

    public UUID getChapter() {
        return chapter;
    }

    public void setChapter(UUID chapter) {
        this.chapter = chapter;
    }

    public long getVersion() {
        return version.or(this::keptVersion);
    }

    public void setVersion(long newVersion) {
        version.set(newVersion);
    }
}
