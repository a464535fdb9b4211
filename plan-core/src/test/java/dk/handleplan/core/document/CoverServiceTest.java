package dk.handleplan.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.document.CoverPicture.Printable;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.MovableClock;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverServiceTest {

    private final User secretariat = People.secretariat();
    private final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    private final InMemoryCoverPictures pictures = new InMemoryCoverPictures();
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    private final PlanCycle cycle = Cycles.running(2020);
    private final CoverService covers = new CoverService(
            cycles, pictures, file -> new Printable(file, "image/png"), audit, MovableClock.at(2020, 1, 20));

    CoverServiceTest() {
        cycles.add(cycle);
    }

    @Test
    void thePictureThatWasChosenLastIsOnTheCover() {
        choose(1, "Børn på en legeplads");
        choose(2, "Rådhuset");

        var picture = covers.ofYear(secretariat, 2020).orElseThrow();
        assertThat(picture.content()).containsExactly(2);
        assertThat(pictures.cover(2020)).hasValueSatisfying(cover -> {
            assertThat(cover.pictureId()).isEqualTo(picture.id());
            assertThat(cover.alt()).isEqualTo("Rådhuset");
            assertThat(cover.credit()).contains("Foto: Kommunen");
        });
        assertThat(audit.actions()).containsExactly("document.coverChosen", "document.coverChosen");
    }

    @Test
    void itsWordsCanBeChangedWithoutHandingItInAgainAndADocumentKeepsTheOldOnes() {
        choose(1, "Børn");
        var before = covers.ofYear(secretariat, 2020).orElseThrow();
        covers.choose(secretariat, 2020, Optional.empty(), "Børn på en legeplads", " ");

        var now = covers.ofYear(secretariat, 2020).orElseThrow();
        assertThat(now.content()).containsExactly(1);
        assertThat(now.alt()).isEqualTo("Børn på en legeplads");
        assertThat(now.credit()).isEmpty();
        assertThat(covers.ofDocument(before.id()).alt()).isEqualTo("Børn");
    }

    @Test
    void wordsAloneAreNoPictureAndAPictureNeedsItsWords() {
        assertThatThrownBy(() -> covers.choose(secretariat, 2020, Optional.empty(), "Børn", null))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.field()).contains("file"));
        assertThatThrownBy(() -> choose(1, " "))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.field()).contains("alt"));
        assertThat(pictures.all).isEmpty();
    }

    @Test
    void oneThatIsRemovedStaysWithTheDocumentsThatHaveIt() {
        choose(1, "Børn");
        var before = covers.ofYear(secretariat, 2020).orElseThrow();
        covers.remove(secretariat, 2020);

        assertThat(covers.ofYear(secretariat, 2020)).isEmpty();
        assertThat(covers.ofDocument(before.id()).content()).containsExactly(1);
        assertThatThrownBy(() -> covers.picture(secretariat, 2020)).isInstanceOf(NotFound.class);
    }

    @Test
    void everybodySeesItOnceThePlanIsPublished() {
        choose(1, "Børn");
        assertThatThrownBy(() -> covers.picture(null, 2020)).isInstanceOf(NotFound.class);
        assertThat(covers.picture(secretariat, 2020).content()).containsExactly(1);

        Cycles.publish(cycle);

        assertThat(covers.picture(null, 2020).content()).containsExactly(1);
    }

    @Test
    void aPlanThatIsKeptForEverKeepsItsCover() {
        choose(1, "Børn");
        pictures.isKept = true;

        assertThatThrownBy(() -> choose(2, "Rådhuset")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> covers.remove(secretariat, 2020)).isInstanceOf(RuleBroken.class);
        assertThat(covers.picture(secretariat, 2020).content()).containsExactly(1);
    }

    @Test
    void theAdministrationChoosesIt() {
        assertThatThrownBy(() -> covers.choose(People.clerk(), 2020, Optional.of(new byte[] {1}), "Børn", null))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> covers.ofYear(People.clerk(), 2020)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> covers.remove(People.clerk(), 2020)).isInstanceOf(NotAllowed.class);
    }

    private void choose(int content, String alt) {
        covers.choose(secretariat, 2020, Optional.of(new byte[] {(byte) content}), alt, "Foto: Kommunen");
    }
}
