package dk.handleplan.persistence.initiative;

import dk.handleplan.core.initiative.AppliedAmount;
import dk.handleplan.core.initiative.GuestRight;
import dk.handleplan.core.initiative.InitiativeColumn;
import dk.handleplan.core.initiative.InitiativeFilter;
import dk.handleplan.core.initiative.InitiativeRow;
import dk.handleplan.core.initiative.InitiativeSort;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.ValueState;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a page of rows in six statements, however many rows it has. Which ones they are is found out of an index; only those are
 * then read with their texts and names.
 */
class InitiativeRows {

    private static final String ROW =
            "select i.id, i.number, coalesce(i.shortTitle, i.title), goal.shortLabel, goal.label,"
                    + " unit.name, i.state, i.editedAt from Initiative i";

    private static final String GOAL = " left join Goal goal on goal.id = i.goalGroupId";
    private static final String UNIT = " left join Unit unit on unit.id = i.leadUnitId";

    private static final String FIRST_JOINT_UNIT = "(select min(lower(u.name)) from Unit u where exists"
            + " (select m.id from Initiative m join m.participants joint where m.id = i.id and joint = u.id))";

    private static final String FIRST_COMMITTEE = "(select min(b.abbreviation) from Body b where exists"
            + " (select m.id from Initiative m join m.committees c where m.id = i.id and c = b.id))";

    /** The states in which an amount says that nothing is applied for. */
    private static final Set<ValueState> NOTHING = Set.of(ValueState.BLANK, ValueState.NOT_APPLICABLE);

    /** It is decided, and its letter is not sent. */
    private static final String UNTOLD = InitiativeState.TELLING.stream()
            .map(InitiativeRows::named)
            .sorted()
            .collect(Collectors.joining(
                    ", ",
                    "(i.state in (",
                    ") and not exists (select l.id from GrantLetter l"
                            + " where l.initiativeId = i.id and l.sentOn is not null))"));

    private static final String STATE_IN_ITS_LIFE = Stream.of(InitiativeState.values())
            .map(state -> "when i.state = " + named(state) + " then " + state.ordinal())
            .collect(Collectors.joining(" ", "case ", " else 99 end"));

    private static final String STATE_AS_TOLD = STATE_IN_ITS_LIFE.replaceFirst(
            "case", "case when " + UNTOLD + " then " + InitiativeState.ACCEPTED.ordinal());

    private static final String SAYING = Stream.of(
                    "i.title", "i.shortTitle", "i.subtitle", "i.challenge", "i.description.summary")
            .map(field -> "lower(" + field + ") like :text escape '!'")
            .collect(Collectors.joining(" or ", "(", ")"));

    private static final String INVITED =
            "exists (select s.id from Initiative s join s.invitations g where s.id = i.id and g.userId in :units";

    private final EntityManager entities;
    private final StringBuilder where = new StringBuilder(" where i.cycleId = :cycle");
    private final Map<String, Object> parameters = new HashMap<>();
    private final boolean told;

    InitiativeRows(EntityManager entities, InitiativeFilter filter) {
        this.entities = entities;
        told = filter.told();
        parameters.put("cycle", filter.cycleId());
        narrow(filter);
    }

    private void narrow(InitiativeFilter filter) {
        if (filter.visibleTo() != null) {
            parameters.put("inPlan", InitiativeState.IN_PLAN);
            narrowToVisible(filter);
        }
        if (!filter.states().isEmpty()) {
            and(stateIn(filter), "states", filter.states());
        }
        if (filter.unitId() != null) {
            and("i.leadUnitId = :unit", "unit", filter.unitId());
        }
        if (filter.goalId() != null) {
            and("i.goalGroupId = :goal", "goal", filter.goalId());
        }
        if (filter.committeeId() != null) {
            and(":committee member of i.committees", "committee", filter.committeeId());
        }
        if (filter.applying() != null) {
            narrowToApplying(filter.applying());
        }
        if (filter.text() != null) {
            and(SAYING, "text", "%" + escaped(filter.text().toLowerCase(Locale.ROOT)) + "%");
        }
    }

    private static String named(InitiativeState state) {
        return InitiativeState.class.getName() + "." + state;
    }

    private static String stateIn(InitiativeFilter filter) {
        var asItIs = "i.state in :states";
        if (!filter.told()) {
            return asItIs;
        }
        return filter.states().contains(InitiativeState.ACCEPTED)
                ? "(" + asItIs + " or " + UNTOLD + ")"
                : asItIs + " and not " + UNTOLD;
    }

    private void narrowToApplying(boolean forMoney) {
        parameters.put("nothing", NOTHING);
        and(
                (forMoney ? "" : "not ")
                        + "exists (select m.id from Initiative m join m.applied a where m.id = i.id"
                        + " and a.amount.state not in :nothing and (a.amount.money is null or a.amount.money <> :zero))",
                "zero",
                Money.ZERO);
    }

