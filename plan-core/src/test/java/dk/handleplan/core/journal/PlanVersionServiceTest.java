package dk.handleplan.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.organisation.People;
import dk.handleplan.core.shared.NotFound;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanVersionServiceTest {

    private final AJournal a = new AJournal();
    private final PlanVersionService service = new PlanVersionService(a.cycles, a.documents);

    @Test
    void whatAVersionSaidItSaysWhateverBecomesOfTheData() {
        issued(LocalDate.of(2020, 1, 21), true);
        a.title = "Handleplan 2020, ændret";
        issued(LocalDate.of(2020, 5, 4), true);

        assertThat(service.ofYear(2020)).extracting(PlanVersion::number).containsExactly(2, 1);
        var first = service.of(2020, 1);
        assertThat(first.content().plan().title()).isEqualTo("Handleplan 2020");
        assertThat(first.version().supersededBy()).contains(2);
        assertThat(first.version().decision()).contains("Kommunalbestyrelsen 16. december 2019, punkt 4");
        assertThat(service.of(2020, 2).version().supersededBy()).isEqualTo(Optional.empty());
    }

    @Test
    void nobodyIsToldWhatIsFiledAsClosed() {
        issued(LocalDate.of(2020, 1, 21), false);

        assertThat(service.ofYear(2020)).isEmpty();
        assertThatThrownBy(() -> service.of(2020, 1)).isInstanceOf(NotFound.class);
    }

    @Test
    void aYearThatIsNotPublishedHasNoVersions() {
        assertThatThrownBy(() -> service.ofYear(2021)).isInstanceOf(NotFound.class);
    }

    private void issued(LocalDate on, boolean isOpen) {
        a.clock.moveTo(on);
        a.service.order(People.secretariat(), a.cycle.id(), a.series, new Filing("2020-17", "15.40.00", "P15", isOpen));
        a.round.run();
    }
}
