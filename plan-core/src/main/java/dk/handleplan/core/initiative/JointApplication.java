package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.ValueState;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What several initiatives apply for together, year by year; where one amount is not known, the sum is not either. */
final class JointApplication {

    private static final Set<ValueState> NOTHING = EnumSet.of(ValueState.BLANK, ValueState.NOT_APPLICABLE);

    private JointApplication() {}

    static FormSection.Application of(Initiative lead, Collection<Initiative> others) {
        var all = Stream.concat(Stream.of(lead), others.stream()).toList();
        var years = all.stream()
                .flatMap(one -> one.applied().stream())
                .map(AppliedAmount::budgetYear)
                .distinct()
                .sorted();
        return new FormSection.Application(
                years.map(year -> new AppliedAmount(year, inYear(year, all))).toList(),
                all.stream()
                        .flatMap(one -> one.budget().stream())
                        .map(CopiedForm::copy)
                        .toList(),
                lead.earlierApplication().orElse(null));
    }

    private static Amount inYear(int year, List<Initiative> all) {
        return all.stream()
                .map(one -> one.applied(year))
                .reduce(JointApplication::sum)
                .orElseThrow();
    }

    private static Amount sum(Amount one, Amount other) {
        if (NOTHING.contains(other.state())) {
            return one;
        }
        if (NOTHING.contains(one.state()) || !other.isKnown()) {
            return other;
        }
        return one.isKnown() ? Amount.of(one.orZeroInSum().plus(other.orZeroInSum())) : one;
    }
}
