package dk.handleplan.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contributions that nobody but their own centres reads before they are due. */
class SealedCallTest {

    private final ACall call = new ACall(true);
    private Initiative initiative;

    @BeforeEach
    void aCentreHasWritten() {
        initiative = call.complete("Kursuscaféen");
    }

    @Test
    void theSecretariatDoesNotReadThemBeforeTheyAreDue() {
        assertThatThrownBy(() -> call.form.get(call.secretariat, initiative.id()))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("forseglede");
        assertThat(call.contributions.initiatives(
                        call.secretariat, call.submission().id()))
                .isEmpty();
        assertThat(rows().total()).isZero();
        assertThatThrownBy(() ->
                        call.form.create(call.secretariat, call.submission().id(), "På vegne af"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theSecretariatIsNotToldWhatLooksOddInThem() {
        assertThat(call.checks.oddities(call.secretariat, call.submission())).isEmpty();
        assertThat(call.checks.oddities(call.editor, call.submission())).containsKey(initiative.id());

        call.clock.moveTo(LocalDate.of(2019, 10, 2));
        assertThat(call.checks.oddities(call.secretariat, call.submission())).containsKey(initiative.id());
    }

    @Test
    void theTrailTellsTheSecretariatNoTitles() {
        call.contributions.passToHead(call.editor, call.submission().id(), 0);

        assertThat(call.contributions.trail(call.secretariat, call.submission().id()))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.after()).isEmpty());
        assertThat(call.contributions.trail(call.head, call.submission().id()))
                .anySatisfy(entry -> assertThat(entry.after()).contains("Kursuscaféen"));
        call.clock.moveTo(LocalDate.of(2019, 10, 2));
        assertThat(call.contributions.trail(call.secretariat, call.submission().id()))
                .anySatisfy(entry -> assertThat(entry.after()).contains("Kursuscaféen"));
    }

    @Test
    void theirOwnCentreDoes() {
        assertThat(call.form.get(call.editor, initiative.id())).isEqualTo(initiative);
        assertThat(call.contributions.initiatives(call.head, call.submission().id()))
                .hasSize(1);
    }

    @Test
    void theDayAfterTheDeadlineTheSealIsBroken() {
        call.clock.moveTo(LocalDate.of(2019, 10, 2));

        assertThat(call.form.get(call.secretariat, initiative.id())).isEqualTo(initiative);
        assertThat(rows().total()).isEqualTo(1);
    }

    private Page<InitiativeRow> rows() {
        return call.form.rows(
                call.secretariat,
                InitiativeFilter.of(call.cycle.id()),
                InitiativeSort.AS_IN_THE_PLAN,
                new PageRequest(1, 10));
    }
}
