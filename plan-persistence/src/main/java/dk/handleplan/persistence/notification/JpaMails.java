package dk.handleplan.persistence.notification;

import dk.handleplan.core.notification.Mail;
import dk.handleplan.core.notification.MailState;
import dk.handleplan.core.notification.Mails;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class JpaMails extends JpaRepository<Mail> implements Mails {

    private static final String ROW = "select new dk.handleplan.core.notification.Mails.MailRow(m.id, m.recipient,"
            + " m.address, m.subject, m.state, m.writtenAt, m.sentAt, m.problem)";

    @Inject
    public JpaMails(EntityManager entities) {
        super(entities, Mail.class);
    }

    @Override
    public Optional<Mail> lock(UUID id) {
        var found = find(id);
        found.ifPresent(mail -> entities.refresh(mail, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    @Override
    public Optional<Mail> lockDigest(UUID userId, Instant now) {
        return first(query("select m from Mail m where m.userId = :user and m.digest = true and m.state = :waiting"
                                + " and m.attempts = 0 and m.nextAttempt > :now")
                        .setParameter("user", userId)
                        .setParameter("waiting", MailState.WAITING)
                        .setParameter("now", now))
                .flatMap(mail -> lock(mail.id()));
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
        return entities.createQuery(
                        "select m.id from Mail m where m.state = :waiting and m.nextAttempt <= :now"
                                + " order by m.nextAttempt, m.id",
                        UUID.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Page<MailRow> rows(MailState state, PageRequest request) {
        var from = " from Mail m" + (state == null ? "" : " where m.state = :state");
        var rows = entities.createQuery(ROW + from + " order by m.writtenAt desc, m.recipient, m.id", MailRow.class);
        var total = entities.createQuery("select count(m)" + from, Long.class);
        return page(in(state, rows), in(state, total), request);
    }

    private static <R> TypedQuery<R> in(MailState state, TypedQuery<R> query) {
        return state == null ? query : query.setParameter("state", state);
    }

    @Override
    public Map<MailState, Long> counts() {
        return entities.createQuery("select m.state, count(m) from Mail m group by m.state", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (MailState) row[0], row -> (Long) row[1]));
    }
}
