package dk.handleplan.persistence.letter;

import dk.handleplan.core.letter.GrantLetter;
import dk.handleplan.core.letter.GrantLetters;
import dk.handleplan.core.letter.LetterAmount;
import dk.handleplan.core.letter.LetterColumn;
import dk.handleplan.core.letter.LetterKind;
import dk.handleplan.core.letter.LettersDocument;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class JpaGrantLetters extends JpaRepository<GrantLetter> implements GrantLetters {

    private static final String ROW =
            "select l.id, i.number, coalesce(i.shortTitle, i.title), coalesce(u.shortName, u.name),"
                    + " l.kind, l.reasonMissing, l.sentOn";

    private static final String FROM = " from GrantLetter l join Initiative i on i.id = l.initiativeId"
            + " join Unit u on u.id = i.leadUnitId where l.cycleId = :cycle";

    private static final String OUTDATED = "select distinct l.initiativeId from GrantLetter l, AllocationRow r"
            + " where r.initiativeId = l.initiativeId and l.cycleId = :cycle and l.adjustmentNumber = 0 and l.sentOn is null"
            + " and not exists (select o.id from GrantLetter o join o.amounts a where o.id = l.id"
            + " and a.budgetYear = r.budgetYear and (a.granted.money = r.granted.money"
            + " or a.granted.money is null and r.granted.money is null and a.granted.state = r.granted.state))";

    private static final String ORDER = " order by i.number nulls last, i.title, l.adjustmentNumber, l.id";

    private static final String SENT_WORDS = "select new " + LettersDocument.Sent.class.getName()
            + "(l.kind, u.name, i.title, l.sentOn, l.sentBy, l.text)" + FROM + " and l.sentOn is not null" + ORDER;

    private static final String COUNTS = "select l.reasonMissing, count(l.id), count(l.sentOn) from GrantLetter l"
            + " where l.cycleId = :cycle group by l.reasonMissing";

    @Inject
    public JpaGrantLetters(EntityManager entities) {
        super(entities, GrantLetter.class);
    }

    @Override
    public List<GrantLetter> findAll(Collection<UUID> ids) {
        return query("select l from GrantLetter l where l.id in :ids")
                .setParameter("ids", ids)
                .getResultList();
    }

    /** By letters that are only read: those read with their amounts and then sent would make EclipseLink fail at a flush. */
    @Override
    public Map<UUID, List<LetterAmount>> amounts(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return query("select l from GrantLetter l where l.id in :ids")
                .setParameter("ids", ids)
                .setHint("eclipselink.read-only", "true")
                .setHint("eclipselink.batch.type", "JOIN")
                .setHint("eclipselink.batch", "l.amounts")
                .getResultStream()
                .collect(Collectors.toMap(GrantLetter::id, GrantLetter::amounts));
    }

    @Override
    public List<GrantLetter> ofInitiative(UUID initiativeId) {
        return query("select l from GrantLetter l where l.initiativeId = :initiative order by l.adjustmentNumber")
                .setParameter("initiative", initiativeId)
                .getResultList();
    }

    @Override
    public List<GrantLetter> ofDecision(UUID cycleId) {
        return query("select l from GrantLetter l where l.cycleId = :cycle and l.adjustmentNumber = 0")
                .setParameter("cycle", cycleId)
                .getResultList();
    }

    @Override
    public Set<UUID> outdated(UUID cycleId) {
        return Set.copyOf(entities.createQuery(OUTDATED, UUID.class)
                .setParameter("cycle", cycleId)
                .getResultList());
    }

    @Override
    public Page<LetterRow> rows(LetterFilter filter, PageRequest request) {
        var where = FROM + condition(filter);
        var found = page(
                filtered(entities.createQuery(ROW + where + ORDER, Object[].class), filter),
                filtered(entities.createQuery("select count(l)" + where, Long.class), filter),
                request);
        var amounts = moneyOf(found.rows().stream().map(row -> (UUID) row[0]).toList());
        return new Page<>(
                found.rows().stream()
                        .map(row -> row(row, amounts.getOrDefault((UUID) row[0], List.of())))
                        .toList(),
                found.total(),
                request);
    }

    private static String condition(LetterFilter filter) {
        return (filter.column() == null ? "" : " and " + condition(filter.column()))
                + (filter.kind() == null ? "" : " and l.kind = :kind");
    }

    private static String condition(LetterColumn column) {
        return switch (column) {
            case SENT -> "l.sentOn is not null";
            case REASON_MISSING -> "l.sentOn is null and l.reasonMissing = true";
            case READY -> "l.sentOn is null and l.reasonMissing = false";
        };
    }

    private static <R> TypedQuery<R> filtered(TypedQuery<R> query, LetterFilter filter) {
        query.setParameter("cycle", filter.cycleId());
        Optional.ofNullable(filter.kind()).ifPresent(kind -> query.setParameter("kind", kind));
        return query;
    }

    /** What was applied for and granted, by letter and budget year. */
    private Map<UUID, List<Object[]>> moneyOf(List<UUID> letters) {
        if (letters.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select l.id, a.applied.money, a.granted.money from GrantLetter l join l.amounts a"
                                + " where l.id in :ids",
                        Object[].class)
                .setParameter("ids", letters)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> (UUID) row[0]));
    }

    private static LetterRow row(Object[] found, List<Object[]> amounts) {
        return new LetterRow(
                (UUID) found[0],
                (Integer) found[1],
                (String) found[2],
                (String) found[3],
                (LetterKind) found[4],
                (Boolean) found[5],
                (LocalDate) found[6],
                sum(amounts, 1),
                sum(amounts, 2));
    }

    private static Amount sum(List<Object[]> amounts, int which) {
        var known = amounts.stream()
                .map(row -> (Money) row[which])
                .filter(Objects::nonNull)
                .toList();
        return known.isEmpty() ? Amount.blank() : Amount.of(Money.sum(known));
    }

    @Override
    public Set<UUID> sent(UUID cycleId) {
        return entities.createQuery(
                        "select l.initiativeId from GrantLetter l where l.cycleId = :cycle and l.sentOn is not null",
                        UUID.class)
                .setParameter("cycle", cycleId)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    @Override
    public List<LettersDocument.Sent> sentWords(UUID cycleId) {
        return entities.createQuery(SENT_WORDS, LettersDocument.Sent.class)
                .setParameter("cycle", cycleId)
                .getResultList();
    }

    @Override
    public Map<LetterColumn, Long> counts(UUID cycleId) {
        var counts = new EnumMap<LetterColumn, Long>(LetterColumn.class);
        entities.createQuery(COUNTS, Object[].class)
                .setParameter("cycle", cycleId)
                .getResultStream()
                .forEach(row -> count(counts, (Boolean) row[0], (Long) row[1], (Long) row[2]));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static void count(Map<LetterColumn, Long> counts, boolean reasonMissing, long all, long sent) {
        counts.merge(LetterColumn.SENT, sent, Long::sum);
        counts.put(reasonMissing ? LetterColumn.REASON_MISSING : LetterColumn.READY, all - sent);
    }
}
