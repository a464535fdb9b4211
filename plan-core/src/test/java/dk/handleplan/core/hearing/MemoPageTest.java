package dk.handleplan.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The memo page by page, over the draft of {@link ADraftInHearing}. */
class MemoPageTest extends ADraftInHearing {

    @Test
    void whatIsSaidOfTheWholeComesOnTheFirstPage() {
        remarks(null, "Rådet takker", null);
        remarks(cafe.id(), "Rådet støtter indsatsen.", 100_000L);
        desk.responding.send(chair, consultation());

        var first = desk.memos.page(secretariat, cycle.id(), 1);
        assertThat(first.general()).hasSize(1);
        assertThat(first.everything()).hasSize(2);
        assertThat(first.toAnswer()).isEqualTo(2);
        assertThat(first.answered()).isZero();

        var second = desk.memos.page(secretariat, cycle.id(), 2);
        assertThat(second.everything()).isEmpty();
        assertThat(second.toAnswer()).isEqualTo(2);
    }

    @Test
    void dissentsStandInIt() {
        desk.objecting.object(
                member,
                consultation(),
                cafe.id(),
                ObjectionService.UNWRITTEN,
                new Objection.Words("Til rådet", "Jeg er imod."));
        remarks(cafe.id(), "Rådet støtter indsatsen.", 100_000L);
        desk.responding.send(chair, consultation());

        var memo = desk.memos.whole(secretariat, cycle.id());
        assertThat(memo.dissents()).singleElement().satisfies(dissent -> {
            assertThat(dissent.text()).isEqualTo("Jeg er imod.");
            assertThat(memo.about(dissent)).contains(cafe.number().orElseThrow() + " · " + cafe.title());
        });
    }
}
