package dk.handleplan.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChaptersInHearingTest extends ADraftInHearing {

    private DraftChapter asHeard() {
        return desk.commenting.reading(member, consultation()).chapters().get(0).chapter();
    }

    @Test
    void aChapterIsReadAsItWasSentUntilTheDraftIsCorrected() {
        desk.chapters.word(work, "Arbejde", "Alle skal i arbejde");
        assertThat(asHeard().text()).contains("Flere skal i arbejde");

        desk.hearings.correct(secretariat, cycle.id(), "Kapitlet om arbejde");

        assertThat(asHeard().text()).contains("Alle skal i arbejde");
        assertThat(asHeard().isChanged()).isTrue();
    }

    @Test
    void aDraftWhereNeitherChapterNorInitiativeIsNewIsNoCorrection() {
        assertThatThrownBy(() -> desk.hearings.correct(secretariat, cycle.id(), "Intet"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("Hverken indsatser eller kapitler er ændret");
    }

    @Test
    void aMembersCommentOnAChapterIsNoCommentOnTheDraftAsAWhole() {
        says(member, work, "Skriv også om frivillige", null);

        assertThat(desk.commenting.shared(colleague, consultation(), work)).hasSize(1);
        assertThat(desk.commenting.shared(colleague, consultation(), null)).isEmpty();
        var reading = desk.commenting.reading(member, consultation());
        assertThat(reading.chapters().get(0).own()).isNotNull();
        assertThat(reading.general()).isNull();
        assertThat(reading.done()).isZero();
    }

    @Test
    void aCommentStaysOnItsChapterWhenTheDraftIsCorrected() {
        says(member, work, "Skriv også om frivillige", null);
        desk.chapters.word(work, "Arbejde", "Alle skal i arbejde");
        desk.hearings.correct(secretariat, cycle.id(), "Kapitlet om arbejde");

        assertThat(desk.commenting.shared(colleague, consultation(), work)).hasSize(1);
    }

    @Test
    void aChapterHasNoAmountAndMustBeInTheDraft() {
        assertThatThrownBy(() -> says(member, work, "Godt", 1L))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("Et kapitel har intet beløb");
        assertThatThrownBy(() -> remarks(work, "Godt", 1L))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("Et kapitel har intet beløb");
        assertThatThrownBy(() -> says(member, UUID.randomUUID(), "Godt", null)).isInstanceOf(NotFound.class);
    }

    @Test
    void theChairSeesHowManyHaveCommentedAndRemarksOnTheChapter() {
        says(member, work, "Skriv også om frivillige", null);
        remarks(null, "Rådet takker", null);
        remarks(work, "Frivillige mangler", null);

        var response = desk.responding.response(chair, consultation());

        assertThat(response.general().text()).isEqualTo("Rådet takker");
        assertThat(response.chapters()).singleElement().satisfies(line -> {
            assertThat(line.comments()).isEqualTo(1);
            assertThat(line.remark().text()).isEqualTo("Frivillige mangler");
        });
    }

    @Test
    void theMemoHasRemarksOnChaptersAfterTheGeneralOnesAndTheyAreAnswered() {
        remarks(cafe.id(), "Hvor mange hold?", null);
        remarks(work, "Frivillige mangler", null);
        remarks(null, "Rådet takker", null);
        desk.responding.send(chair, consultation());
        answerAll();
        desk.answering.release(secretariat, cycle.id());

        var memo = desk.memos.whole(member, cycle.id());

        assertThat(memo.everything())
                .extracting(RemarkRow::text)
                .containsExactly("Rådet takker", "Frivillige mangler", "Hvor mange hold?");
        assertThat(memo.chapters()).singleElement().satisfies(remark -> {
            assertThat(remark.chapter().heading()).isEqualTo("Arbejde");
            assertThat(remark.isAnswered()).isTrue();
        });
    }
}
