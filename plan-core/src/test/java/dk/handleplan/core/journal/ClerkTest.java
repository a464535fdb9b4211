package dk.handleplan.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.journal.IssuingService.Answer;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.PageRequest;
import org.junit.jupiter.api.Test;

/** The clerk of a committee makes and reads what goes to the bodies, also before the plan is published, and nothing else. */
class ClerkTest {

    private static final PageRequest FIRST_PAGE = new PageRequest(1, 10);

    private final User clerk = People.clerk();
    private final AnAgenda an = new AnAgenda();

    @Test
    void casesAndAnnexesAreOfferedToClerksAndLettersToApplicantsAreNot() {
        assertThat(an.service.ofYear(clerk, 2020, FIRST_PAGE).orderables())
                .extracting(document -> document.series().kind())
                .contains(DocumentKind.COMMITTEE_CASE, DocumentKind.ALLOCATION_TABLE, DocumentKind.HEARING_LETTERS)
                .doesNotContain(DocumentKind.GRANT_LETTERS);
    }

    @Test
    void clerksOrderTheCaseAndTakeItWithThem() {
        assertThat(an.service.order(clerk, an.cycle.id(), an.theCase, an.service.filing(clerk, an.theCase)))
                .isEqualTo(Answer.ORDERED);
        an.round.run();

        var year = an.service.ofYear(clerk, 2020, FIRST_PAGE);
        assertThat(year.rows().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.orderer()).isEqualTo(clerk.name()));
        assertThat(year.tellsWhoOrdered()).isTrue();
        var id = year.rows().rows().get(0).id();
        assertThat(an.service.handOut(clerk, id, DocumentFormat.WORD).name()).isEqualTo("sag-2020-v1.docx");
        assertThatThrownBy(() -> an.service.handOut(People.reader(), id, DocumentFormat.WORD))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void lettersToApplicantsAreNotTheirs() {
        var letters = an.annex(DocumentKind.GRANT_LETTERS);
        var filing = letters.kind().filing(Variant.INTERNAL);

        assertThatThrownBy(() -> an.service.order(clerk, an.cycle.id(), letters, filing))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> an.service.filing(clerk, letters)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobodyElseKnowsOfDocumentsBeforeThePlanIsPublished() {
        assertThatThrownBy(() -> an.service.ofYear(People.reader(), 2020, FIRST_PAGE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> an.service.ofYear(null, 2020, FIRST_PAGE)).isInstanceOf(NotFound.class);
    }
}
