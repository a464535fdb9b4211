package dk.handleplan.core.notification;

import dk.handleplan.core.shared.InMemory;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class InMemoryMails extends InMemory<Mail> implements Mails {

    @Override
    public Optional<Mail> lock(UUID id) {
        return find(id);
    }

    @Override
    public Optional<Mail> lockDigest(UUID userId, Instant now) {
        return all(mail -> mail.isDigest() && mail.userId().equals(userId) && mail.attempts() == 0 && !mail.isDue(now))
                .findFirst();
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
        return all(mail -> mail.isDue(now)).limit(limit).map(Mail::id).toList();
    }

    @Override
    public Page<MailRow> rows(MailFilter filter, PageRequest page) {
        var rows = matching(filter)
                .filter(mail -> filter.state() == null || mail.state() == filter.state())
                .map(mail -> new MailRow(
                        mail.id(),
                        mail.recipient(),
                        mail.address(),
                        mail.subject(),
                        mail.state(),
                        mail.writtenAt(),
                        mail.sentAt().orElse(null),
                        mail.problem().orElse(null)))
                .toList();
        return new Page<>(rows, rows.size(), page);
    }

    @Override
    public Map<MailState, Long> counts(MailFilter filter) {
        return matching(filter).collect(Collectors.groupingBy(Mail::state, Collectors.counting()));
    }

    private Stream<Mail> matching(MailFilter filter) {
        return all(mail -> (mail.recipient() + mail.address()).contains(filter.recipient())
                && (filter.year() == null || mail.years().contains(filter.year())));
    }

    @Override
    public List<Integer> years() {
        return all(mail -> true)
                .flatMap(mail -> mail.years().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** All mails by the address they go to; fails where somebody has two. */
    public Map<String, Mail> byAddress() {
        return all(mail -> true).collect(Collectors.toMap(Mail::address, Function.identity()));
    }

    public List<Mail> everything() {
        return all(mail -> true).toList();
    }
}
