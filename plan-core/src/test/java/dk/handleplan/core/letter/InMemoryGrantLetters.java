package dk.handleplan.core.letter;

import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.shared.InMemory;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

public class InMemoryGrantLetters extends InMemory<GrantLetter> implements GrantLetters {

    private final AllocationRows rows;

    public InMemoryGrantLetters(AllocationRows rows) {
        this.rows = rows;
    }

    public List<GrantLetter> all() {
        return all(letter -> true).toList();
    }

    @Override
    public List<GrantLetter> findAll(Collection<UUID> ids) {
        return all(letter -> ids.contains(letter.id())).toList();
    }

    @Override
    public Map<UUID, List<LetterAmount>> amounts(Collection<UUID> ids) {
        return findAll(ids).stream().collect(Collectors.toMap(GrantLetter::id, GrantLetter::amounts));
    }

    @Override
    public List<GrantLetter> ofInitiative(UUID initiativeId) {
        return all(letter -> letter.initiativeId().equals(initiativeId))
                .sorted(Comparator.comparing(GrantLetter::adjustmentNumber))
                .toList();
    }

    @Override
    public List<GrantLetter> ofDecision(UUID cycleId) {
        return all(letter -> letter.cycleId().equals(cycleId) && letter.isOfDecision())
                .toList();
    }

    @Override
    public Set<UUID> outdated(UUID cycleId) {
        return ofDecision(cycleId).stream()
                .filter(letter -> !letter.isSent())
                .filter(letter -> !letter.tells(rows.ofInitiative(letter.initiativeId()).stream()
                        .map(LetterAmount::of)
                        .toList()))
                .map(GrantLetter::initiativeId)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<UUID> sent(UUID cycleId) {
        return all(letter -> letter.cycleId().equals(cycleId) && letter.isSent())
                .map(GrantLetter::initiativeId)
                .collect(Collectors.toSet());
    }

    /** Rows are a matter of the database. */
    @Override
    public List<LettersDocument.Sent> sentWords(UUID cycleId) {
        return List.of();
    }

    /** Rows are a matter of the database. */
    @Override
    public Page<LetterRow> rows(LetterFilter filter, PageRequest page) {
        return new Page<>(List.of(), 0, page);
    }

    @Override
    public Map<LetterColumn, Long> counts(UUID cycleId) {
        return all(letter -> letter.cycleId().equals(cycleId))
                .collect(Collectors.groupingBy(GrantLetter::column, Collectors.counting()));
    }
}
