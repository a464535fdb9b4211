package dk.handleplan.core.suggestion;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was suggested, as it was told then; its amounts are those with which its scenario began. */
@Entity
@Table(name = "suggestion")
public class KeptSuggestion extends Aggregate {

    private static final int MILLION = 1_000_000;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "scenario_id")
    private UUID scenarioId;

    @Column(name = "made_by", length = 200)
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "gap_ppm")
    private int gap;

    @ElementCollection
    @CollectionTable(name = "suggestion_line", joinColumns = @JoinColumn(name = "suggestion_id"))
    @OrderColumn(name = "position")
    private List<Because> lines = new ArrayList<>();

    protected KeptSuggestion() {}

    KeptSuggestion(UUID cycleId, UUID scenarioId, String madeBy, Instant madeAt, Suggestion suggestion) {
        super(UUID.randomUUID());
        this.cycleId = cycleId;
        this.scenarioId = scenarioId;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.gap = (int) Math.ceil(suggestion.gap() * MILLION);
        suggestion.lines().forEach(line -> lines.add(new Because(line)));
    }

    /** Why an initiative got what it got, and what would change it. */
    @Embeddable
    public static class Because {

        @Column(name = "initiative_id")
        private UUID initiativeId;

        @Enumerated(EnumType.STRING)
        @Column(name = "why", length = 20)
        private Why why;

        @Column(name = "score")
        private int score;

        @Column(name = "turning_score")
        private Integer turningScore;

        @Column(name = "lacking_oere")
        private Money lacking;

        protected Because() {}

        Because(Suggestion.Line line) {
            initiativeId = line.wish().initiativeId();
            why = line.why();
            score = line.wish().score();
            turningScore = line.turningScore().isPresent() ? line.turningScore().getAsInt() : null;
            lacking = line.lacking();
        }

        public UUID initiativeId() {
            return initiativeId;
        }

        public Why why() {
            return why;
        }

        /** The priority it had. */
        public int score() {
            return score;
        }

        /** The lowest priority with which it is worth its money; none where no priority decides. */
        public OptionalInt turningScore() {
            return turningScore == null ? OptionalInt.empty() : OptionalInt.of(turningScore);
        }

        /** How much more the pools would have needed for it. */
        public Money lacking() {
            return lacking;
        }
    }

    public UUID cycleId() {
        return cycleId;
    }

    public UUID scenarioId() {
        return scenarioId;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Whether nothing better existed. */
    public boolean isBest() {
        return gap == 0;
    }

    /** How much better another could have been at most, in per cent, rounded up. */
    public double gapPercent() {
        return Math.ceil(gap / 100.0) / 100;
    }

    /** By initiative. */
    public Map<UUID, Because> because() {
        return lines.stream().collect(Collectors.toMap(Because::initiativeId, Function.identity()));
    }
}
