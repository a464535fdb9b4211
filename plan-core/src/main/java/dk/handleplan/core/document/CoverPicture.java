package dk.handleplan.core.document;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The picture on the cover of a plan from a day on, or that there is none. Written once, never changed, because documents that are
 * issued refer to it.
 */
@Entity
@Table(name = "cover_picture")
public class CoverPicture {

    @Id
    private UUID id;

    @Column(name = "cycle_id", updatable = false)
    private UUID cycleId;

    @Column(name = "content", updatable = false)
    private byte[] content;

    @Column(name = "type", length = 20, updatable = false)
    private String type;

    @Column(name = "alt", length = Text.TITLE, updatable = false)
    private String alt;

    @Column(name = "credit", length = Text.TITLE, updatable = false)
    private String credit;

    @Column(name = "chosen_at", updatable = false)
    private Instant chosenAt;

    @Column(name = "chosen_by", length = 200, updatable = false)
    private String chosenBy;

    protected CoverPicture() {}

    private CoverPicture(UUID cycleId, User by, Instant now) {
        this.id = UUID.randomUUID();
        this.cycleId = cycleId;
        this.chosenBy = by.name();
        this.chosenAt = now;
    }

    /**
     * @param alt what it shows, for those who do not see it
     * @param credit who took it; null where nobody is to be named
     */
    static CoverPicture of(UUID cycleId, Printable picture, String alt, String credit, User by, Instant now) {
        var cover = new CoverPicture(cycleId, by, now);
        cover.content = picture.content();
        cover.type = picture.type();
        cover.alt = Text.required("alt", alt, Text.TITLE);
        cover.credit = Text.optional("credit", credit, Text.TITLE);
        return cover;
    }

    static CoverPicture none(UUID cycleId, User by, Instant now) {
        return new CoverPicture(cycleId, by, now);
    }

    /** A picture that can be printed, without what the camera wrote into it; {@code image/png} or {@code image/jpeg}. */
    public record Printable(byte[] content, String type) {}

    boolean isThere() {
        return content != null;
    }

    Printable printable() {
        return new Printable(content, type);
    }

    public UUID id() {
        return id;
    }

    public byte[] content() {
        return content;
    }

    public String type() {
        return type;
    }

    public String alt() {
        return alt;
    }

    public Optional<String> credit() {
        return Optional.ofNullable(credit);
    }
}
