package dk.handleplan.core.hearing;

import dk.handleplan.core.shared.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The joint remarks of councils, being written or sent. */
public interface Remarks {

    void add(Remark remark);

    Optional<Remark> find(UUID id);

    /** On an initiative or a chapter; on the draft as a whole where {@code topicId} is null. */
    Optional<Remark> of(UUID consultationId, UUID topicId);

    /** The remarks of a response that say something, in words or amounts. */
    List<Remark> worded(UUID consultationId);

    /** All remarks of a consultation, sent or still being written. */
    List<RemarkRow> ofConsultation(UUID consultationId);

    /**
     * What a response recommends for all initiatives but one, by budget year; years for which it recommends nothing are left out.
     *
     * @param exceptInitiativeId null to leave none out
     */
    Map<Integer, Money> sums(UUID consultationId, UUID exceptInitiativeId);

    /** One remark, whoever has answered it. */
    Optional<RemarkRow> row(UUID id);

    /** Sent remarks of a cycle with their approved answers, by council. */
    List<RemarkRow> sent(UUID cycleId);

    /**
     * The same on some initiatives.
     *
     * @param others whether also those on chapters and on the draft as a whole
     */
    List<RemarkRow> sent(UUID cycleId, Collection<UUID> initiativeIds, boolean others);

    /** Sent remarks on one initiative with their approved answers, by council. */
    List<RemarkRow> sentOn(UUID initiativeId);

    /** How many sent remarks in words there are. */
    long toAnswer(UUID cycleId);

    /** How many sent remarks in words still lack an approved answer. */
    long unapproved(UUID cycleId);

    /** The amounts that sent responses recommend; of several councils the one that responded first comes first. */
    List<RecommendedAmount> recommendedAmounts(UUID cycleId);

    /**
     * What a council recommends for an initiative in a budget year; zero is an opinion, none is no row.
     *
     * @param leading whether the council is the one that leads the hearing
     */
    record RecommendedAmount(
            UUID initiativeId, int budgetYear, Money amount, UUID councilId, boolean leading, LocalDate sentOn) {}
}
