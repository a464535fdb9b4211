package dk.handleplan.core.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.DomainException;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.RuleBroken;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StatusReportTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 9, 1);

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final StatusRound round = new StatusRound(cycle.id(), Phase.MIDWAY_STATUS, TODAY);
    private final Indicator women = AStatus.target("Kvinder, der har deltaget", 20);
    private final Initiative initiative = AStatus.granted(cycle.id(), UUID.randomUUID(), 3, women);
    private final StatusReport report = new StatusReport(round, initiative);

    @Test
    void anUnfinishedReportIsKept() {
        fill(AStatus.unfinished().spending(2020, 90_000).form());

        assertThat(report.assessment()).contains(Assessment.ON_TRACK);
        assertThat(report.narrative()).isEmpty();
        assertThat(report.spent(2020)).isEqualTo(Amount.kroner(90_000));
        assertThat(report.begunOn()).contains(TODAY);
    }

    @Test
    void anUnfinishedReportCannotBeSentAndEverythingMissingIsTold() {
        fill(AStatus.unfinished().proposing(null).form());

        assertThatThrownBy(this::passToHead)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.all())
                                .extracting(missing -> missing.field().orElseThrow())
                                .containsExactly("narrative", "proposal", "state-" + women.id()));
    }

    @Test
    void spendingNobodyStatedIsUnknownAndNotZero() {
        fill(AStatus.thatGoesWell().form());

        assertThat(report.spent(2020)).isEqualTo(Amount.blank());
    }

    @Test
    void spendingIsNeverNegative() {
        assertThatThrownBy(() -> fill(AStatus.thatGoesWell().spending(2020, -1).form()))
                .hasMessage("Et forbrug kan ikke være negativt.");
    }

    @Test
    void aReasonWhyThereIsNoFigureIsAnAnswer() {
        fill(AStatus.thatGoesWell()
                .answering(women, Reading.Answer.of(ReadingState.NOT_YET).saying("Første hold begynder i oktober."))
                .form());
        passToHead();

        assertThat(report.state()).isEqualTo(ReportState.WITH_HEAD);
        assertThat(report.reading(women.id()).orElseThrow().figure()).isEmpty();
    }

    @Test
    void aReadingIsDatedTodayUnlessToldOtherwise() {
        fill(AStatus.thatGoesWell().counting(women, 22).form());

        assertThat(report.reading(women.id()).orElseThrow().readOn()).contains(TODAY);
    }

    @Test
    void nothingCanHaveBeenCountedTomorrow() {
        var tomorrow = Reading.Answer.of(10).readOn(TODAY.plusDays(1));

        assertThatThrownBy(() ->
                        fill(AStatus.thatGoesWell().answering(women, tomorrow).form()))
                .hasMessage("Datoen ligger efter i dag.");
    }

    @Test
    void aReadingTakenBackIsGone() {
        fill(AStatus.thatGoesWell().counting(women, 22).form());
        fill(AStatus.thatGoesWell()
                .answering(women, Reading.Answer.none().saying(" "))
                .form());

        assertThat(report.reading(women.id())).isEmpty();
    }

    @Test
    void aReadingSaysWhatComesNextAndWhen() {
        var soon = Reading.Answer.of(ReadingState.CANNOT_BE_SET)
                .followedBy("Møde med boligforeningerne", TODAY.plusMonths(2));
        fill(AStatus.thatGoesWell().answering(women, soon).form());

        assertThat(report.reading(women.id()).orElseThrow().onwards())
                .isEqualTo(new Reading.Onwards("Møde med boligforeningerne", TODAY.plusMonths(2)));
    }

    @Test
    void aFigureIsNotExpectedOnADayThatHasPassed() {
        var late = Reading.Answer.of(ReadingState.TO_FOLLOW).followedBy(null, TODAY.minusDays(1));

        assertThatThrownBy(
                        () -> fill(AStatus.thatGoesWell().answering(women, late).form()))
                .hasMessage("Dagen, hvor tallet ventes, er passeret.");
    }

    @Test
    void whatWasExpectedInTimeCanStillBeSavedWhenTheDayHasCome() {
        var soon = Reading.Answer.of(ReadingState.TO_FOLLOW).followedBy(null, TODAY.plusDays(1));
        var form = AStatus.thatGoesWell().answering(women, soon).form();
        fill(form);

        report.fill(form, TODAY.plusDays(9), TODAY.atStartOfDay(ZoneOffset.UTC).toInstant());

        assertThat(report.reading(women.id()).orElseThrow().onwards().on()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void theCentreJudgesOtherwiseThanTheFigureOnlyWithAReason() {
        var judged = Reading.Answer.of(19).judged(Achievement.REACHED, null);
        var reasoned = Reading.Answer.of(19).judged(null, "En er flyttet.");

        assertThatThrownBy(() ->
                        fill(AStatus.thatGoesWell().answering(women, judged).form()))
                .hasMessage("Skriv, hvorfor I vurderer det anderledes end tallet.");
        assertThatThrownBy(() ->
                        fill(AStatus.thatGoesWell().answering(women, reasoned).form()))
                .hasMessage("Vælg, om målet er nået, eller slet begrundelsen.");
    }

    @Test
    void whereItStandsAndWhatWasLearntAreKept() {
        fill(AStatus.thatGoesWell()
                .standing(Standing.of(Stage.EXPECTED, "november 2020"))
                .learning("Begynd med et hjemmebesøg.")
                .form());

        assertThat(report.standing().stage()).isEqualTo(Stage.EXPECTED);
        assertThat(report.standing().readyBy()).contains(new FlexibleDate("november 2020"));
        assertThat(report.learnt()).contains("Begynd med et hjemmebesøg.");
    }

    @Test
    void whatIsExpectedHasADateAndNothingElseHas() {
        assertThatThrownBy(() -> Standing.of(Stage.EXPECTED, " ")).hasMessage("Skriv, hvornår det forventes klar.");
        assertThatThrownBy(() -> Standing.of(Stage.IN_OPERATION, "2021"))
                .hasMessage("Tidspunktet hører til »Forventes klar«. Vælg det, eller slet tidspunktet.");
    }

    @Test
    void whatLiesWithTheHeadIsNotWrittenIn() {
        write();
        passToHead();

        assertThatThrownBy(this::write).hasMessage("Indberetningen er sendt og kan ikke rettes nu.");
    }

    @Test
    void theHeadReturnsOnlyWithANote() {
        write();
        passToHead();

        assertThatThrownBy(() -> report.returnFromHead(" ")).isInstanceOf(RuleBroken.class);
        report.returnFromHead("Hvor mange kom videre?");
        assertThat(report.state()).isEqualTo(ReportState.RETURNED);
        assertThat(report.returnNote()).contains("Hvor mange kom videre?");
    }

    @Test
    void anAcceptedReportIsLockedForEver() {
        submit();
        report.accept(TODAY);

        assertThatThrownBy(this::write).hasMessage("Indberetningen er godkendt og låst.");
        assertThatThrownBy(() -> report.returnForCorrection("Ret tallet")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void onlyWhatIsSubmittedCanBeAccepted() {
        assertThatThrownBy(() -> report.accept(TODAY)).hasMessage("Indberetningen ligger ikke hos sekretariatet.");
    }

    @Test
    void itWasDeliveredWhenItFirstCameToTheSecretariat() {
        submit();
        report.returnForCorrection("Skriv antallet af hold.");
        write();
        passToHead();
        report.approve(TODAY.plusDays(9));

        assertThat(report.deliveredOn()).contains(TODAY);
        assertThat(report.returnNote()).isEmpty();
    }

    @Test
    void whatIsNotSentWhenTheRoundClosesWasNotDelivered() {
        report.missClosing();

        assertThat(report.state()).isEqualTo(ReportState.NOT_DELIVERED);
        assertThatThrownBy(this::write)
                .hasMessage("Statusrunden er lukket, så indberetningen kan ikke længere afleveres.");
    }

    @Test
    void whatLiesWithTheHeadWhenTheRoundClosesIsNotMissed() {
        write();
        passToHead();

        assertThatThrownBy(report::missClosing).hasMessage("Indberetningen er sendt.");
        report.approve(TODAY);
        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void aReportIsOwedUntilItIsWithTheSecretariat() {
        assertThat(report.isOwed()).isTrue();
        write();
        passToHead();
        assertThat(report.isOwed()).isTrue();

        report.approve(TODAY);
        assertThat(report.isOwed()).isFalse();
    }

    private void fill(ReportForm form) {
        report.fill(form, TODAY, TODAY.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private void write() {
        fill(AStatus.thatGoesWell().counting(women, 22).form());
    }

    private void passToHead() {
        report.passToHead(round.form(), initiative.indicators());
    }

    private void submit() {
        write();
        passToHead();
        report.approve(TODAY);
    }
}
