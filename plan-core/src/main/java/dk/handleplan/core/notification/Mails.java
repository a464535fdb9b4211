package dk.handleplan.core.notification;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The outbox: every mail, waiting, sent or not. */
public interface Mails {

    void add(Mail mail);

    Optional<Mail> find(UUID id);

    /** The mail as it now stands, kept from others until the transaction ends. */
    Optional<Mail> lock(UUID id);

    /** The mail that collects for this person and is not due yet, kept from others until the transaction ends. */
    Optional<Mail> lockDigest(UUID userId, Instant now);

    /** Those that may be sent now, oldest first. */
    List<UUID> due(Instant now, int limit);

    /** Latest first; {@code state} null for all. */
    Page<MailRow> rows(MailState state, PageRequest page);

    /** How many there are in each state; states without any are left out. */
    Map<MailState, Long> counts();

    /** A mail as a row. */
    record MailRow(
            UUID id,
            String recipient,
            String address,
            String subject,
            MailState state,
            Instant writtenAt,
            Instant sentAt,
            String problem) {}
}
