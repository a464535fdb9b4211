package dk.handleplan.persistence.hearing;

import dk.handleplan.core.hearing.HeardChapter;
import dk.handleplan.core.hearing.Objection;
import dk.handleplan.core.hearing.Objections;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class JpaObjections extends JpaRepository<Objection> implements Objections {

    private static final String KEPT_OUT = KeptOut.join("o");

    @Inject
    public JpaObjections(EntityManager entities) {
        super(entities, Objection.class);
    }

    @Override
    public Optional<Objection> of(UUID consultationId, UUID topicId, UUID authorId) {
        var subject = Subject.of(topicId, ".chapter.id");
        return first(subject.in(query(
                        "select o from Objection o where o.consultationId = :consultation and o.authorId = :author"
                                + subject.condition("o")))
                .setParameter("consultation", consultationId)
                .setParameter("author", authorId));
    }

    @Override
    public List<Objection> dissenting(UUID consultationId) {
        return query("select o from Objection o" + KEPT_OUT
                        + " where o.consultationId = :consultation and o.dissent is not null and d.id is null")
                .setParameter("consultation", consultationId)
                .getResultList();
    }

    @Override
    public List<ObjectionRow> ofConsultation(UUID consultationId) {
        return entities.createQuery(
                        "select new dk.handleplan.core.hearing.Objections.ObjectionRow(coalesce(o.initiativeId, o.chapter.id), o.authorId, u.name,"
                                + " o.comment, o.dissent) from Objection o join User u on u.id = o.authorId" + KEPT_OUT
                                + " where o.consultationId = :consultation and (o.comment is not null or o.dissent is not"
                                + " null) and d.id is null order by u.name",
                        ObjectionRow.class)
                .setParameter("consultation", consultationId)
                .getResultList();
    }

    @Override
    public List<DissentRow> sent(UUID cycleId) {
        return entities.createQuery(
                        "select o.consultationId, council.name, o.initiativeId, o.chapter, u.name, u.namePublished, o.dissent"
                                + " from Objection o join Consultation c on c.id = o.consultationId join Council council"
                                + " on council.id = c.councilId join User u on u.id = o.authorId"
                                + " where c.cycleId = :cycle and o.sentOn is not null order by council.name, u.name",
                        Object[].class)
                .setParameter("cycle", cycleId)
                .getResultStream()
                .map(row -> new DissentRow(
                        (UUID) row[0],
                        (String) row[1],
                        (UUID) row[2],
                        (HeardChapter) row[3],
                        (Boolean) row[5] ? (String) row[4] : null,
                        (String) row[6]))
                .toList();
    }
}
