package dk.handleplan.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.hearing.ConsultationState;
import dk.handleplan.core.hearing.Consultations.ConsultationRow;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.hearing.Objections.DissentRow;
import dk.handleplan.core.hearing.Outcome;
import dk.handleplan.core.hearing.Recommendation;
import dk.handleplan.core.hearing.RemarkRow;
import dk.handleplan.core.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HearingPrinterTest {

    private List<DissentRow> dissents = List.of();

    private static final LocalDate DAY = LocalDate.of(2019, 11, 12);

    private final UUID granted = UUID.randomUUID();
    private final UUID refused = UUID.randomUUID();
    private final ConsultationRow council = consultation("Integrationsrådet", ConsultationState.RESPONDED);
    private final ConsultationRow elders = consultation("Ældrerådet", ConsultationState.NO_REMARKS);
    private final ConsultationRow youth = consultation("Ungerådet", ConsultationState.NOT_RESPONDED);

    @Test
    void everyConsulteeIsNamedWithItsOutcomeAlsoWithoutAResponse() {
        assertThat(print(true))
                .extracting(PublishedPlan.Consulted::council, PublishedPlan.Consulted::outcome)
                .containsExactly(
                        tuple("Integrationsrådet", ConsultationState.RESPONDED),
                        tuple("Ældrerådet", ConsultationState.NO_REMARKS),
                        tuple("Ungerådet", ConsultationState.NOT_RESPONDED));
    }

    @Test
    void aRemarkOnAnInitiativeThatIsNotInThePlanIsNotLostWithIt() {
        var told = print(
                        true, remark(granted, "Godt", 1), remark(refused, "Også godt", 200_000), remark(null, "Tak", 0))
                .get(0);

        assertThat(told.elsewhere()).singleElement().satisfies(elsewhere -> {
            assertThat(elsewhere.initiative()).isEqualTo("Mødrenetværk");
            assertThat(elsewhere.remark().text()).contains("Også godt");
        });
        assertThat(told.general().orElseThrow().text()).contains("Tak");
    }

    @Test
    void anAmountWithoutWordsIsToldToo() {
        var told = print(true, remark(refused, null, 200_000)).get(0);

        assertThat(told.elsewhere())
                .extracting(elsewhere -> elsewhere.remark().recommended())
                .containsExactly(List.of(new Recommendation(2020, Money.kroner(200_000))));
    }

    @Test
    void answersWaitForTheRelease() {
        assertThat(print(false, remark(refused, "Godt", 0))
                        .get(0)
                        .elsewhere()
                        .get(0)
                        .remark()
                        .answer())
                .isEmpty();
        assertThat(print(true, remark(refused, "Godt", 0))
                        .get(0)
                        .elsewhere()
                        .get(0)
                        .remark()
                        .answer())
                .isPresent();
    }

    @Test
    void aDissentStandsUnderItsCouncilAndNamesOnlyWhoHasAgreedToIt() {
        dissents = List.of(
                new DissentRow(council.id(), council.council(), refused, null, null, "Imod"),
                new DissentRow(council.id(), council.council(), null, null, "Medlem 2", "Imod det hele"));

        assertThat(print(false).get(0).dissents())
                .containsExactly(
                        new PublishedPlan.Dissent(Optional.of("Mødrenetværk"), Optional.empty(), "Imod"),
                        new PublishedPlan.Dissent(Optional.empty(), Optional.of("Medlem 2"), "Imod det hele"));
        assertThat(print(false).get(1).dissents()).isEmpty();
    }

    private List<PublishedPlan.Consulted> print(boolean released, RemarkRow... remarks) {
        var draft = List.of(initiative(granted, "Kursuscaféen"), initiative(refused, "Mødrenetværk"));
        return new HearingPrinter(List.of(remarks), dissents, draft, Set.of(granted), released)
                .print(List.of(council, elders, youth, consultation("Handicaprådet", ConsultationState.OPEN)));
    }

    private static DraftInitiative initiative(UUID id, String title) {
        return new DraftInitiative(id, 1, title, null, null, "Center", List.of(), false);
    }

    private RemarkRow remark(UUID on, String text, long kroner) {
        var amounts = kroner == 0 ? List.<Recommendation>of() : List.of(new Recommendation(2020, Money.kroner(kroner)));
        var answer = new RemarkRow.AnswerRow(0, Outcome.NOTED, "Tak", null);
        return new RemarkRow(
                UUID.randomUUID(),
                council.id(),
                council.councilId(),
                council.council(),
                on,
                null,
                text,
                DAY,
                amounts,
                answer);
    }

    private static ConsultationRow consultation(String name, ConsultationState state) {
        return new ConsultationRow(
                UUID.randomUUID(), 0, UUID.randomUUID(), name, state, DAY, null, null, false, null, DAY, 3, 1);
    }
}
