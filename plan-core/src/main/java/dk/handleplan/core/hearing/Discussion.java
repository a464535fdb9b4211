package dk.handleplan.core.hearing;

import dk.handleplan.core.hearing.Comments.SharedComment;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the council has been told about one topic, with who agrees with whom. */
public record Discussion(List<SharedComment> comments) {

    public int size() {
        return comments.size();
    }

    public boolean isEmpty() {
        return comments.isEmpty();
    }

    /** Comments that say something of their own, an agreement with one that is gone included. */
    public List<SharedComment> spoken() {
        return comments.stream().filter(comment -> !isNothingBut(comment)).toList();
    }

    /** The same without what this member says. */
    public List<SharedComment> others(UUID memberId) {
        return spoken().stream()
                .filter(comment -> !comment.authorId().equals(memberId))
                .toList();
    }

    /** An agreement without words and with no other amounts than the colleague's is told under the colleague's comment. */
    private boolean isNothingBut(SharedComment comment) {
        return agreedWith(comment)
                .filter(other -> comment.text() == null)
                .filter(other -> comment.recommendations().isEmpty()
                        || comment.recommendations().equals(other.recommendations()))
                .isPresent();
    }

    /** Those who agree with a comment, the first one first. */
    public List<SharedComment> agreeing(SharedComment with) {
        return comments.stream()
                .filter(comment -> with.id().equals(comment.agreesWith()))
                .toList();
    }

    /** The colleague's comment; empty where the author speaks alone, or the colleague's is withdrawn or counts no more. */
    public Optional<SharedComment> agreedWith(SharedComment comment) {
        return find(comment.agreesWith());
    }

    public boolean standsAlone(SharedComment comment) {
        return comment.agreesWith() != null && agreedWith(comment).isEmpty();
    }

    public Optional<SharedComment> find(UUID id) {
        return comments.stream().filter(comment -> comment.id().equals(id)).findFirst();
    }

    public Optional<SharedComment> by(UUID authorId) {
        return comments.stream()
                .filter(comment -> comment.authorId().equals(authorId))
                .findFirst();
    }
}
