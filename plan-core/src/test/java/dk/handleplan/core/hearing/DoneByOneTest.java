package dk.handleplan.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.WorkItem;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The council's task as each member has it. */
class DoneByOneTest extends ADraftInHearing {

    @BeforeEach
    void theCouncilIsAsked() {
        desk.inbox.opened(new WorkItem(
                "task",
                MemberTask.KIND,
                "COUNCIL_MEMBER:" + council.id(),
                new Case(consultation(), cycle.id(), 2020, council.id(), null, "Handleplan 2020"),
                LocalDate.of(2019, 11, 12),
                Instant.EPOCH));
    }

    private boolean isAsked(User who) {
        return desk.inbox
                        .page(desk.inbox.asked(who), null, null, new PageRequest(1, 50))
                        .total()
                > 0;
    }

    private void dealsWithEverything(User who) {
        says(who, cafe.id(), "Godt", null);
        desk.commenting.remarkNothing(who, consultation(), network.id(), seen(who, network.id()));
    }

    private void correct() {
        cafe.record(new FormSection.Titles("Kursuscaféen på havnen", null, null));
        desk.hearings.correct(secretariat, cycle.id(), "Titlen");
    }

    @Test
    void whoHasDealtWithEveryInitiativeIsAskedForNothingMoreButTheOthersAre() {
        says(member, cafe.id(), "Godt", null);
        assertThat(isAsked(member)).isTrue();

        dealsWithEverything(member);

        assertThat(isAsked(member)).isFalse();
        assertThat(isAsked(colleague)).isTrue();
    }

    @Test
    void anInitiativeFromWhichOneIsDisqualifiedIsNotWaitedFor() {
        says(member, cafe.id(), "Godt", null);
        desk.consulting.disqualify(member, consultation(), member.id(), network.id(), null);
        assertThat(isAsked(member)).isFalse();

        var recorded = desk.disqualifications
                .of(consultation(), member.id(), network.id())
                .orElseThrow();
        desk.consulting.qualify(secretariat, recorded.id());

        assertThat(isAsked(member)).isTrue();
    }

    @Test
    void theTaskComesBackWhenACommentIsWithdrawn() {
        dealsWithEverything(member);
        desk.commenting.withdraw(member, consultation(), cafe.id());

        assertThat(isAsked(member)).isTrue();
    }

    @Test
    void theTaskComesBackWhenTheDraftIsCorrectedAndGoesWhenTheMemberSaysTheSame() {
        dealsWithEverything(member);
        correct();

        assertThat(isAsked(member)).isTrue();
        var line =
                desk.commenting.reading(member, consultation()).line(cafe.id()).orElseThrow();
        assertThat(line.outdated()).isTrue();
        assertThat(desk.commenting.reading(member, consultation()).done()).isEqualTo(1);

        says(member, cafe.id(), "Godt", null);

        assertThat(isAsked(member)).isFalse();
    }

    @Test
    void whatIsSentFromAPageThatWasOpenedBeforeACorrectionIsSaidOfTheEarlierDraft() {
        dealsWithEverything(member);
        var seen = seen(member, cafe.id());
        correct();

        desk.commenting.say(member, consultation(), cafe.id(), seen, words("Stadig godt", null));

        assertThat(isAsked(member)).isTrue();
        var line =
                desk.commenting.reading(member, consultation()).line(cafe.id()).orElseThrow();
        assertThat(line.outdated()).isTrue();
    }

    @Test
    void aChapterThatIsCorrectedAsksNobodyAgain() {
        dealsWithEverything(member);
        desk.chapters.word(work, "Arbejde", "Alle skal i arbejde");
        desk.hearings.correct(secretariat, cycle.id(), "Kapitlet");

        assertThat(isAsked(member)).isFalse();
    }
}
