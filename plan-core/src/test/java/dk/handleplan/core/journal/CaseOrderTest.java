package dk.handleplan.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.agenda.Annex;
import dk.handleplan.core.agenda.CaseDocument;
import dk.handleplan.core.journal.CaseOrderService.CaseOrdered;
import dk.handleplan.core.journal.IssuedDocuments.DocumentRow;
import dk.handleplan.core.journal.IssuingService.Answer;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A case that is ordered with its annexes names them in the versions there are once they are made. */
class CaseOrderTest {

    private static final Filing FILED = new Filing("2020-17", "15.40.00", "P15", false);

    private final User clerk = People.clerk();
    private final AnAgenda an = new AnAgenda();

    @Test
    void theAnnexesThatAreMissingAreMadeFirstOnTheSameCase() {
        assertThat(order()).isEqualTo(new CaseOrdered(Answer.ORDERED, 3));
        assertThat(theCase().title()).isEqualTo("Sag til Arbejdsmarkedsudvalget: " + an.cycle.title());
        assertThat(theCase().isUnderWay()).isTrue();

        makeAll();

        assertThat(annexes())
                .extracting(Annex::number, Annex::title, Annex::version)
                .containsExactly(
                        tuple(1, "Udkast til " + an.cycle.title(), 1),
                        tuple(2, "ALLOCATION_TABLE", 1),
                        tuple(3, "HEARING_LETTERS", 1));
        assertThat(an.rows()).allSatisfy(row -> {
            assertThat(row.filing().caseNumber()).contains("2020-17");
            assertThat(row.orderer()).isEqualTo(clerk.name());
        });
        assertThat(kept().remarks()).isEmpty();
    }

    @Test
    void onlyWhatHasChangedIsMadeAnew() {
        order();
        makeAll();
        later();
        an.said.put(DocumentKind.ALLOCATION_TABLE, "Ændret");

        assertThat(order()).isEqualTo(new CaseOrdered(Answer.ORDERED, 1));
        makeAll();

        assertThat(annexes())
                .extracting(Annex::number, Annex::version)
                .containsExactly(tuple(1, 1), tuple(2, 2), tuple(3, 1));
        assertThat(theCase().number()).isEqualTo(2);
    }

    @Test
    void whereNothingHasChangedNothingIsMade() {
        order();
        makeAll();
        later();

        assertThat(order()).isEqualTo(new CaseOrdered(Answer.UNCHANGED, 0));
        assertThat(an.rows()).hasSize(4);
    }

    @Test
    void anAnnexThatCannotBeMadeIsRemarkedAndTheCaseIsMadeWithoutIt() {
        an.broken.add(DocumentKind.ALLOCATION_TABLE);
        order();

        makeAll();

        assertThat(theCase().isReady()).isTrue();
        assertThat(annexes()).extracting(Annex::title).doesNotContain("ALLOCATION_TABLE");
        assertThat(kept().remarks()).containsExactly(Remark.of("journal.annexFailed", "ALLOCATION_TABLE"));
    }

    @Test
    void anAnnexThatIsBeingMadeAlreadyIsWaitedFor() {
        an.service.order(clerk, an.cycle.id(), an.annex(DocumentKind.HEARING_LETTERS), FILED);
        an.said.remove(DocumentKind.ALLOCATION_TABLE);

        assertThat(order().annexes()).isEqualTo(2);
        assertThat(an.rows().stream().filter(row -> row.kind() == DocumentKind.HEARING_LETTERS))
                .hasSize(1);
        makeAll();

        assertThat(annexes()).extracting(Annex::title).contains("HEARING_LETTERS");
    }

    @Test
    void onlyACaseThatIsThereAndOnlyByThoseWhoPutCasesBeforeBodies() {
        var letters = an.annex(DocumentKind.HEARING_LETTERS);

        assertThatThrownBy(() -> an.cases.order(clerk, an.cycle.id(), letters, FILED))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> an.cases.order(People.reader(), an.cycle.id(), an.theCase, FILED))
                .isInstanceOf(NotAllowed.class);
        assertThat(an.rows()).isEmpty();
    }

    private CaseOrdered order() {
        return an.cases.order(clerk, an.cycle.id(), an.theCase, FILED);
    }

    /** Two rounds, in whatever order they find what is due. */
    private void makeAll() {
        an.round.run();
        an.round.run();
    }

    private void later() {
        an.here.allocation.clock.moveTo(LocalDate.of(2019, 12, 9));
    }

    private DocumentRow theCase() {
        return an.rows().stream()
                .filter(row -> row.kind() == DocumentKind.COMMITTEE_CASE)
                .findFirst()
                .orElseThrow();
    }

    private IssuedDocument kept() {
        return an.documents.find(theCase().id()).orElseThrow();
    }

    private List<Annex> annexes() {
        return ((CaseDocument) kept().read(an.documents.content(kept().id()))).annexes();
    }
}
