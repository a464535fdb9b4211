package dk.handleplan.core.letter;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What an applicant is told of the decision on one initiative (tilsagnsbrev, afslag), or of a later one that changes its grant.
 *
 * <p>Life: prepared with the decision, in the same transaction → sent by the secretariat. Until then its words follow the texts
 * of the year; as it is sent it stays. Whoever gets less than was applied for is told why (forvaltningsloven § 22): a letter that
 * cannot say it is held back until somebody writes it.
 */
@Entity
@Table(name = "grant_letter")
public class GrantLetter extends Aggregate {

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "initiative_id")
    private UUID initiativeId;

    @Column(name = "adjustment_number")
    private int adjustmentNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20)
    private LetterKind kind;

    @Embedded
    private Meeting meeting;

    @ElementCollection
    @CollectionTable(name = "grant_letter_amount", joinColumns = @JoinColumn(name = "letter_id"))
    @OrderColumn(name = "position")
    private List<LetterAmount> amounts = new ArrayList<>();

    @Column(name = "reason", length = Text.PROSE)
    private String reason;

    @Column(name = "reason_missing")
    private boolean reasonMissing;

    @Column(name = "condition_text", length = Text.PROSE)
    private String condition;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "sent_by", length = 200)
    private String sentBy;

    @Column(name = "text_da", length = Text.PROSE)
    private String text;

    @Column(name = "text_en", length = Text.PROSE)
    private String textInEnglish;

    protected GrantLetter() {}

    /**
     * @param reason why it is less than was applied for, as far as anybody said it; null for none
     * @param reasonMissing whether it is less in a year for which nobody said why
     * @param condition null for none
     */
    public GrantLetter(
            UUID cycleId,
            UUID initiativeId,
            Meeting meeting,
            List<LetterAmount> amounts,
            String reason,
            boolean reasonMissing,
            String condition) {
        super(UUID.randomUUID());
        this.cycleId = cycleId;
        this.initiativeId = initiativeId;
        this.meeting = meeting;
        this.amounts = new ArrayList<>(amounts);
        this.reason = reason;
        this.reasonMissing = reasonMissing;
        this.condition = isRefusal() ? null : condition;
        this.kind = kindOfIt();
    }

    /**
     * Tells of an adjustment. As that is decided with a reason, the letter never lacks one.
     *
     * @param number of the adjustment, from 1
     * @param condition null for none
     */
    public static GrantLetter ofChange(
            int number,
            LetterKind kind,
            UUID cycleId,
            UUID initiativeId,
            Meeting meeting,
            List<LetterAmount> amounts,
            String reason,
            String condition) {
        var letter = new GrantLetter(cycleId, initiativeId, meeting, amounts, reason, false, condition);
        letter.adjustmentNumber = number;
        letter.kind = kind;
        return letter;
    }

    private LetterKind kindOfIt() {
        if (isRefusal()) {
            return LetterKind.REFUSAL;
        }
        if (condition != null) {
            return LetterKind.CONDITIONAL;
        }
        return amounts.stream().anyMatch(LetterAmount::isLessThanApplied) ? LetterKind.PART_GRANT : LetterKind.GRANT;
    }

    /** Whoever applied for no money and got none is in the plan all the same. */
    private boolean isRefusal() {
        return amounts.stream().noneMatch(LetterAmount::isMoney)
                && !amounts.stream().allMatch(amount -> amount.granted().isBlank());
    }

    /** What was granted has changed since: it says what this one says. */
    void follow(GrantLetter now) {
        mustBePrepared();
        amounts.clear();
        amounts.addAll(now.amounts);
        reason = now.reason;
        reasonMissing = now.reasonMissing;
        condition = now.condition;
        kind = now.kind;
    }

    /** Whether these are the amounts it tells of. */
    boolean tells(List<LetterAmount> granted) {
        return amounts.size() == granted.size()
                && granted.stream().allMatch(now -> amounts.stream().anyMatch(now::grantsTheSameAs));
    }

    /** Says why it is less than was applied for, in words for the applicant. */
    void explain(String why) {
        mustBePrepared();
        reason = Text.required("reason", why, Text.NOTE);
        reasonMissing = false;
    }

    /** Sends it with these words, which stay as they are. */
    void send(String danish, String english, String by, LocalDate today) {
        mustBePrepared();
        if (reasonMissing) {
            throw new RuleBroken("letter.reasonMissing");
        }
        text = danish;
        textInEnglish = english;
        sentBy = by;
        sentOn = today;
    }

    void mustBePrepared() {
        if (isSent()) {
            throw new RuleBroken("letter.alreadySent", sentOn);
        }
    }

    public boolean isSent() {
        return sentOn != null;
    }

    public LetterColumn column() {
        if (isSent()) {
            return LetterColumn.SENT;
        }
        return reasonMissing ? LetterColumn.REASON_MISSING : LetterColumn.READY;
    }

    public UUID cycleId() {
        return cycleId;
    }

    public UUID initiativeId() {
        return initiativeId;
    }

    /** Whether it tells of the decision on the plan, not of a later change. */
    public boolean isOfDecision() {
        return adjustmentNumber == 0;
    }

    /** The number of the adjustment it tells of; 0 where it tells of the decision itself. */
    public int adjustmentNumber() {
        return adjustmentNumber;
    }

    public LetterKind kind() {
        return kind;
    }

    public Meeting meeting() {
        return meeting;
    }

    /** By budget year. */
    public List<LetterAmount> amounts() {
        return List.copyOf(amounts);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public boolean isReasonMissing() {
        return reasonMissing;
    }

    public Optional<String> condition() {
        return Optional.ofNullable(condition);
    }

    public Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentOn);
    }

    public Optional<String> sentBy() {
        return Optional.ofNullable(sentBy);
    }

    /** The words it was sent with; empty before. */
    public Optional<String> text(Locale reader) {
        return Optional.ofNullable(reader.getLanguage().equals("en") ? textInEnglish : text);
    }
}
