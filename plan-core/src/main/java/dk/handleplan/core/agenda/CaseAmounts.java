package dk.handleplan.core.agenda;

import dk.handleplan.core.agenda.CaseDocument.Difference;
import dk.handleplan.core.agenda.CaseDocument.Economy;
import dk.handleplan.core.agenda.CaseDocument.Line;
import dk.handleplan.core.agenda.CaseDocument.PoolYear;
import dk.handleplan.core.agenda.CaseDocument.Proposal;
import dk.handleplan.core.agenda.CaseDocument.Share;
import dk.handleplan.core.funding.AllocationLine;
import dk.handleplan.core.funding.FundingPool;
import dk.handleplan.core.shared.Amount;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The amounts of a case as they stood before its body. */
final class CaseAmounts {

    private final List<AllocationLine> lines;
    private final Function<AllocationLine, Amount> standing;
    private final List<Integer> years;

    /** @param standing what a line is proposed to get */
    CaseAmounts(List<AllocationLine> lines, Function<AllocationLine, Amount> standing, Collection<Integer> years) {
        this.lines = lines;
        this.standing = standing;
        this.years = years.stream().sorted().toList();
    }

    /** @param concerns whether an initiative is the body's concern */
    Proposal proposal(Predicate<UUID> concerns) {
        var shares = byInitiative(concerns).values().stream()
                .map(this::share)
                .collect(Collectors.groupingBy(Share::verdict));
        var others = lines.stream().filter(line -> !line.isInitiative()).toList();
        return new Proposal(
                Stream.of(Verdict.values())
                        .filter(shares::containsKey)
                        .map(verdict -> together(verdict, shares.get(verdict)))
                        .toList(),
                others.isEmpty() ? null : proposed(others));
    }

    private Map<UUID, List<AllocationLine>> byInitiative(Predicate<UUID> concerns) {
        return lines.stream()
                .filter(AllocationLine::isInitiative)
                .filter(line -> concerns.test(line.initiativeId()))
                .collect(Collectors.groupingBy(AllocationLine::initiativeId, LinkedHashMap::new, Collectors.toList()));
    }

    private Share share(List<AllocationLine> initiative) {
        var applied =
                Amounts.sum(initiative.stream().map(AllocationLine::applied).toList());
        var proposed = proposed(initiative);
        return new Share(Verdict.of(applied, proposed), 1, applied, proposed);
    }

    private static Share together(Verdict verdict, List<Share> shares) {
        return new Share(
                verdict,
                shares.size(),
                Amounts.sum(shares.stream().map(Share::applied).toList()),
                Amounts.sum(shares.stream().map(Share::proposed).toList()));
    }

    private Amount proposed(List<AllocationLine> some) {
        return Amounts.sum(some.stream().map(standing).toList());
    }

    Economy economy(UUID cycleId, List<FundingPool> pools, CaseGoals goals) {
        var byGoal = lines.stream()
                .filter(AllocationLine::isInitiative)
                .collect(Collectors.groupingBy(line -> Objects.toString(line.goal(), "")));
        var others = lines.stream()
                .filter(line -> !line.isInitiative())
                .collect(Collectors.groupingBy(AllocationLine::title, LinkedHashMap::new, Collectors.toList()));
        return new Economy(
                years.stream().map(year -> pool(cycleId, year, pools)).toList(),
                goals.inOrder(byGoal.keySet()).stream()
                        .map(goal -> line(goals.label(goal), byGoal.get(goal)))
                        .toList(),
                others.entrySet().stream()
                        .map(other -> line(other.getKey(), other.getValue()))
                        .toList());
    }

    private PoolYear pool(UUID cycleId, int year, List<FundingPool> pools) {
        var found = pools.stream().filter(pool -> pool.budgetYear() == year).findFirst();
        return new PoolYear(
                year,
                found.filter(pool -> !pool.entries().isEmpty())
                        .map(FundingPool::total)
                        .orElse(Amount.blank()),
                found.map(pool -> pool.allocatedByOthers(cycleId)).orElse(Amount.blank()),
                proposed(in(year, lines)));
    }

    private Line line(String label, List<AllocationLine> some) {
        return new Line(
                label, years.stream().map(year -> proposed(in(year, some))).toList());
    }

    private static List<AllocationLine> in(int year, List<AllocationLine> some) {
        return some.stream().filter(line -> line.budgetYear() == year).toList();
    }

    /** Where what a council recommends is not what is proposed. */
    List<Difference> differences(Predicate<UUID> concerns) {
        return lines.stream()
                .filter(line -> line.isInitiative() && concerns.test(line.initiativeId()))
                .filter(line ->
                        line.recommended().isKnown() && !line.recommended().equals(standing.apply(line)))
                .map(line -> new Difference(titled(line), line.budgetYear(), line.recommended(), standing.apply(line)))
                .toList();
    }

    int initiatives() {
        return byInitiative(id -> true).size();
    }

    /** Those with initiatives, by name. */
    List<String> units() {
        return lines.stream()
                .map(AllocationLine::unit)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** {@code 7. Bedre vilkår}. */
    static String titled(AllocationLine line) {
        return line.number() == null ? line.title() : line.number() + ". " + line.title();
    }
}
