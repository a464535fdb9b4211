package dk.handleplan.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.initiative.Initiative.NumberedActivity;
import dk.handleplan.core.shared.DomainException;
import dk.handleplan.core.shared.RuleBroken;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A note on five centres numbers its actions, and its criteria say to which of them they belong. */
class ActivityNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1|1", "3, 1|1, 3", "1 og 3|1, 3", "2;2 4|2, 4", " 12 |12"})
    void theNumbersAreReadAsPeopleWriteThem(String written, String read) {
        assertThat(forum().ofActivities(written).activities()).isEqualTo(read);
    }

    @Test
    void aCriterionMayBelongToNoneInParticular() {
        assertThat(forum().ofActivities(" ").activities()).isNull();
        assertThat(forum().activityNumbers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"den første", "0", "1-3", "-1", "1,,2", "100"})
    void whatIsNoNumberIsRefusedBesideItsField(String written) {
        assertThatThrownBy(() -> forum().ofActivities(written))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("Skriv numrene på aktiviteterne, fx 1 eller 1, 3.")
                .satisfies(refusal ->
                        assertThat(((DomainException) refusal).field()).contains("activityNumbers"));
    }

    @Test
    void theActivitiesOfACriterionAreToldAsFarAsTheyAreThere() {
        var initiative = new Initiative(UUID.randomUUID(), UUID.randomUUID(), "Koordination");
        initiative.record(new FormSection.Work(
                null, List.of(Activity.of("Kontaktpersoner"), Activity.of("Relevante tilbud")), List.of(), false));

        assertThat(initiative.activitiesOf(forum().ofActivities("2, 7")))
                .containsExactly(new NumberedActivity(2, "Relevante tilbud"));
    }

    @Test
    void theNextYearsCriterionBelongsToTheSame() {
        assertThat(forum().ofActivities("2").again().activities()).isEqualTo("2");
    }

    private static Indicator forum() {
        return new Indicator(IndicatorGroup.QUALITATIVE, "Et fagligt forum findes");
    }
}
