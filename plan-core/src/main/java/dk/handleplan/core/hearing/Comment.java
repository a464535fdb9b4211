package dk.handleplan.core.hearing;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What one member says about one initiative or chapter, or about the draft as a whole: words, an amount for each budget year, or
 * that there is nothing to remark. A member may also agree with what a colleague says; the agreement stays when the colleague's
 * comment goes. It is the member's own until shared with the council, and can be withdrawn.
 */
@Entity
@Table(name = "hearing_comment")
public class Comment extends Aggregate {

    @Column(name = "consultation_id")
    private UUID consultationId;

    @Column(name = "initiative_id")
    private UUID initiativeId;

    @Column(name = "chapter_id")
    private UUID chapterId;

    @Column(name = "agrees_with")
    private UUID agreesWith;

    @Column(name = "draft_number")
    private int draftNumber;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "comment_text", length = Text.NOTE)
    private String text;

    @Column(name = "no_remark")
    private boolean noRemark;

    @Column(name = "shared_with_council")
    private boolean shared;

    @Column(name = "withdrawn")
    private boolean withdrawn;

    @Column(name = "written_at")
    private Instant writtenAt;

    @ElementCollection
    @CollectionTable(name = "hearing_comment_amount", joinColumns = @JoinColumn(name = "comment_id"))
    @OrderColumn(name = "position")
    private List<Recommendation> recommendations = new ArrayList<>();

    protected Comment() {}

    public Comment(UUID consultationId, Topic topic, UUID authorId) {
        super(UUID.randomUUID());
        this.consultationId = consultationId;
        this.initiativeId = topic.initiativeId();
        this.chapterId = topic.chapterId();
        this.authorId = authorId;
    }

    void say(Words words, Instant now) {
        var written = Text.optional("text", words.text(), Text.NOTE);
        if (written == null && words.recommendations().isEmpty() && agreesWith == null) {
            throw new RuleBroken("hearing.emptyComment").at("text");
        }
        mustFit(words.recommendations());
        put(written, words.recommendations(), words.shared(), now);
    }

    private void mustFit(List<Recommendation> amounts) {
        if (chapterId != null && !amounts.isEmpty()) {
            throw new RuleBroken("hearing.amountOnChapter");
        }
    }

    /** The member has read it and has nothing to remark; the council may know. */
    void remarkNothing(Instant now) {
        put(null, List.of(), true, now);
        agreesWith = null;
        noRemark = true;
    }

    /** The council may know; what the member has told it before stays. */
    void agreeWith(Agreement agreement, Instant now) {
        if (!shared && !withdrawn && text != null) {
            throw new RuleBroken("hearing.agreesInSecret").at("text");
        }
        var before = withdrawn ? List.<Recommendation>of() : recommendations;
        var amounts = agreement.amounts().isEmpty() ? before : agreement.amounts();
        put(withdrawn ? null : text, amounts, true, now);
        agreesWith = agreement.commentId();
    }

    /**
     * With which comment a member agrees.
     *
     * @param amounts those of the comment that the member recommends too; none where the member does not say so
     */
    record Agreement(UUID commentId, List<Recommendation> amounts) {}

    private void put(String written, List<Recommendation> amounts, boolean isShared, Instant now) {
        text = written;
        recommendations = new ArrayList<>(amounts);
        shared = isShared;
        noRemark = false;
        withdrawn = false;
        writtenAt = now;
    }

    /** The author has said this, or says it still, of the draft with this number. */
    void standsIn(int draft) {
        draftNumber = draft;
    }

    void withdraw() {
        withdrawn = true;
        agreesWith = null;
    }

    /** Whether it already says exactly this, as after a double click. */
    boolean says(Words words) {
        return !withdrawn
                && !noRemark
                && shared == words.shared()
                && Objects.equals(text, Text.optional("text", words.text(), Text.NOTE))
                && recommendations.equals(words.recommendations());
    }

    boolean agreesAlready(Agreement agreement) {
        return !withdrawn
                && agreement.commentId().equals(agreesWith)
                && (agreement.amounts().isEmpty() || recommendations.equals(agreement.amounts()));
    }

    boolean saysNothing() {
        return noRemark && !withdrawn;
    }

    /** What a member writes: text and amounts, shared with the council or for the member alone. */
    public record Words(String text, List<Recommendation> recommendations, boolean shared) {}

    public UUID consultationId() {
        return consultationId;
    }

    /** Empty for a comment on a chapter, or on the draft as a whole. */
    public Optional<UUID> initiativeId() {
        return Optional.ofNullable(initiativeId);
    }

    /** The initiative or the chapter; empty for a comment on the draft as a whole. */
    public Optional<UUID> topicId() {
        return initiativeId().or(() -> Optional.ofNullable(chapterId));
    }

    /** The colleague's comment; empty where the member speaks alone. */
    public Optional<UUID> agreesWith() {
        return Optional.ofNullable(agreesWith);
    }

    /** Of which draft the author has said it last. */
    public int draftNumber() {
        return draftNumber;
    }

    public UUID authorId() {
        return authorId;
    }

    public String text() {
        return text;
    }

    public boolean isNoRemark() {
        return noRemark;
    }

    public boolean isShared() {
        return shared;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public List<Recommendation> recommendations() {
        return List.copyOf(recommendations);
    }
}
