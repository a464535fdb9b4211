package dk.handleplan.core.suggestion;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** A linear program that is made as large as it can: columns within their bounds, rows not above their limits. */
final class Program {

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<Variable> columns = new ArrayList<>();
    private int rows;

    /** @return its number, from 0 */
    int column(double lower, double upper, double weight) {
        columns.add(model.newVariable("c" + columns.size())
                .lower(lower)
                .upper(upper)
                .weight(weight));
        return columns.size() - 1;
    }

    /** A column that is 0 or 1. */
    int choice() {
        columns.add(model.newVariable("c" + columns.size()).binary());
        return columns.size() - 1;
    }

    /** @param factors by the number of the column */
    void row(double limit, Map<Integer, Double> factors) {
        var row = model.newExpression("r" + rows++).upper(limit);
        factors.forEach((column, factor) -> row.set(columns.get(column), factor));
    }

    int size() {
        return columns.size();
    }

    Solution solve(Duration patience) {
        model.options.time_suffice = patience.toMillis();
        model.options.time_abort = 2 * patience.toMillis();
        return new Solution(model.maximise());
    }

    /** What was found, at best and at the least. */
    final class Solution {

        private final Optimisation.Result result;

        private Solution(Optimisation.Result result) {
            this.result = result;
        }

        /** Whether nothing better exists. */
        boolean isBest() {
            return result.getState().isOptimal();
        }

        /** Whether it keeps within its bounds and limits. */
        boolean isSound() {
            return result.getState().isFeasible();
        }

        double value(int column) {
            return result.doubleValue(column);
        }
    }
}
