package dk.handleplan.persistence.hearing;

import jakarta.persistence.TypedQuery;
import java.util.UUID;

/** What is commented on: an initiative, or the draft as a whole. */
record Subject(UUID initiativeId) {

    static Subject of(UUID initiativeId) {
        return new Subject(initiativeId);
    }

    String condition(String alias) {
        return " and " + alias + (initiativeId == null ? ".initiativeId is null" : ".initiativeId = :initiative");
    }

    <R> TypedQuery<R> in(TypedQuery<R> query) {
        return initiativeId == null ? query : query.setParameter("initiative", initiativeId);
    }
}
