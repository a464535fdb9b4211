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

/** Prepares a letter for each initiative with the decision itself: either both are there or neither. */
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
                .filter(row -> !why.containsKey(row.id()))
                .flatMap(row -> row.initiativeId().stream())
                .collect(Collectors.toSet());
        mine.stream()
                .collect(Collectors.groupingBy(row -> row.initiativeId().orElseThrow()))
                .forEach((initiative, its) ->
                        letters.add(letter(initiative, its, meeting(ground.apply(telling(its))), why, missing)));
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

    private static String condition(List<AllocationRow> rows) {
        var words = rows.stream()
                .filter(row -> !row.granted().orZeroInSum().isZero())
                .flatMap(row -> row.condition().stream())
                .distinct()
                .collect(Collectors.joining("\n"));
        return words.isEmpty() ? null : words;
    }
}
