package dk.handleplan.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.initiative.Continuation;
import dk.handleplan.core.initiative.EarlierGrants;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.NotAllowed;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LastYearTest extends ADraftInHearing {

    private Initiative then;

    @Override
    @BeforeEach
    void theDraftIsSent() {
        var lastYear = Cycles.ready(2019);
        Cycles.publish(lastYear);
        cycles.add(lastYear);
        then = new Initiative(lastYear.id(), CENTRE, "Kursuscaféen");
        then.registerAsGranted(7);
        initiatives.add(then);
        continues(cafe, then.id());
        super.theDraftIsSent();
    }

    private static void continues(Initiative initiative, UUID earlier) {
        initiative.record(new FormSection.Anchoring(null, new Continuation(2019, null, "Kursuscaféen", null, earlier)));
    }

    private SinceLastYear read(Initiative initiative) {
        return desk.commenting
                .reading(member, consultation())
                .line(initiative.id())
                .orElseThrow()
                .sinceLastYear();
    }

    @Test
    void aMemberSeesWhatIsNewAndWhatContinues() {
        assertThat(read(network)).isEqualTo(SinceLastYear.NEW);
        assertThat(read(cafe)).isNotEqualTo(SinceLastYear.NEW);
    }

    @Test
    void anInitiativeIsReadBesideTheOneItContinues() {
        assertThat(desk.reading.lastYear(member, consultation(), cafe.id()))
                .get()
                .extracting(DraftService.LastYear::title)
                .isEqualTo("Kursuscaféen");
        assertThat(desk.reading.lastYear(member, consultation(), network.id())).isEmpty();
    }

    @Test
    void whatWasGrantedBeforeIsToldWhereThereWasAny() {
        desk.grants.rows.add(new EarlierGrants.Row(
                then.cycleId(),
                then.id(),
                2019,
                7,
                then.title(),
                2019,
                Amount.kroner(300_000),
                Amount.kroner(250_000)));

        assertThat(desk.reading.granted(member, consultation(), cafe.id()))
                .extracting(EarlierGrants.Row::granted)
                .containsExactly(Amount.kroner(250_000));
        assertThat(desk.reading.granted(member, consultation(), network.id())).isEmpty();
    }

    @Test
    void onlyThoseWhoAreHeardReadIt() {
        assertThatThrownBy(() -> desk.reading.lastYear(People.reader(), consultation(), cafe.id()))
                .isInstanceOf(NotAllowed.class);
    }
}
