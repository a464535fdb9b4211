package dk.handleplan.core.status;

import java.util.UUID;

/** The process of a status round. Every call takes part in the caller's transaction. */
public interface StatusRoundProcess {

    /** An extra round is to begin by itself on its day. */
    void planned(UUID cycleId, UUID roundId);

    /** Its day was moved. */
    void moved(UUID roundId);

    /** It does not begin by itself any more. */
    void unplanned(UUID roundId);

    /** An extra round begins, apart from the phases of its year. */
    void begun(UUID cycleId, UUID roundId);

    /** Whether it has not asked for all its reports yet. */
    boolean isOpening(UUID roundId);

    /** No unit owes a report any more: the round need not wait for its closing date. */
    void allIn(UUID roundId);

    /** @throws dk.handleplan.core.shared.RuleBroken when the round does not wait for it (any more) */
    void concluded(UUID roundId);
}
