package dk.handleplan.core.notification;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.RuleBroken;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A mail to one person. It waits until the mail server takes it: after each failed attempt twice as long as before, at most six
 * hours, and after {@value #MOST_ATTEMPTS} attempts, in about two days, it has failed. Where there is no mail server it stays
 * unsent. Both can be sent again by hand, and so can one that was sent and never came.
 *
 * <p>When the server dies while it sends, nobody knows whether the mail has arrived. It is sent again: a mail that comes twice
 * can be recognised by its Message-ID, one that never comes cannot.
 */
@Entity
@Table(name = "mail")
public class Mail extends Aggregate {

    static final int MOST_ATTEMPTS = 16;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final Duration TO_SEND_IT = Duration.ofMinutes(5);
    private static final int LONGEST_PROBLEM = 1_000;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "recipient", length = 200)
    private String recipient;

    @Column(name = "address", length = 200)
    private String address;

    @Column(name = "language", length = 2)
    private String language;

    @Column(name = "subject", length = 400)
    private String subject;

    @Column(name = "body", length = 200_000)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private MailState state = MailState.WAITING;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "digest")
    private boolean digest;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "heard")
    private int heard;

    @Column(name = "next_attempt")
    private Instant nextAttempt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "problem", length = LONGEST_PROBLEM)
    private String problem;

    @ElementCollection
    @CollectionTable(name = "mail_year", joinColumns = @JoinColumn(name = "mail_id"))
    @Column(name = "plan_year")
    private Set<Integer> years = new HashSet<>();

    protected Mail() {}

    /** @param year of the plan it is about */
    public Mail(User to, int year, String subject, String text, Instant now) {
        super(UUID.randomUUID());
        this.userId = to.id();
        this.recipient = to.name();
        this.address = to.email();
        this.language = to.language();
        this.years.add(year);
        this.subject = subject;
        this.text = text;
        this.writtenAt = now;
        this.nextAttempt = now;
    }

    void collectUntil(Instant sendAt) {
        digest = true;
        nextAttempt = sendAt;
    }

    /** Puts one more thing into it, before its closing words. */
    void collect(int year, String section, String closing) {
        years.add(year);
        var end = text.endsWith(closing) ? text.length() - closing.length() : text.length();
        text = text.substring(0, end) + section + text.substring(end);
    }

    /** Whoever takes a mail has some minutes to send it; if nothing is heard of it, it is due again. */
    void taken(Instant now) {
        attempts++;
        nextAttempt = now.plus(TO_SEND_IT);
    }

    /**
     * By what it is recognised, the same however often it is tried. One that was sent and is sent again by hand is another mail
     * (RFC 5322, 3.6.4): servers may drop what they have seen.
     */
    public String messageId() {
        return sentAt == null ? id().toString() : id() + "." + sentAt.toEpochMilli();
    }

    void sent(Instant now) {
        heard++;
        state = MailState.SENT;
        sentAt = now;
        problem = null;
    }

    void failed(String why, Instant now) {
        heard++;
        problem = why == null || why.length() <= LONGEST_PROBLEM ? why : why.substring(0, LONGEST_PROBLEM);
        nextAttempt = now.plus(pause());
        if (attempts >= MOST_ATTEMPTS) {
            state = MailState.FAILED;
        }
    }

    private Duration pause() {
        var doubled = Duration.ofMinutes(1L << Math.min(attempts - 1, 9));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    void leftUnsent() {
        state = MailState.UNSENT;
    }

    /** @param addressNow where the person is reached today */
    void sendAgain(String addressNow, Instant now) {
        if (!isAtRest()) {
            throw new RuleBroken("notification.underWay");
        }
        if (addressNow == null) {
            throw new RuleBroken("notification.noAddress", recipient);
        }
        address = addressNow;
        state = MailState.WAITING;
        attempts = 0;
        heard = 0;
        nextAttempt = now;
        problem = null;
    }

    public boolean isDue(Instant now) {
        return state == MailState.WAITING && !nextAttempt.isAfter(now);
    }

    /** Sent, or not going to be. */
    public boolean isAtRest() {
        return state != MailState.WAITING;
    }

    /** The years whose plans it is about. */
    public Set<Integer> years() {
        return Set.copyOf(years);
    }

    /** Whether it collects what happens in the course of a day. */
    public boolean isDigest() {
        return digest;
    }

    public UUID userId() {
        return userId;
    }

    public String recipient() {
        return recipient;
    }

    public String address() {
        return address;
    }

    public String language() {
        return language;
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    public MailState state() {
        return state;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public int attempts() {
        return attempts;
    }

    /** Whether it was sent after an attempt of which nobody heard how it ended. */
    public boolean mayHaveComeTwice() {
        return state == MailState.SENT && attempts > heard;
    }

    public Instant nextAttempt() {
        return nextAttempt;
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** What the mail server said last. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }
}
