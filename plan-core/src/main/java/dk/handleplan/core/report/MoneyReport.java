package dk.handleplan.core.report;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The money of some plan years.
 *
 * @param choosable the plan years that the reader may choose among, latest first
 * @param chosen those chosen, latest first
 * @param total of all groups; an initiative that stands in several counts once here
 * @param success by plan year, for each that has an allocation to tell of
 */
public record MoneyReport(
        By by,
        List<Integer> choosable,
        List<Integer> chosen,
        MoneyGroups groups,
        MoneySums total,
        List<CouncilSuccess> success) {

    /** Chosen plan years without an allocation to tell of. */
    public SortedSet<Integer> silentYears() {
        var silent = new TreeSet<>(chosen);
        success.forEach(year -> silent.remove(year.planYear()));
        return silent;
    }

    /** The years in which recommendations can be held against grants. */
    public List<CouncilSuccess> tellingSuccess() {
        return success.stream().filter(CouncilSuccess::isTelling).toList();
    }

    public Optional<CouncilSuccess> successInAll() {
        return tellingSuccess().stream().reduce(CouncilSuccess::plus);
    }
}