    private static String escaped(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }

    private void narrowToVisible(InitiativeFilter filter) {
        if (filter.visibleTo().isEmpty()) {
            where.append(" and i.state in :inPlan and i.revisedSince is null");
        } else {
            parameters.put("edit", GuestRight.EDIT);
            and(
                    "(i.leadUnitId in :units or exists (select p.id from Initiative p join p.participants q where p.id = i.id"
                            + " and q in :units) or " + INVITED + " and g.right = :edit) or i.revisedSince is null and"
                            + " (i.state in :inPlan or exists (select j.id from Initiative j join j.jointUnits u"
                            + " where j.id = i.id and u in :units) or " + INVITED + ")))",
                    "units",
                    filter.visibleTo());
        }
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.put(name, value);
    }

    Page<InitiativeRow> page(InitiativeSort sort, PageRequest request) {
        var total = query("select count(i.id) from Initiative i" + where, Long.class)
                .getSingleResult();
        var ids = sorted(sort)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultStream()
                .map(row -> (UUID) row[0])
                .toList();
        return new Page<>(rows(ids), total, request);
    }

    private TypedQuery<Object[]> sorted(InitiativeSort sort) {
        var direction = sort.descending() ? " desc" : " asc";
        var query = query(
                "select i.id, " + value(sort.by()) + " as sorted from Initiative i"
                        + joined(sort)
                        + where + " order by sorted" + direction + " nulls last, i.title, i.id",
                Object[].class);
        return sort.budgetYear() == null ? query : query.setParameter("budgetYear", sort.budgetYear());
    }

    private static String joined(InitiativeSort sort) {
        return switch (sort.by()) {
            case GOAL -> GOAL;
            case UNIT -> UNIT;
            case APPLIED -> " left join i.applied year on year.budgetYear = :budgetYear";
            default -> "";
        };
    }

    private String value(InitiativeColumn column) {
        return switch (column) {
            case NUMBER -> "i.number";
            case TITLE -> "lower(coalesce(i.shortTitle, i.title))";
            case GOAL -> "goal.number";
            case UNIT -> "lower(unit.name)";
            case JOINT_UNITS -> FIRST_JOINT_UNIT;
            case COMMITTEES -> FIRST_COMMITTEE;
            case APPLIED -> "year.amount.money";
            case STATE -> told ? STATE_AS_TOLD : STATE_IN_ITS_LIFE;
            case EDITED -> "i.editedAt";
        };
    }

    private <R> TypedQuery<R> query(String jpql, Class<R> type) {
        var query = entities.createQuery(jpql, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private List<InitiativeRow> rows(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var rows = entities.createQuery(ROW + GOAL + UNIT + " where i.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .sorted(Comparator.comparing(row -> ids.indexOf((UUID) row[0])))
                .toList();
        var joint = jointUnitsOf(ids);
        var committees = committeesOf(ids);
        var applied = appliedOf(ids);
        return rows.stream()
                .map(row -> new InitiativeRow(
                        (UUID) row[0],
                        (Integer) row[1],
                        (String) row[2],
                        (String) (row[3] == null ? row[4] : row[3]),
                        (String) row[5],
                        joint.getOrDefault(row[0], List.of()),
                        committees.getOrDefault(row[0], List.of()),
                        applied.getOrDefault(row[0], List.of()),
                        (InitiativeState) row[6],
                        (Instant) row[7]))
                .toList();
    }

    private Map<UUID, List<String>> jointUnitsOf(List<UUID> ids) {
        return grouped(
                "select i.id, u.name from Initiative i join i.participants j join Unit u on u.id = j"
                        + " where i.id in :ids order by u.name",
                ids,
                row -> (String) row[1]);
    }

    private Map<UUID, List<String>> committeesOf(List<UUID> ids) {
        return grouped(
                "select i.id, b.abbreviation from Initiative i join i.committees c join Body b on b.id = c"
                        + " where i.id in :ids order by b.abbreviation",
                ids,
                row -> (String) row[1]);
    }

    private Map<UUID, List<AppliedAmount>> appliedOf(List<UUID> ids) {
        return grouped(
                "select i.id, a.budgetYear, a.amount.money, a.amount.state from Initiative i join i.applied a"
                        + " where i.id in :ids order by a.budgetYear",
                ids,
                row -> new AppliedAmount((Integer) row[1], amount((Money) row[2], (ValueState) row[3])));
    }

    private static Amount amount(Money money, ValueState state) {
        return money == null ? Amount.unknown(state) : Amount.of(money);
    }

    private <V> Map<UUID, List<V>> grouped(String jpql, List<UUID> ids, Function<Object[], V> value) {
        return entities.createQuery(jpql, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> (UUID) row[0], Collectors.mapping(value, Collectors.toList())));
    }
}
