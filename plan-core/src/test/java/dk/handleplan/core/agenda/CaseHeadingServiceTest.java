package dk.handleplan.core.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.DomainException;
import dk.handleplan.core.shared.MovableClock;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseHeadingServiceTest {

    private final InMemoryCaseHeadingLists lists = new InMemoryCaseHeadingLists();
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    private final User administrator = People.administrator();
    private final CaseHeadingService service = new CaseHeadingService(lists, audit, MovableClock.at(2019, 9, 2));

    @Test
    void aMunicipalityThatSaysNothingHasTheUsualHeadings() {
        assertThat(titles())
                .containsExactly(
                        "Resumé", "Indstilling", "Sagsfremstilling", "Økonomi", "Høring", "Bilag", "Beslutning");
        assertThat(lists.find()).isEmpty();
    }

    @Test
    void headingsAreRenamedLeftOutAndMoved() {
        var written = new ArrayList<>(all());
        written.set(0, renamed(written.get(0), " Sagsresumé "));
        written.set(4, new CaseHeading(written.get(4).id(), written.get(4).part(), "Høring", false));
        service.move(administrator, version(), written, written.get(1).id(), true);

        assertThat(titles())
                .containsExactly("Indstilling", "Sagsresumé", "Sagsfremstilling", "Økonomi", "Bilag", "Beslutning");
        assertThat(all()).hasSize(7);
        assertThat(audit.actions()).containsExactly("organisation.caseHeadings");
    }

    @Test
    void theFirstGoesNoFurtherUpAndTheLastNoFurtherDown() {
        service.move(administrator, version(), all(), all().get(0).id(), true);
        service.move(administrator, version(), all(), all().get(6).id(), false);

        assertThat(titles()).startsWith("Resumé").endsWith("Beslutning");
    }

    @Test
    void aHeadingOfTheMunicipalitysOwnIsAddedAndGoesAgain() {
        service.add(administrator, version(), all(), "Klima");
        assertThat(all().get(7).isOwn()).isTrue();

        service.remove(administrator, version(), all(), all().get(7).id());
        assertThat(titles()).doesNotContain("Klima");
    }

    @Test
    void whatTheProductTellsIsLeftOutButNeverLost() {
        assertThatThrownBy(() -> service.remove(
                        administrator, version(), all(), all().get(0).id()))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("egne overskrifter");
        assertThatThrownBy(() -> service.arrange(administrator, version(), all().subList(1, 7)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void noTwoAreCalledTheSameAndNoneIsWithoutAName() {
        var written = new ArrayList<>(all());
        written.set(1, renamed(written.get(1), "resumé"));
        assertThatThrownBy(() -> service.arrange(administrator, version(), written))
                .hasMessageContaining("hedder resumé")
                .satisfies(refused -> assertThat(((DomainException) refused).field())
                        .contains(written.get(1).field()));

        written.set(1, renamed(written.get(1), " "));
        assertThatThrownBy(() -> service.arrange(administrator, version(), written))
                .satisfies(refused -> assertThat(((DomainException) refused).field())
                        .contains(written.get(1).field()));
        assertThatThrownBy(() -> service.add(administrator, version(), all(), "BILAG"))
                .satisfies(refused ->
                        assertThat(((DomainException) refused).field()).contains("own"));
        assertThat(titles()).startsWith("Resumé", "Indstilling");
    }

    @Test
    void aCaseHasAtLeastOneHeading() {
        var none = all().stream()
                .map(heading -> new CaseHeading(heading.id(), heading.part(), heading.title(), false))
                .toList();

        assertThatThrownBy(() -> service.arrange(administrator, version(), none))
                .hasMessageContaining("mindst én");
    }

    @Test
    void thereIsAnEndToThem() {
        while (all().size() < CaseHeadings.MOST) {
            service.add(administrator, version(), all(), "Egen " + all().size());
        }

        assertThatThrownBy(() -> service.add(administrator, version(), all(), "En til"))
                .hasMessageContaining("Slet en af jeres egne");
    }

    @Test
    void whoeverReadAnOlderListIsTold() {
        assertThatThrownBy(() -> service.arrange(administrator, version() + 1, all()))
                .isInstanceOf(StaleData.class);
    }

    @Test
    void onlyTheAdministratorHasASay() {
        var somewhere = UUID.randomUUID();
        for (var other : List.of(
                People.secretariat(),
                People.clerk(),
                People.reader(),
                People.editorOf(somewhere),
                People.headOf(somewhere),
                People.memberOf(somewhere),
                People.chairOf(somewhere))) {
            assertThatThrownBy(() -> service.get(other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> service.arrange(other, 0, all())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> service.move(other, 0, all(), somewhere, true))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> service.add(other, 0, all(), "Klima")).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> service.remove(other, 0, all(), somewhere)).isInstanceOf(NotAllowed.class);
        }
    }

    private static CaseHeading renamed(CaseHeading heading, String title) {
        return new CaseHeading(heading.id(), heading.part(), title, heading.isUsed());
    }

    private List<CaseHeading> all() {
        return lists.inForce().all();
    }

    private long version() {
        return lists.inForce().version();
    }

    private List<String> titles() {
        return service.get(administrator).used().stream()
                .map(CaseHeading::title)
                .toList();
    }
}
