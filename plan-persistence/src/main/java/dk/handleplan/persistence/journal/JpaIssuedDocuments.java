package dk.handleplan.persistence.journal;

import dk.handleplan.core.journal.DocumentKind;
import dk.handleplan.core.journal.IssuedContent;
import dk.handleplan.core.journal.IssuedDocument;
import dk.handleplan.core.journal.IssuedDocuments;
import dk.handleplan.core.journal.IssuedState;
import dk.handleplan.core.journal.Series;
import dk.handleplan.core.journal.Variant;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Dependent
public class JpaIssuedDocuments extends JpaRepository<IssuedDocument> implements IssuedDocuments {

    private static final Set<IssuedState> UNDER_WAY = Set.of(IssuedState.ORDERED, IssuedState.MAKING);

    private static final String ROW = "select new dk.handleplan.core.journal.IssuedDocuments.DocumentRow(d.id, d.kind,"
            + " d.variant, d.title, d.number, d.origin, d.decision, d.orderer, d.orderedAt, d.making.state, d.issuedOn,"
            + " d.making.failure, d.supersededBy, d.filing, d.sha256)";

    private static final String IN_SERIES =
            "from IssuedDocument d where d.kind = :kind and d.subjectId = :subject and d.variant = :variant";

    private static final String FOR_EVERYBODY =
            "(d.making.state = :ready and d.variant = :public and d.filing.open = true)";

    @Inject
    public JpaIssuedDocuments(EntityManager entities) {
        super(entities, IssuedDocument.class);
    }

    @Override
    public void keep(IssuedContent content) {
        entities.persist(content);
    }

    @Override
    public IssuedContent content(UUID documentId) {
        return entities.find(IssuedContent.class, documentId);
    }

    @Override
    public void remove(IssuedDocument document) {
        entities.remove(document);
    }

    @Override
    public List<IssuedDocument> findAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : query("select d from IssuedDocument d where d.id in :ids")
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public boolean isAnyUnderWay(Collection<UUID> ids) {
        return !ids.isEmpty()
                && entities.createQuery(
                                        "select count(d) from IssuedDocument d where d.id in :ids and d.making.state in :underWay",
                                        Long.class)
                                .setParameter("ids", ids)
                                .setParameter("underWay", UNDER_WAY)
                                .getSingleResult()
                        > 0;
    }

    @Override
    public Optional<IssuedDocument> lock(UUID id) {
        var found = find(id);
        found.ifPresent(document -> entities.refresh(document, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
        return entities.createQuery(
                        "select d.id from IssuedDocument d where d.making.state in :underWay and d.making.nextAttempt <= :now"
                                + " order by d.making.nextAttempt, d.id",
                        UUID.class)
                .setParameter("underWay", UNDER_WAY)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Optional<IssuedDocument> latest(Series series) {
        return first(in(
                series,
                query("select d " + IN_SERIES + " and d.sha256 is not null and d.making.state <> :failed"
                                + " order by d.orderedAt desc, d.id")
                        .setParameter("failed", IssuedState.FAILED)));
    }

    @Override
    public Optional<IssuedState> lastState(Series series) {
        return first(in(
                series,
                entities.createQuery(
                        "select d.making.state " + IN_SERIES + " order by d.orderedAt desc, d.id", IssuedState.class)));
    }

    @Override
    public Optional<IssuedDocument> latestReady(Series series) {
        return first(in(
                series,
                query("select d " + IN_SERIES + " and d.making.state = :ready order by d.number desc")
                        .setParameter("ready", IssuedState.READY)));
    }

    @Override
    public List<IssuedDocument> inForce(UUID cycleId, Collection<DocumentKind> kinds) {
        return query(
                        "select d from IssuedDocument d where d.cycleId = :cycle and d.kind in :kinds and d.making.state = :ready"
                                + " and d.supersededBy is null order by d.title, d.variant, d.id")
                .setParameter("cycle", cycleId)
                .setParameter("kinds", kinds)
                .setParameter("ready", IssuedState.READY)
                .getResultList();
    }

    @Override
    public int lastNumber(Series series) {
        var last = in(series, entities.createQuery("select max(d.number) " + IN_SERIES, Integer.class))
                .getSingleResult();
        return last == null ? 0 : last;
    }

    private static <R> TypedQuery<R> in(Series series, TypedQuery<R> query) {
        return query.setParameter("kind", series.kind())
                .setParameter("subject", series.subjectId())
                .setParameter("variant", series.variant());
    }

    @Override
    public Page<DocumentRow> rows(DocumentFilter filter, PageRequest request) {
        var from = " from IssuedDocument d where d.cycleId = :cycle"
                + switch (filter.access()) {
                    case ALL -> "";
                    case AGENDA -> " and (d.kind in :agenda or " + FOR_EVERYBODY + ")";
                    case OPEN -> " and " + FOR_EVERYBODY;
                };
        var rows =
                entities.createQuery(ROW + from + " order by d.orderedAt desc, d.number desc, d.id", DocumentRow.class);
        var total = entities.createQuery("select count(d)" + from, Long.class);
        return page(filled(filter, rows), filled(filter, total), request);
    }

    private static <R> TypedQuery<R> filled(DocumentFilter filter, TypedQuery<R> query) {
        query.setParameter("cycle", filter.cycleId());
        return switch (filter.access()) {
            case ALL -> query;
            case AGENDA -> forEverybody(query).setParameter("agenda", DocumentKind.agendaKinds());
            case OPEN -> forEverybody(query);
        };
    }

    private static <R> TypedQuery<R> forEverybody(TypedQuery<R> query) {
        return query.setParameter("ready", IssuedState.READY).setParameter("public", Variant.PUBLIC);
    }

    @Override
    public Optional<DocumentRow> plan(int year, Integer number) {
        return first(
                number == null
                        ? plans(year, "")
                        : plans(year, " and d.number = :number").setParameter("number", number));
    }

    @Override
    public List<DocumentRow> planVersions(int year) {
        return plans(year, "").getResultList();
    }

    private TypedQuery<DocumentRow> plans(int year, String condition) {
        return forEverybody(entities.createQuery(
                        ROW + " from IssuedDocument d, PlanCycle c where c.id = d.cycleId and c.year = :year"
                                + " and d.kind = :plan and " + FOR_EVERYBODY + condition + " order by d.number desc",
                        DocumentRow.class)
                .setParameter("year", year)
                .setParameter("plan", DocumentKind.PLAN));
    }

    @Override
    public List<UUID> publishedWithoutPlan() {
        return entities.createQuery(
                        "select c.id from PlanCycle c where c.publishedOn is not null and not exists"
                                + " (select d.id from IssuedDocument d where d.cycleId = c.id and d.kind = :plan)",
                        UUID.class)
                .setParameter("plan", DocumentKind.PLAN)
                .getResultList();
    }
}
