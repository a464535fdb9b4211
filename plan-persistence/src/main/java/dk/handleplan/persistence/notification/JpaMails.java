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
import java.util.Comparator;
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
    public Page<MailRow> rows(MailFilter filter, PageRequest request) {
        var from = matching(filter) + (filter.state() == null ? "" : " and m.state = :state");
        var rows = entities.createQuery(ROW + from + " order by m.writtenAt desc, m.recipient, m.id", MailRow.class);
        var total = entities.createQuery("select count(m)" + from, Long.class);
        return page(inState(filter, filled(filter, rows)), inState(filter, filled(filter, total)), request);
    }

    private static <R> TypedQuery<R> inState(MailFilter filter, TypedQuery<R> query) {
        return filter.state() == null ? query : query.setParameter("state", filter.state());
    }

    private static String matching(MailFilter filter) {
        return " from Mail m where (lower(m.recipient) like :recipient escape '!'"
                + " or lower(m.address) like :recipient escape '!')"
                + (filter.year() == null ? "" : " and :year member of m.years");
    }

    private static <R> TypedQuery<R> filled(MailFilter filter, TypedQuery<R> query) {
        query.setParameter("recipient", "%" + escaped(filter.recipient().toLowerCase()) + "%");
        return filter.year() == null ? query : query.setParameter("year", filter.year());
    }

    private static String escaped(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }

    @Override
    public Map<MailState, Long> counts(MailFilter filter) {
        var counts = entities.createQuery(
                "select m.state, count(m)" + matching(filter) + " group by m.state", Object[].class);
        return filled(filter, counts).getResultStream().collect(Collectors.toMap(row -> (MailState) row[0], row ->
                (Long) row[1]));
    }

    @Override
    public List<Integer> years() {
        return entities.createQuery("select distinct y from Mail m join m.years y", Integer.class)
                .getResultStream()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
