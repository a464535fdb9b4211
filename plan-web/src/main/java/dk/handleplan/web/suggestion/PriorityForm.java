package dk.handleplan.web.suggestion;

import dk.handleplan.core.scenario.ScenarioRow;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.suggestion.Mark;
import dk.handleplan.core.suggestion.Priority.Limit;
import dk.handleplan.core.suggestion.SuggestionService.Weighed;
import dk.handleplan.core.suggestion.TypedPriority;
import dk.handleplan.core.suggestion.Weight;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields about one initiative. */
public final class PriorityForm {

    private final Weighed weighed;
    private final List<YearForm> years;
    private long version;
    private Integer score;
    private Mark mark;

    PriorityForm(Weighed weighed) {
        this.weighed = weighed;
        this.version = weighed.weight().map(Weight::version).orElse(TypedPriority.NEW);
        this.score = weighed.weight().map(Weight::score).orElse(null);
        this.mark = weighed.weight().map(Weight::mark).orElse(Mark.NONE);
        this.years = weighed.rows().stream()
                .filter(row ->
                        row.applied().isKnown() && !row.applied().orZeroInSum().isZero())
                .map(row -> new YearForm(row, weighed.weight().flatMap(w -> w.limit(row.budgetYear()))))
                .toList();
    }

    /** The amounts of one budget year. */
    public static final class YearForm {

        private final ScenarioRow row;
        private Amount least;
        private Amount most;

        YearForm(ScenarioRow row, Optional<Limit> limit) {
            this.row = row;
            this.least = limit.flatMap(Limit::least).map(Amount::of).orElse(Amount.blank());
            this.most = limit.flatMap(Limit::most).map(Amount::of).orElse(Amount.blank());
        }

        private Limit limit() {
            return new Limit(row.budgetYear(), money(least), money(most));
        }

        private static Money money(Amount amount) {
            return amount != null && amount.isKnown() ? amount.orZeroInSum() : null;
        }

        public ScenarioRow getRow() {
            return row;
        }

        public String getField() {
            return "least-" + row.budgetYear() + "-" + row.initiativeId();
        }

        public Amount getLeast() {
            return least;
        }

        public void setLeast(Amount least) {
            this.least = least;
        }

        public Amount getMost() {
            return most;
        }

        public void setMost(Amount most) {
            this.most = most;
        }
    }

    TypedPriority typed() {
        var limits = years.stream().map(YearForm::limit).toList();
        return new TypedPriority(weighed.first().initiativeId(), version, score, mark, limits);
    }

    /** Whether something is said about it that was not said before. */
    boolean isTouched() {
        var stands = new PriorityForm(weighed).typed();
        var typed = typed();
        return !(Objects.equals(stands.score(), typed.score())
                && stands.mark() == typed.mark()
                && said(stands).equals(said(typed)));
    }

    private static List<Optional<Money>> said(TypedPriority typed) {
        return typed.limits().stream()
                .flatMap(limit -> Stream.of(limit.least(), limit.most()))
                .toList();
    }

    public ScenarioRow getFirst() {
        return weighed.first();
    }

    public List<YearForm> getYears() {
        return years;
    }

    public String getField() {
        return "score-" + weighed.first().initiativeId();
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public Integer getScore() {
        return score;
    }

    public void setScore(Integer score) {
        this.score = score;
    }

    public Mark getMark() {
        return mark;
    }

    public void setMark(Mark mark) {
        this.mark = mark == null ? Mark.NONE : mark;
    }
}
