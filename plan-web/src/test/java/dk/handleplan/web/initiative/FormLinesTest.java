package dk.handleplan.web.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.initiative.BudgetLine;
import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.initiative.PolicyLink;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.ValueState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A line of a list keeps what is written in it, however little that is, and what it shows nothing of. */
class FormLinesTest {

    @Test
    void anythingWrittenInALineMakesItALine() {
        var criterion = new IndicatorRow();
        var partner = new PartnerRow();
        var budget = new BudgetRow();
        var financing = new FinancingRow();
        assertThat(criterion.isWritten() || partner.isWritten() || budget.isWritten() || financing.isWritten())
                .isFalse();

        criterion.setByWhen("medio 2020");
        partner.setRole("rådgiver");
        budget.setYears(2);
        financing.setInKind(true);

        assertThat(criterion.isWritten() && partner.isWritten() && budget.isWritten() && financing.isWritten())
                .isTrue();
    }

    @Test
    void oneEndOfARangeStaysWhileTheOtherIsMissing() {
        var row = new IndicatorRow();
        row.setText("Elever i uddannelse");
        row.setComparator(Comparator.BETWEEN);
        row.setTarget(BigDecimal.valueOf(5));

        var shown = new IndicatorRow(row.toIndicator(Optional.empty()));

        assertThat(shown.getTarget()).isEqualByComparingTo("5");
        assertThat(shown.getTargetMax()).isNull();
    }

    @Test
    void aHighestFigureWithoutARangeIsRefused() {
        var row = new IndicatorRow();
        row.setText("Elever i uddannelse");
        row.setComparator(Comparator.GTE);
        row.setTargetMax(BigDecimal.TEN);

        assertThatThrownBy(() -> row.toIndicator(Optional.empty()))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.field()).contains("targetMax"));
    }

    @Test
    void aTargetThatWasLostStaysLostAndAMilestoneAMilestone() {
        var known = new Indicator(IndicatorGroup.QUALITATIVE, "Forum er oprettet")
                .aim(Comparator.GTE, null, ValueState.LOST, "%")
                .qualified(true, null, null);

        var again = new IndicatorRow(known).toIndicator(Optional.of(known));

        assertThat(again.targetState()).isEqualTo(ValueState.LOST);
        assertThat(again.isMilestone()).isTrue();
    }

    @Test
    void anAmountThatIsNotKnownKeepsItsReason() {
        var known = new BudgetLine("Løn", Amount.unknown(ValueState.TO_FOLLOW), null, null, null, null);

        var again = new BudgetRow(known).toLine(List.of(known));

        assertThat(again.amount().state()).isEqualTo(ValueState.TO_FOLLOW);
    }

    @Test
    void aLinkToAPolicyKeepsItsNumberInTheSource() {
        var known = new PolicyLink("Sundhedspolitikken", null, "Mere bevægelse", null, 3);

        assertThat(new PolicyRow(known).toLink(List.of(known)).sourceNumber()).isEqualTo(3);
    }

    @Test
    void whatIsWrittenAboutAGoalThatIsNotChosenIsAskedAbout() {
        var row = new GoalRow(new Goal("arbejde", 1, "Er i arbejde"), Optional.empty());
        row.setNote("Vigtigst for de unge");

        assertThatThrownBy(row::toLink)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.field()).contains("weight"));
    }
}
