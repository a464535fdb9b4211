package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.Recommendation;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The question which amount is recommended for one budget year, with its four kinds of answer. */
public class YearAmount {

    private final int year;
    private final Amount applied;
    private Kind kind = Kind.NO_OPINION;
    private Money other;

    /** Empty, zero and an amount are three different answers; the fourth saves typing. */
    public enum Kind {
        AS_APPLIED,
        NOTHING,
        NO_OPINION,
        OTHER
    }

    YearAmount(int year, Amount applied, Amount recommended) {
        this.year = year;
        this.applied = applied;
        recommended.money().ifPresent(this::choose);
    }

    /** Answers with this amount instead. */
    void choose(Money recommended) {
        other = null;
        if (recommended.isZero()) {
            kind = Kind.NOTHING;
        } else if (Amount.of(recommended).equals(applied)) {
            kind = Kind.AS_APPLIED;
        } else {
            kind = Kind.OTHER;
            other = recommended;
        }
    }

    /** What the answers recommend, with every contradiction told at once. */
    static List<Recommendation> recommendations(Collection<YearAmount> answers) {
        return Recommendation.of(answers.stream().collect(Collectors.toMap(YearAmount::getYear, YearAmount::amount)));
    }

    static boolean isSilent(Collection<YearAmount> answers) {
        return answers.stream().allMatch(answer -> answer.other == null && answer.kind == Kind.NO_OPINION);
    }

    private Amount amount() {
        if (other != null && (kind == Kind.AS_APPLIED || kind == Kind.NOTHING)) {
            throw new RuleBroken("hearing.twoAmounts").at(getField());
        }
        return other == null ? chosen() : Amount.of(other);
    }

    private Amount chosen() {
        return switch (kind) {
            case AS_APPLIED -> applied;
            case NOTHING -> Amount.kroner(0);
            case NO_OPINION -> Amount.blank();
            case OTHER -> throw new RuleBroken("hearing.otherAmountMissing").at(getField());
        };
    }

    /** What it adds to a sum as it stands; blank where there is no opinion, or none that can be read. */
    Amount inSum() {
        if (other != null) {
            return Amount.of(other);
        }
        return switch (kind) {
            case AS_APPLIED -> applied;
            case NOTHING -> Amount.kroner(0);
            case NO_OPINION, OTHER -> Amount.blank();
        };
    }

    List<Choice> choices(Texts texts, Shown as) {
        var choices = new ArrayList<Choice>();
        if (applied.money().filter(money -> !money.isZero()).isPresent()) {
            choices.add(new Choice(Kind.AS_APPLIED, texts.of("hearing.asApplied", as.amount(applied))));
        }
        List.of(Kind.NOTHING, Kind.NO_OPINION, Kind.OTHER).forEach(k -> choices.add(new Choice(k, texts.name(k))));
        return choices;
    }

    /** What is refused about this answer is said beside its amount. */
    public String getField() {
        return Recommendation.field(year);
    }

    public int getYear() {
        return year;
    }

    public Amount getApplied() {
        return applied;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind == null ? Kind.NO_OPINION : kind;
    }

    public Money getOther() {
        return other;
    }

    public void setOther(Money other) {
        this.other = other;
    }
}
