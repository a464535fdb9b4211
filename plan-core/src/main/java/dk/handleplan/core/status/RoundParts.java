package dk.handleplan.core.status;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * How many reports of a status round are not accepted yet, and one more while not all of them are opened. It is no part of the
 * round, so that counting disturbs nobody who looks at it, and counted by the database ({@link StatusRounds#partsOpened},
 * {@link StatusRounds#partClosed}), so that exactly one report is the last.
 */
@Entity
@Table(name = "round_parts")
public class RoundParts {

    @Id
    @Column(name = "round_id")
    private UUID roundId;

    @Column(name = "open_parts", updatable = false)
    private int openParts;

    protected RoundParts() {}

    public RoundParts(UUID roundId, int openParts) {
        this.roundId = roundId;
        this.openParts = openParts;
    }
}
