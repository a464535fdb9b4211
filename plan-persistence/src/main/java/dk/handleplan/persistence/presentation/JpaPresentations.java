package dk.handleplan.persistence.presentation;

import dk.handleplan.core.decision.Outcome;
import dk.handleplan.core.presentation.Presentation;
import dk.handleplan.core.presentation.PresentationState;
import dk.handleplan.core.presentation.Presentations;
import dk.handleplan.core.presentation.PresentedDocument;
import dk.handleplan.core.presentation.Purpose;
import dk.handleplan.core.presentation.StatusDocument.Earlier;
import dk.handleplan.core.status.StatusRound;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class JpaPresentations extends JpaRepository<Presentation> implements Presentations {

    private static final String TREATED =
            " p.state = :treated and m.outcome <> :deferred" + " and r.id = p.roundId and r.openedOn <= :until ";

    @Inject
    public JpaPresentations(EntityManager entities) {
        super(entities, Presentation.class);
    }

    @Override
    public void add(PresentedDocument document) {
        entities.persist(document);
    }

    @Override
    public PresentedDocument document(UUID id) {
        return Objects.requireNonNull(entities.find(PresentedDocument.class, id));
    }

    @Override
    public Optional<PresentedDocument> latest(UUID roundId) {
        return first(entities.createQuery(
                        "select d from PresentedDocument d where d.roundId = :round and exists (select p from"
                                + " Presentation p where p.documentId = d.id and p.state <> :withdrawn)"
                                + " order by d.presentedAt desc",
                        PresentedDocument.class)
                .setParameter("round", roundId)
                .setParameter("withdrawn", PresentationState.WITHDRAWN));
    }

    @Override
    public List<Presentation> ofDocument(UUID documentId) {
        return query("select p from Presentation p where p.documentId = :document order by p.id")
                .setParameter("document", documentId)
                .getResultList();
    }

    @Override
    public List<Presentation> waiting(UUID roundId) {
        return query("select p from Presentation p where p.roundId = :round and p.state = :waiting")
                .setParameter("round", roundId)
                .setParameter("waiting", PresentationState.BEFORE_BODY)
                .getResultList();
    }

    @Override
    public List<Row> ofYear(UUID cycleId) {
        return entities.createQuery(
                        "select p.id, r, b.name, p.purpose, p.state, p.meetsOn from Presentation p, StatusRound r, Body b"
                                + " where p.cycleId = :cycle and r.id = p.roundId and b.id = p.bodyId"
                                + " order by p.meetsOn desc, b.name, p.id",
                        Object[].class)
                .setParameter("cycle", cycleId)
                .getResultStream()
                .map(JpaPresentations::row)
                .toList();
    }

    private static Row row(Object[] p) {
        return new Row(
                (UUID) p[0],
                ((StatusRound) p[1]).id(),
                ((StatusRound) p[1]).name(),
                (String) p[2],
                (Purpose) p[3],
                (PresentationState) p[4],
                (LocalDate) p[5]);
    }

    @Override
    public List<Earlier> lastTreated(StatusRound until) {
        return entities.createQuery(
                        "select r, c.year, b.name, m.outcome, m.metOn, m.itemNumber, m.closedItem, m.wording from Presentation p"
                                + " join p.minutes m, StatusRound r, PlanCycle c, Body b"
                                + " where" + TREATED + "and c.id = p.cycleId and b.id = p.bodyId and m.metOn ="
                                + " (select max(m.metOn) from Presentation p join p.minutes m, StatusRound r where"
                                + TREATED + ") order by b.name",
                        Object[].class)
                .setParameter("treated", PresentationState.TREATED)
                .setParameter("deferred", Outcome.DEFERRED)
                .setParameter("until", until.openedOn())
                .getResultStream()
                .map(JpaPresentations::earlier)
                .toList();
    }

    private static Earlier earlier(Object[] p) {
        var isClosed = (boolean) p[6];
        return new Earlier(
                ((StatusRound) p[0]).name(),
                (int) p[1],
                (String) p[2],
                (Outcome) p[3],
                (LocalDate) p[4],
                (String) p[5],
                isClosed ? null : (String) p[7]);
    }
}
