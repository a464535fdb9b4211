package dk.handleplan.persistence.hearing;

import dk.handleplan.core.hearing.Comment;
import dk.handleplan.core.hearing.Comments;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class JpaComments extends JpaRepository<Comment> implements Comments {

    private static final String CHAPTER = ".chapterId";

    private static final String KEPT_OUT = KeptOut.join("c");

    private static final String KNOWN_TO_THE_COUNCIL =
            " where c.consultationId = :consultation and c.shared = true" + " and c.withdrawn = false and d.id is null";

    @Inject
    public JpaComments(EntityManager entities) {
        super(entities, Comment.class);
    }

    @Override
    public Optional<Comment> of(UUID consultationId, UUID topicId, UUID authorId) {
        var subject = Subject.of(topicId, CHAPTER);
        return first(subject.in(
                        query("select c from Comment c where c.consultationId = :consultation and c.authorId = :author"
                                + subject.condition("c")))
                .setParameter("consultation", consultationId)
                .setParameter("author", authorId));
    }

    @Override
    public List<OwnComment> own(UUID consultationId, UUID authorId) {
        return entities.createQuery(
                        "select c.initiativeId, c.chapterId, c.noRemark, c.shared, c.agreesWith, c.draftNumber from Comment c"
                                + " where c.consultationId = :consultation and c.authorId = :author"
                                + " and c.withdrawn = false",
                        Object[].class)
                .setParameter("consultation", consultationId)
                .setParameter("author", authorId)
                .getResultStream()
                .map(row -> new OwnComment(
                        topic(row[0], row[1]), (Boolean) row[2], (Boolean) row[3], row[4] != null, (Integer) row[5]))
                .toList();
    }

    private static UUID topic(Object initiative, Object chapter) {
        return (UUID) (initiative == null ? chapter : initiative);
    }

    @Override
    public List<SharedComment> shared(UUID consultationId, UUID topicId) {
        var subject = Subject.of(topicId, CHAPTER);
        var amounts = Amounts.by(subject.in(entities.createQuery(
                        "select c.id, r.budgetYear, r.amount from Comment c join c.recommendations r"
                                + KEPT_OUT
                                + KNOWN_TO_THE_COUNCIL
                                + subject.condition("c")
                                + " order by r.budgetYear",
                        Object[].class))
                .setParameter("consultation", consultationId));
        return subject.in(entities.createQuery(
                        "select c.id, c.authorId, u.name, c.text, c.noRemark, c.writtenAt, c.agreesWith from Comment c join User u on"
                                + " u.id = c.authorId" + KEPT_OUT + KNOWN_TO_THE_COUNCIL + subject.condition("c")
                                + " order by c.writtenAt",
                        Object[].class))
                .setParameter("consultation", consultationId)
                .getResultStream()
                .map(row -> new SharedComment(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        (String) row[3],
                        (Boolean) row[4],
                        (Instant) row[5],
                        amounts.of((UUID) row[0]),
                        (UUID) row[6]))
                .toList();
    }

    @Override
    public List<Opinion> opinions(UUID consultationId) {
        var amounts = Amounts.by(entities.createQuery(
                        "select c.id, r.budgetYear, r.amount from Comment c join c.recommendations r"
                                + KEPT_OUT
                                + KNOWN_TO_THE_COUNCIL
                                + " order by r.budgetYear",
                        Object[].class)
                .setParameter("consultation", consultationId));
        return entities.createQuery(
                        "select c.id, c.initiativeId, c.chapterId, c.authorId, c.noRemark from Comment c" + KEPT_OUT
                                + KNOWN_TO_THE_COUNCIL + " and (c.initiativeId is not null or c.chapterId is not null)",
                        Object[].class)
                .setParameter("consultation", consultationId)
                .getResultStream()
                .map(row ->
                        new Opinion(topic(row[1], row[2]), (UUID) row[3], (Boolean) row[4], amounts.of((UUID) row[0])))
                .toList();
    }
}
