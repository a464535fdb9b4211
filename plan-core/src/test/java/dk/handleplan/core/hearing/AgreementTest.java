package dk.handleplan.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.hearing.Comments.SharedComment;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgreementTest extends ADraftInHearing {

    private UUID colleagues;

    @BeforeEach
    void aColleagueHasCommented() {
        says(colleague, cafe.id(), "Flere hold", 200_000L);
        colleagues = discussion().comments().get(0).id();
    }

    private Discussion discussion() {
        return desk.commenting.discussion(chair, consultation(), cafe.id());
    }

    private void agree(User who, boolean withAmounts) {
        desk.commenting.agree(who, consultation(), cafe.id(), seen(who, cafe.id()), colleagues, withAmounts);
    }

    private SharedComment commentOf(User who) {
        return discussion().by(who.id()).orElseThrow();
    }

    @Test
    void anAgreementIsTheMembersOwnCommentAndIsToldUnderTheColleagues() {
        agree(member, false);

        assertThat(desk.commenting.reading(member, consultation()).done()).isEqualTo(1);
        assertThat(discussion().spoken()).extracting(SharedComment::id).containsExactly(colleagues);
        assertThat(discussion().agreeing(commentOf(colleague)))
                .extracting(SharedComment::authorId)
                .containsExactly(member.id());
    }

    @Test
    void amountsAreTakenOverOnlyWhereTheMemberSaysSo() {
        agree(member, false);
        assertThat(commentOf(member).recommendations()).isEmpty();

        agree(member, true);

        assertThat(commentOf(member).recommendations()).isEqualTo(amounts(200_000L));
        assertThat(discussion().spoken()).hasSize(1);
    }

    @Test
    void whoAddsWordsOrAnotherAmountSpeaksToo() {
        agree(member, true);
        says(member, cafe.id(), null, 150_000L);

        assertThat(discussion().spoken()).hasSize(2);
        assertThat(discussion().agreedWith(commentOf(member))).contains(commentOf(colleague));
    }

    @Test
    void whatTheCouncilKnowsAlreadyStays() {
        says(member, cafe.id(), "Og et kursus mere", 100_000L);
        agree(member, false);

        assertThat(commentOf(member).text()).isEqualTo("Og et kursus mere");
        assertThat(commentOf(member).recommendations()).isEqualTo(amounts(100_000L));
    }

    @Test
    void whatIsForTheMemberAloneIsNotGivenAway() {
        desk.commenting.say(
                member,
                consultation(),
                cafe.id(),
                new CommentService.Seen(CommentService.UNWRITTEN, 1),
                new Comment.Words("Kun min", amounts(null), false));

        assertThatThrownBy(() -> agree(member, false))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("Din bemærkning kan kun du selv se");
    }

    @Test
    void anAgreementStandsAloneWhenTheColleagueWithdraws() {
        agree(member, true);
        desk.commenting.withdraw(colleague, consultation(), cafe.id());

        assertThat(discussion().spoken()).singleElement().satisfies(left -> {
            assertThat(discussion().standsAlone(left)).isTrue();
            assertThat(left.recommendations()).isEqualTo(amounts(200_000L));
        });
    }

    @Test
    void anAgreementStandsAloneWhenTheColleagueIsDisqualified() {
        agree(member, false);
        desk.consulting.disqualify(secretariat, consultation(), colleague.id(), cafe.id(), "Egen forening");

        assertThat(discussion().standsAlone(commentOf(member))).isTrue();
    }

    @Test
    void nobodyAgreesWithOneselfNorWithWhatIsGone() {
        assertThatThrownBy(() -> agree(colleague, false))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("Du kan ikke erklære dig enig i din egen");

        desk.commenting.withdraw(colleague, consultation(), cafe.id());

        assertThatThrownBy(() -> agree(member, false))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("Bemærkningen er trukket tilbage");
    }

    @Test
    void theDisqualifiedAgreeWithNobody() {
        desk.consulting.disqualify(member, consultation(), member.id(), cafe.id(), null);

        assertThatThrownBy(() -> agree(member, false)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aDoubleClickIsHarmlessAndAnOldPageIsNot() {
        says(member, cafe.id(), "Først", null);
        var read = seen(member, cafe.id());
        desk.commenting.agree(member, consultation(), cafe.id(), read, colleagues, true);
        desk.commenting.agree(member, consultation(), cafe.id(), read, colleagues, true);
        assertThat(discussion().agreeing(commentOf(colleague))).hasSize(1);

        assertThatThrownBy(() -> desk.commenting.say(
                        member,
                        consultation(),
                        cafe.id(),
                        new CommentService.Seen(read.version() - 1, 1),
                        words("Fra en gammel side", null)))
                .isInstanceOf(StaleData.class);
    }

    @Test
    void whoHasNothingToRemarkAgreesNoMore() {
        agree(member, false);
        desk.commenting.remarkNothing(member, consultation(), cafe.id(), seen(member, cafe.id()));

        assertThat(discussion().agreeing(commentOf(colleague))).isEmpty();
    }

    @Test
    void theAmountsCountInTheSpread() {
        agree(member, true);

        var spread = desk.responding.response(chair, consultation()).lines().stream()
                .filter(line -> line.initiative().id().equals(cafe.id()))
                .findFirst()
                .flatMap(line -> line.spread(2020))
                .orElseThrow();

        assertThat(spread.count()).isEqualTo(2);
    }
}
