package dk.handleplan.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.journal.IssuedDocuments.DocumentRow;
import dk.handleplan.core.journal.IssuingService.Answer;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.RuleBroken;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IssuingTest {

    private static final Filing FILED = new Filing("2020-17", "15.40.00", "p15", true);
    private static final PageRequest FIRST_PAGE = new PageRequest(1, 10);

    private final User secretariat = People.secretariat();
    private final AJournal a = new AJournal();

    @Test
    void aDocumentIsMadeInAllFormatsAndKeepsWhatItSaid() {
        assertThat(order()).isEqualTo(Answer.ORDERED);
        assertThat(a.heard).hasSize(1);
        a.title = "Noget andet";

        a.round.run();

        var row = onlyRow();
        assertThat(row.state()).isEqualTo(IssuedState.READY);
        assertThat(row.number()).isEqualTo(1);
        assertThat(row.decision()).startsWith("Kommunalbestyrelsen 16. december 2019");
        assertThat(row.filing()).isEqualTo(new Filing("2020-17", "15.40.00", "P15", true));
        assertThat(a.said(1, DocumentFormat.PDF)).isEqualTo("Handleplan 2020 v1.pdf");
        assertThat(a.said(1, DocumentFormat.SHEET)).isEqualTo("Handleplan 2020 v1.xlsx");
        assertThat(a.audit.actions(row.id())).containsExactly("journal.ordered", "journal.delivered");
    }

    @Test
    void theSameIsNotMadeTwice() {
        order();
        assertThat(order()).isEqualTo(Answer.UNDER_WAY);
        a.round.run();

        assertThat(order()).isEqualTo(Answer.UNCHANGED);
        assertThat(rows()).hasSize(1);
    }

    @Test
    void anotherCaseNumberMakesAnotherVersion() {
        order();
        a.round.run();

        assertThat(a.service.order(secretariat, a.cycle.id(), a.series, new Filing("2020-18", null, null, true)))
                .isEqualTo(Answer.ORDERED);
    }

    @Test
    void aNewVersionSupersedesTheOneBeforeWhichStaysAsItWas() {
        order();
        a.round.run();
        later();
        a.title = "Handleplan 2020, ændret";
        order();
        a.round.run();

        assertThat(rows()).extracting(DocumentRow::number).containsExactly(2, 1);
        assertThat(rows()).extracting(DocumentRow::supersededBy).containsExactly(null, 2);
        assertThat(a.said(1, DocumentFormat.WORD)).isEqualTo("Handleplan 2020 v1.docx");
        assertThat(a.said(2, DocumentFormat.WORD)).isEqualTo("Handleplan 2020, ændret v2.docx");
        assertThat(a.service.plan(2020, null, DocumentFormat.PDF).orElseThrow().supersededBy())
                .isEmpty();
    }

    @Test
    void theVersionThatComesLateIsSupersededByTheNewerOne() {
        order();
        var first = a.making.take(a.making.due().get(0)).orElseThrow();
        later();
        a.title = "Ændret";
        order();
        a.round.run();

        a.making.made(first.id(), List.of());

        assertThat(rows()).extracting(DocumentRow::supersededBy).containsExactly(null, 2);
    }

    @Test
    void thePublicationTheClosingAndADecidedAdjustmentOrderThePlan() {
        for (var action : List.of("cycle.published", "closing.closed", "adjustment.decided", "adjustment.ADOPTED")) {
            a.title = action;
            follow(action);
            a.round.run();
            later();
        }
        follow("adjustment.REJECTED");
        follow("cycle.started");

        assertThat(rows())
                .extracting(DocumentRow::origin)
                .containsExactly(Origin.ADJUSTED, Origin.ADJUSTED, Origin.CLOSED, Origin.PUBLISHED);
        assertThat(rows()).extracting(DocumentRow::number).containsExactly(4, 3, 2, 1);
        assertThat(rows()).allSatisfy(row -> assertThat(row.orderer()).isNull());
        assertThat(a.audit.actions()).containsOnly("journal.issued");
    }

    @Test
    void aStepThatChangesNothingMakesNoNewVersion() {
        order();
        a.round.run();
        later();
        follow("closing.closed");
        a.round.run();

        assertThat(rows()).hasSize(1);
    }

    @Test
    void aFileThatTheServerHasNoRoomForIsLeftOutAndTheOthersAreThere() {
        a.leftOut = DocumentFormat.PDF;
        order();
        a.round.run();

        assertThat(onlyRow().state()).isEqualTo(IssuedState.READY);
        assertThat(a.documents.find(onlyRow().id()).orElseThrow().remarks())
                .containsExactly(Remark.of("journal.tooLarge", "pdf"));
        assertThatThrownBy(() -> a.said(1, DocumentFormat.PDF)).isInstanceOf(NotFound.class);
        assertThat(a.said(1, DocumentFormat.WORD)).isEqualTo("Handleplan 2020 v1.docx");
    }

    @Test
    void aNewTemplateIsReasonEnoughForANewVersion() {
        order();
        a.round.run();
        later();
        a.templates.add(DocumentTemplate.own(
                1, "kommune.docx", new byte[] {7}, People.administrator(), null, a.clock.instant()));

        assertThat(order()).isEqualTo(Answer.ORDERED);
        a.round.run();
        assertThat(a.template).hasValue(new byte[] {7});
        assertThat(order()).isEqualTo(Answer.UNCHANGED);
    }

    @Test
    void theSecretariatIsOfferedWhatThereIsToOrderAndNobodyElseIs() {
        assertThat(a.service.ofYear(secretariat, 2020, FIRST_PAGE).orderables())
                .containsExactly(
                        new Orderable(a.series, "Handleplan 2020"), new Orderable(internal(), "Handleplan 2020"));
        assertThat(a.service.ofYear(People.administrator(), 2020, FIRST_PAGE).orderables())
                .isEmpty();
        assertThat(a.service.ofYear(null, 2020, FIRST_PAGE).orderables()).isEmpty();
    }

    @Test
    void thePlanForInternalUseIsFiledClosedAndNamedSo() {
        var filing = a.service.filing(secretariat, internal());
        assertThat(filing.isOpen()).isFalse();
        assertThat(a.service.filing(secretariat, a.series).isOpen()).isTrue();

        a.service.order(secretariat, a.cycle.id(), internal(), filing);
        a.round.run();

        assertThat(a.service
                        .handOut(secretariat, onlyRow().id(), DocumentFormat.PDF)
                        .name())
                .isEqualTo("handleplan-intern-2020-v1.pdf");
        var id = onlyRow().id();
        assertThatThrownBy(() -> a.service.handOut(null, id, DocumentFormat.PDF))
                .isInstanceOf(NotAllowed.class);
    }

    private Series internal() {
        return new Series(DocumentKind.PLAN, a.cycle.id(), Variant.INTERNAL);
    }

    @Test
    void whatThereIsNothingOfCannotBeOrdered() {
        var memo = new Series(DocumentKind.MEMO, a.cycle.id(), Variant.PUBLIC);

        assertThatThrownBy(() -> a.service.order(secretariat, a.cycle.id(), memo, FILED))
                .isInstanceOf(NotFound.class);
        assertThat(rows()).isEmpty();
    }

    @Test
    void anAutomaticOrderIsFiledAsTheOneBefore() {
        order();
        a.round.run();
        later();
        a.title = "Ændret";
        follow("adjustment.decided");
        a.round.run();

        assertThat(rows().get(0).filing().caseNumber()).contains("2020-17");
    }

    @Test
    void aYearThatIsClosedWithoutAPublishedPlanHasNoDocument() {
        a.isPublished = false;
        follow("closing.closed");
        a.round.run();

        assertThat(rows()).isEmpty();
        assertThatThrownBy(this::order).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsLeftOutIsToldAndIsOnceThoughItIsInEveryFormat() {
        a.remark = Remark.of("print.brokenPicture", "Forsiden");
        order();
        var id = rows().get(0).id();
        a.round.run();

        assertThat(a.documents.find(id).orElseThrow().remarks())
                .containsExactly(Remark.of("print.brokenPicture", "Forsiden"));
    }

    @Test
    void whatWasKeptAsASentenceIsReadAsOne() {
        assertThat(Remark.read("Et billede mangler.")).isEqualTo(Remark.of(Remark.AS_WRITTEN, "Et billede mangler."));
        assertThat(Remark.read(Remark.of("print.brokenTemplate").written()))
                .isEqualTo(Remark.of("print.brokenTemplate"));
        assertThat(Remark.read(Remark.of("a.b", "Et\tto", "tre").written()))
                .isEqualTo(Remark.of("a.b", "Et to", "tre"));
    }

    @Test
    void whatCannotBeSetFailsWithoutAHalfDocumentAndTheNextGetsItsNumber() {
        a.refusal = new IllegalStateException("kan ikke");
        order();
        a.round.run();

        assertThat(onlyRow().state()).isEqualTo(IssuedState.FAILED);
        assertThat(onlyRow().failure()).isEqualTo(Failure.NOT_SET);
        assertThat(a.files.rows(List.of(onlyRow().id()))).isEmpty();
        assertThat(a.audit.actions(onlyRow().id())).contains("journal.failed");

        a.refusal = null;
        later();
        assertThat(order()).isEqualTo(Answer.ORDERED);
        a.round.run();
        assertThat(rows().get(0).number()).isEqualTo(1);
    }

    @Test
    void whoeverIsKilledWhileMakingOneLeavesItToTheNext() {
        order();
        var id = a.making.due().get(0);
        var first = a.making.take(id).orElseThrow();
        a.making.keep(new IssuedFile(first.id(), DocumentFormat.PDF, new byte[] {1}));
        assertThat(a.making.take(id)).isEmpty();

        pass(Duration.ofMinutes(5));
        a.round.run();

        assertThat(onlyRow().state()).isEqualTo(IssuedState.READY);
        assertThat(a.said(1, DocumentFormat.PDF)).isEqualTo("Handleplan 2020 v1.pdf");
    }

    @Test
    void itIsGivenUpAfterThreeAttemptsOfWhichNothingWasHeard() {
        order();
        var id = a.making.due().get(0);
        for (var i = 0; i < 3; i++) {
            assertThat(a.making.take(id)).isPresent();
            pass(Duration.ofMinutes(5));
        }

        assertThat(a.making.take(id)).isEmpty();
        assertThat(onlyRow().failure()).isEqualTo(Failure.NEVER_FINISHED);
    }

    @Test
    void whatIsReadyIsNeverChanged() {
        order();
        a.round.run();
        var document = a.documents.find(onlyRow().id()).orElseThrow();

        assertThatThrownBy(() -> document.made(List.of(Remark.of("andet")), a.clock.instant()))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> document.fail(Failure.NOT_SET, a.clock.instant()))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> document.say(null, FILED)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void theSecretariatOrdersTheAdministrationReadsAllAndOthersWhatIsOpenAndReady() {
        assertThatThrownBy(() -> a.service.order(People.administrator(), a.cycle.id(), a.series, FILED))
                .isInstanceOf(NotAllowed.class);
        order();
        assertThat(seenBy(People.administrator())).isEqualTo(1);
        assertThat(seenBy(People.clerk())).isZero();
        assertThat(seenBy(null)).isZero();

        a.round.run();
        assertThat(seenBy(null)).isEqualTo(1);
        later();
        a.service.order(secretariat, a.cycle.id(), a.series, new Filing("2020-17", null, null, false));
        a.round.run();
        assertThat(seenBy(null)).isEqualTo(1);
        var closed = rows().get(0).id();
        assertThatThrownBy(() -> a.service.handOut(null, closed, DocumentFormat.PDF))
                .isInstanceOf(NotAllowed.class);
        assertThat(a.service.handOut(secretariat, closed, DocumentFormat.PDF).name())
                .isEqualTo("handleplan-2020-v2.pdf");
    }

    @Test
    void whatIsNotThereIsToldApartFromWhatIsBeingMade() {
        assertThat(a.service.plan(2020, null, DocumentFormat.PDF)).isEmpty();
        assertThatThrownBy(() -> a.service.plan(2020, 7, DocumentFormat.PDF)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> a.service.plan(2031, null, DocumentFormat.PDF)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> a.service.handOut(secretariat, UUID.randomUUID(), DocumentFormat.PDF))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverWaitsForADocumentThatCouldNotBeMadeIsToldThatThereIsNone() {
        order();
        assertThat(a.service.plan(2020, null, DocumentFormat.PDF)).isEmpty();

        a.refusal = new IllegalStateException("kan ikke");
        a.round.run();
        assertThatThrownBy(() -> a.service.plan(2020, null, DocumentFormat.PDF)).isInstanceOf(NotFound.class);
    }

    @Test
    void aNumberThatDoesNotLookLikeOneIsRefusedBesideItsField() {
        assertThatThrownBy(() -> new Filing(null, "15.40", "P15", true))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.field()).contains("kleSubject"));
        assertThatThrownBy(() -> new Filing(null, "15.40.00", "P155", true))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.field()).contains("kleFacet"));
        assertThat(new Filing(" ", "", null, true).caseNumber()).isEmpty();
    }

    private Answer order() {
        return a.service.order(secretariat, a.cycle.id(), a.series, FILED);
    }

    private void follow(String action) {
        a.automatic.added(AuditEntry.by(secretariat, a.clock.instant(), action, a.cycle.id())
                .in(a.cycle.id()));
    }

    private void later() {
        pass(Duration.ofSeconds(1));
    }

    private void pass(Duration time) {
        a.clock.moveTo(LocalDateTime.now(a.clock).plus(time));
    }

    private long seenBy(User reader) {
        return a.service.ofYear(reader, 2020, FIRST_PAGE).rows().total();
    }

    private List<DocumentRow> rows() {
        return a.service.ofYear(secretariat, 2020, FIRST_PAGE).rows().rows();
    }

    private DocumentRow onlyRow() {
        assertThat(rows()).hasSize(1);
        return rows().get(0);
    }
}
