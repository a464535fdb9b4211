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

    /** Latest first. */
    Page<MailRow> rows(MailFilter filter, PageRequest page);

    /** How many there are in each state, whatever the filter's own; states without any are left out. */
    Map<MailState, Long> counts(MailFilter filter);

    /** The years mails are about, latest first. */
    List<Integer> years();

    /**
     * Which mails are shown.
     *
     * @param recipient part of a name or an address; empty for all
     * @param state null for all
     * @param year of the plan they are about; null for all
     */
    record MailFilter(String recipient, MailState state, Integer year) {

        public static final MailFilter ALL = new MailFilter("", null, null);

        public MailFilter {
            recipient = recipient == null ? "" : recipient.strip();
        }
    }

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
