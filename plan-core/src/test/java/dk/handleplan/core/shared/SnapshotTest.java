package dk.handleplan.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private static final UUID ID = UUID.fromString("5b0c1e6e-0000-4000-8000-000000000001");

    record Kept(
            String title,
            Optional<LocalDate> on,
            Optional<Integer> number,
            List<Amount> amounts,
            Set<Integer> touched,
            Map<UUID, String> answers,
            FlexibleDate byWhen,
            boolean pilot,
            long version,
            BigDecimal exact,
            Inner inner) {}

    record Inner(Optional<String> text) {}

    record Later(String title, Optional<String> since, List<String> lines, int count, boolean is) {}

    @Test
    void whatIsWrittenIsReadAgain() {
        var kept = new Kept(
                "Æblegrød »og« \"saft\"",
                Optional.of(LocalDate.of(2020, 2, 28)),
                Optional.empty(),
                List.of(Amount.kroner(1_700_000), Amount.unknown(ValueState.LOST)),
                Set.of(3),
                Map.of(ID, "Svar"),
                new FlexibleDate("medio 2019"),
                true,
                7,
                new BigDecimal("9.0000"),
                new Inner(Optional.empty()));

        assertThat(Snapshot.read(Snapshot.of(kept), Kept.class)).isEqualTo(kept);
    }

    @Test
    void whatIsMadeOfFieldsIsReadAgainWithThoseOfItsParents() {
        var indicator = new Indicator(IndicatorGroup.QUANTITATIVE, "Elever i job")
                .aim(Comparator.GTE, new BigDecimal("12"), ValueState.KNOWN, "elever");

        var again = Snapshot.read(Snapshot.of(new Of(indicator)), Of.class).indicator();

        assertThat(again).usingRecursiveComparison().isEqualTo(indicator);
    }

    record Of(Indicator indicator) {}

    @Test
    void whatCameLaterIsEmptyAndWhatIsGoneIsPassedOver() {
        var early = "{\"title\":\"Handleplan 2019\",\"gone\":{\"a\":[1]}}".getBytes(StandardCharsets.UTF_8);

        assertThat(Snapshot.read(early, Later.class))
                .isEqualTo(new Later("Handleplan 2019", Optional.empty(), List.of(), 0, false));
    }
}
