package dk.handleplan.persistence.shared;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.StaleData;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What every repository does the same way. */
public abstract class JpaRepository<T> {

    protected final EntityManager entities;
    private final Class<T> type;

    protected JpaRepository(EntityManager entities, Class<T> type) {
        this.entities = entities;
        this.type = type;
    }

    public void add(T aggregate) {
        entities.persist(aggregate);
    }

    /** Writes it at once: whoever is second to add what may be there only once is told so, and not at the end of the transaction. */
    protected final void addOnce(T aggregate) {
        try {
            entities.persist(aggregate);
            entities.flush();
        } catch (PersistenceException addedMeanwhile) {
            throw new StaleData("shared.stale");
        }
    }

    public Optional<T> find(UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(type, id));
    }

    protected TypedQuery<T> query(String jpql) {
        return entities.createQuery(jpql, type);
    }

    protected static <R> Optional<R> first(TypedQuery<R> query) {
        return query.setMaxResults(1).getResultStream().findFirst();
    }

    protected static <R> Page<R> page(TypedQuery<R> rows, TypedQuery<Long> total, PageRequest request) {
        List<R> found = rows.setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(found, total.getSingleResult(), request);
    }
}
