package dk.handleplan.persistence.document;

import dk.handleplan.core.document.PlanReader;
import dk.handleplan.core.document.PlanSearch;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds a page of the initiatives of a plan in two statements, in the plan's order: by goal, then by number. */
class PlanPages {

    static final String JOINED = " left join Goal goal on goal.id = i.goalGroupId";

    /** Those under no goal stand last. */
    static final String GOAL = "coalesce(goal.number, 2147483647)";

    static final String MY_GOAL = "coalesce(mine.number, 2147483647)";

    private static final String BY_UNIT =
            " or exists (select u.id from Unit u where lower(u.name) like :text escape '!'"
                    + " and (u.id = i.leadUnitId or exists (select m.id from Initiative m join m.participants p"
                    + " where m.id = i.id and p = u.id)))";

    private static final String SAYING = Stream.of(
                    "i.title", "i.shortTitle", "i.subtitle", "i.challenge", "i.description.summary")
            .map(field -> "lower(" + field + ") like :text escape '!'")
            .collect(Collectors.joining(" or "));

    private final EntityManager entities;
    private final StringBuilder from = new StringBuilder(" from Initiative i").append(JOINED);
    private final Map<String, Object> parameters = new HashMap<>();

    PlanPages(EntityManager entities, UUID cycleId, PlanSearch search) {
        this.entities = entities;
        from.append(" where i.cycleId = :cycle and i.state in :printed");
        parameters.put("cycle", cycleId);
        parameters.put("printed", PlanReader.PRINTED);
        search.goal().ifPresent(number -> and("goal.number = :goal", "goal", number));
        search.words().ifPresent(words -> narrow(words, search));
    }

    private void narrow(String words, PlanSearch search) {
        var text = words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
        search.number().ifPresent(number -> parameters.put("number", number));
        and(
                "(" + SAYING + BY_UNIT + (search.number().isPresent() ? " or i.number = :number" : "") + ")",
                "text",
                "%" + text + "%");
    }

    private void and(String condition, String name, Object value) {
        from.append(" and ").append(condition);
        parameters.put(name, value);
    }

    Page<UUID> page(PageRequest request) {
        var total = query("select count(i.id)" + from, Long.class).getSingleResult();
        var ids = query(
                        "select i.id, " + GOAL + " as goalNumber" + from
                                + " order by goalNumber, i.number nulls last, i.title, i.id",
                        Object[].class)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultStream()
                .map(row -> (UUID) row[0])
                .toList();
        return new Page<>(ids, total, request);
    }

    private <R> TypedQuery<R> query(String jpql, Class<R> type) {
        var query = entities.createQuery(jpql, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
