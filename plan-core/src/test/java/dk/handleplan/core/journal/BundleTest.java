package dk.handleplan.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.journal.Bundle.Item;
import dk.handleplan.core.journal.Bundle.Purpose;
import dk.handleplan.core.journal.Bundle.Reason;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class BundleTest {

    private static final Filing OPEN = new Filing("2020-17", "15.40.00", "P15", true);
    private static final Filing CLOSED = new Filing("2020-17", "15.40.00", "P15", false);

    private final AJournal a = new AJournal();
    private final BundleService bundles = new BundleService(a.cycles, a.documents, a.files);

    @Test
    void aBundleHoldsTheLatestVersionInAllFormatsAndSaysWhatIsSuperseded() {
        made(OPEN);
        a.title = "Handleplan 2020 efter ændring";
        made(OPEN);

        var bundle = bundles.of(People.secretariat(), 2020, Purpose.ARCHIVE);

        assertThat(bundle.items().stream().map(Item::name))
                .containsExactly(
                        "01-handleplan-2020-v2.pdf", "02-handleplan-2020-v2.docx", "03-handleplan-2020-v2.xlsx");
        assertThat(bundle.leftOut()).singleElement().satisfies(left -> {
            assertThat(left.reason()).isEqualTo(Reason.SUPERSEDED);
            assertThat(left.document().number()).isEqualTo(1);
        });
        assertThat(new String(
                        bundles.content(People.secretariat(), bundle.items().get(0)), StandardCharsets.UTF_8))
                .isEqualTo("Handleplan 2020 efter ændring v2.pdf");
    }

    @Test
    void whoeverAsksForAccessGetsWhatIsOpenAndReadsWhatIsNot() {
        made(CLOSED);

        assertThat(bundles.of(People.secretariat(), 2020, Purpose.ARCHIVE).items())
                .hasSize(3);
        var access = bundles.of(People.secretariat(), 2020, Purpose.ACCESS);
        assertThat(access.items()).isEmpty();
        assertThat(access.leftOut().get(0).reason()).isEqualTo(Reason.CLOSED);
    }

    @Test
    void whatIsNotReadyIsLeftOut() {
        a.service.order(People.secretariat(), a.cycle.id(), a.series, OPEN);
        assertThat(reasonNow()).isEqualTo(Reason.UNDER_WAY);

        a.refusal = new IllegalStateException("Kan ikke sættes");
        a.round.run();
        assertThat(reasonNow()).isEqualTo(Reason.FAILED);
    }

    @Test
    void onlyTheAdministrationTakesBundles() {
        assertThatThrownBy(() -> bundles.of(People.clerk(), 2020, Purpose.ARCHIVE))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> bundles.of(People.secretariat(), 2031, Purpose.ARCHIVE))
                .isInstanceOf(NotFound.class);
    }

    private Reason reasonNow() {
        return bundles.of(People.secretariat(), 2020, Purpose.ARCHIVE)
                .leftOut()
                .get(0)
                .reason();
    }

    private void made(Filing filing) {
        a.service.order(People.secretariat(), a.cycle.id(), a.series, filing);
        a.round.run();
        a.clock.moveTo(LocalDateTime.now(a.clock).plus(Duration.ofSeconds(1)));
    }
}
