package dk.handleplan.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.agenda.Annex;
import dk.handleplan.core.agenda.CaseDocument;
import dk.handleplan.core.archive.PublishedYear;
import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The draft plan as a document: what was sent is kept, and what bodies get is the next version of it. */
class DraftDocumentTest {

    private final User secretariat = People.secretariat();
    private final AnAgenda an = new AnAgenda();
    private final Series draft = new Series(DocumentKind.DRAFT_PLAN, an.cycle.id(), Variant.PUBLIC);

    @Test
    void sendingAndCorrectingTheDraftKeepsWhatWasSent() {
        follow("hearing.sent");
        an.round.run();
        assertThat(an.rows()).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Udkast til " + an.cycle.title());
            assertThat(row.origin()).isEqualTo(Origin.HEARD);
            assertThat(row.filing().isOpen()).isFalse();
        });
        assertThat(an.files
                        .rows(an.rows().stream().map(row -> row.id()).toList())
                        .get(an.rows().get(0).id()))
                .extracting(IssuedFiles.FileRow::format)
                .containsExactly(DocumentFormat.PDF, DocumentFormat.WORD);

        an.here.allocation.clock.moveTo(LocalDate.of(2019, 12, 9));
        an.here.allocation.initiative(9, an.here.allocation.social, 50_000L, null);
        follow("hearing.draftCorrected");
        follow("hearing.draftCorrected");
        an.round.run();

        assertThat(an.rows()).extracting(row -> row.number()).containsExactlyInAnyOrder(1, 2);
        assertThat(said(1).plan().initiatives()).hasSize(4);
        assertThat(said(2).plan().initiatives()).hasSize(5);
    }

    @Test
    void theDraftIsTheFirstAnnexOfTheCase() {
        an.service.order(secretariat, an.cycle.id(), draft, draft.kind().filing(Variant.PUBLIC));
        an.service.order(
                secretariat,
                an.cycle.id(),
                an.annex(DocumentKind.ALLOCATION_TABLE),
                draft.kind().filing(Variant.PUBLIC));
        an.round.run();

        var content = (CaseDocument) an.sources.compose(an.theCase).content();

        assertThat(content.annexes())
                .extracting(Annex::title)
                .containsExactly("Udkast til " + an.cycle.title(), "ALLOCATION_TABLE");
    }

    @Test
    void thePlanIsAnotherSeries() {
        assertThat(DocumentKind.DRAFT_PLAN.fileName(Variant.PUBLIC, 2020, 1, DocumentFormat.PDF))
                .isEqualTo("handleplan-udkast-2020-v1.pdf");
        assertThat(an.sources.isOrderable(draft, an.cycle)).isTrue();
        assertThat(an.documents.latest(new Series(DocumentKind.PLAN, an.cycle.id(), Variant.PUBLIC)))
                .isEmpty();
    }

    private PublishedYear said(int number) {
        var row = an.rows().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
        var document = an.documents.find(row.id()).orElseThrow();
        return (PublishedYear) document.read(an.documents.content(row.id()));
    }

    private void follow(String action) {
        an.automatic.added(AuditEntry.by(secretariat, an.clock.instant(), action, an.cycle.id())
                .in(an.cycle.id()));
    }
}
