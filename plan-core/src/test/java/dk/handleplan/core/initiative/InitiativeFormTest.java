package dk.handleplan.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.shared.FlexibleDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitiativeFormTest {

    private static final String CPR = "010190-1234";

    private final Initiative initiative = new Initiative(UUID.randomUUID(), UUID.randomUUID(), "Kursuscaféen");

    @Test
    void noPersonIsNamedByNumberInAnActivityAPlaceOrADate() {
        assertThatThrownBy(() -> work(List.of("Samtale med " + CPR), List.of())).hasMessageContaining("CPR");
        assertThatThrownBy(() -> work(List.of(), List.of("Hos " + CPR))).hasMessageContaining("CPR");
        var indicator = new Indicator(IndicatorGroup.QUANTITATIVE, "Samtaler");
        assertThatThrownBy(() -> indicator.by(new FlexibleDate("når " + CPR + " er klar")))
                .hasMessageContaining("CPR");
    }

    private void work(List<String> activities, List<String> places) {
        initiative.record(
                new FormSection.Work(null, activities.stream().map(Activity::of).toList(), places, false));
    }

    @Test
    void aDetailToldInSeveralLinesStaysToldInSeveral() {
        initiative.annotate(
                List.of(
                        new Fact(FormField.TARGET_GROUP, "Prioritering", "Unge først"),
                        new Fact(FormField.TARGET_GROUP, "Prioritering", "så kvinder")),
                List.of());
        var before = initiative.facts();

        tell("Unge først\r\nså kvinder");
        assertThat(initiative.facts()).isEqualTo(before);

        tell("Unge først\r\nså kvinder\r\n\r\nså mænd");
        assertThat(initiative.facts()).extracting(Fact::text).containsExactly("Unge først", "så kvinder", "så mænd");
    }

    private void tell(String text) {
        initiative.record(new FormSection.Details(Map.of(Detail.PRIORITY, text)));
    }

    @ParameterizedTest
    @CsvSource({"18, , fra 18 år", ", 18, til 18 år", "18, 18, 18 år", "18, 30, 18–30 år"})
    void agesSayWhichBoundIsMeant(Integer from, Integer to, String words) {
        initiative.record(new FormSection.Target(new TargetGroup(null, null, from, to, null, null, null, null)));

        assertThat(text(FormField.TARGET_GROUP)).isEqualTo("Alder: " + words);
    }

    @ParameterizedTest
    @CsvSource({"5, , fra 5", ", 8, til 8", "5, 8, 5–8"})
    void anIntervalSaysWhichBoundIsMeant(BigDecimal least, BigDecimal most, String words) {
        succeed(new Indicator(IndicatorGroup.QUANTITATIVE, "Deltagere").aimBetween(least, most, null));

        assertThat(text(FormField.SUCCESS)).isEqualTo("• Deltagere, " + words);
    }

    @Test
    void aMilestoneIsToldWhateverItsTarget() {
        succeed(new Indicator(IndicatorGroup.QUANTITATIVE, "Hold")
                .aim(Comparator.GTE, BigDecimal.TEN, null, null)
                .qualified(true, null, null));

        assertThat(text(FormField.SUCCESS)).isEqualTo("• Hold, mindst 10, milepæl");
    }

    private void succeed(Indicator indicator) {
        initiative.record(new FormSection.Success(null, List.of(indicator)));
    }

    private String text(FormField field) {
        return FormText.of(initiative, UUID::toString).get(field);
    }
}
