package dk.handleplan.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.shared.NotAllowed;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WholeDraftTest extends ADraftInHearing {

    @Override
    @BeforeEach
    void theDraftIsSent() {
        cafe.record(new FormSection.Goals(work, List.of()));
        super.theDraftIsSent();
    }

    @Test
    void everyInitiativeStandsOnceUnderItsGoalOrAfterAllChapters() {
        var whole = desk.reading.whole(member, consultation());

        assertThat(whole.under(whole.chapters().get(0)))
                .extracting(DraftInitiative::id)
                .containsExactly(cafe.id());
        assertThat(whole.underNone()).extracting(DraftInitiative::id).containsExactly(network.id());
        assertThat(whole.texts()).containsOnlyKeys(cafe.id(), network.id());
    }

    @Test
    void onlyThoseWhoAreHeardAndTheAdministrationReadIt() {
        assertThat(desk.reading.whole(secretariat, consultation()).chapters()).hasSize(1);
        assertThatThrownBy(() -> desk.reading.whole(People.reader(), consultation()))
                .isInstanceOf(NotAllowed.class);
    }
}
