package dk.handleplan.core.letter;

import dk.handleplan.core.decision.AfterDecision;
import dk.handleplan.core.decision.GrantReason;
import dk.handleplan.core.decision.GrantReasons;
import dk.handleplan.core.decision.Ground;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prepares a letter for each initiative with the decision itself: either both are there or neither. Asked once more, it prepares
 * those that are missing, and lets those that are not sent follow what is granted now.
 */
@ApplicationScoped
public class LetterPreparation implements AfterDecision {

    private AllocationRows rows;
    private GrantReasons reasons;
    private GrantLetters letters;

    protected LetterPreparation() {}

    @Inject
    public LetterPreparation(AllocationRows rows, GrantReasons reasons, GrantLetters letters) {
        this.rows = rows;
        this.reasons = reasons;
        this.letters = letters;
    }

    @Override
    public void decided(UUID cycleId, Function<AllocationRow, Ground> ground) {
        var mine = rows.ofCycle(cycleId).stream()
                .filter(AllocationRow::isInitiative)
                .toList();
        var why = reasons.asRecorded(cycleId, mine);
        var missing = mine.stream()
                .filter(AllocationRow::isGrantedLess)
                .filter(row -> !why.containsKey(row.id()) || isLoweredSince(row))
                .flatMap(row -> row.initiativeId().stream())
                .collect(Collectors.toSet());
        var before = letters.ofDecision(cycleId).stream()
                .collect(Collectors.toMap(GrantLetter::initiativeId, Function.identity()));
        mine.stream()
                .collect(Collectors.groupingBy(row -> row.initiativeId().orElseThrow()))
                .forEach((initiative, its) -> prepare(
                        before.get(initiative),
                        letter(initiative, its, meeting(ground.apply(telling(its))), why, missing)));
    }

    private void prepare(GrantLetter before, GrantLetter now) {
        if (before == null) {
            letters.add(now);
        } else if (!before.isSent() && !before.tells(now.amounts())) {
            before.follow(now);
        }
    }

    /** The reason of the decision is not that of what was taken afterwards. */
    private static boolean isLoweredSince(AllocationRow row) {
        return row.decided().orZeroInSum().exceeds(row.granted().orZeroInSum());
    }

    /** The row by which the meeting is named: the first that got money, else the first. */
    private static AllocationRow telling(List<AllocationRow> rows) {
        return rows.stream()
                .filter(row -> !row.granted().orZeroInSum().isZero())
                .findFirst()
                .orElse(rows.get(0));
    }

    private static Meeting meeting(Ground ground) {
        var minutes = ground.minutes();
        return new Meeting(ground.body(), minutes.metOn(), minutes.itemNumber().orElse(null));
    }

    private static GrantLetter letter(
            UUID initiative, List<AllocationRow> rows, Meeting meeting, Map<UUID, GrantReason> why, Set<UUID> missing) {
        return new GrantLetter(
                rows.get(0).cycleId(),
                initiative,
                meeting,
                rows.stream().map(LetterAmount::of).toList(),
                reason(rows.stream().map(row -> why.get(row.id()))),
                missing.contains(initiative),
                condition(rows));
    }

    /** Once, where it is the same for all years; else by year. */
    private static String reason(Stream<GrantReason> byYear) {
        var known = byYear.filter(Objects::nonNull).toList();
        var words = known.stream().map(GrantReason::words).distinct().toList();
        if (words.size() < 2) {
            return words.stream().findFirst().orElse(null);
        }
        return known.stream()
                .map(reason -> reason.budgetYear() + ": " + reason.words())
                .collect(Collectors.joining("\n"));
    }

    static String condition(List<AllocationRow> rows) {
        var words = rows.stream()
                .filter(row -> !row.granted().orZeroInSum().isZero())
                .flatMap(row -> row.condition().stream())
                .distinct()
                .collect(Collectors.joining("\n"));
        return words.isEmpty() ? null : words;
    }
}
