package dk.handleplan.core.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.adjustment.Adjustment;
import dk.handleplan.core.adjustment.AdjustmentBinding;
import dk.handleplan.core.adjustment.AdjustmentKind;
import dk.handleplan.core.adjustment.ClosingStops;
import dk.handleplan.core.adjustment.InMemoryAdjustments;
import dk.handleplan.core.closing.ClosingService.Decision;
import dk.handleplan.core.cycle.AnnualCycleProcess;
import dk.handleplan.core.cycle.ChainLink;
import dk.handleplan.core.cycle.CyclePhases;
import dk.handleplan.core.cycle.CycleService;
import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRun;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.EntryKind;
import dk.handleplan.core.funding.FundingPool;
import dk.handleplan.core.funding.GrantChanges;
import dk.handleplan.core.funding.InMemoryAllocations;
import dk.handleplan.core.funding.InMemoryFundingPools;
import dk.handleplan.core.funding.PoolService;
import dk.handleplan.core.funding.Voucher;
import dk.handleplan.core.initiative.CallTrail;
import dk.handleplan.core.initiative.Continuation;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.GrantNews;
import dk.handleplan.core.initiative.InMemoryFormDefinitions;
import dk.handleplan.core.initiative.InMemoryInitiativeVersions;
import dk.handleplan.core.initiative.InMemorySubmissions;
import dk.handleplan.core.initiative.InMemoryToldGrants;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeAccess;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.initiative.Presence;
import dk.handleplan.core.initiative.Submission;
import dk.handleplan.core.initiative.VersionService;
import dk.handleplan.core.organisation.InMemoryBodies;
import dk.handleplan.core.organisation.InMemoryCouncils;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.policy.InMemoryPolicies;
import dk.handleplan.core.reassessment.AnOutsideEvent;
import dk.handleplan.core.reassessment.InMemoryOutsideEvents;
import dk.handleplan.core.reassessment.InMemoryReappraisals;
import dk.handleplan.core.reassessment.OutsideEvent;
import dk.handleplan.core.reassessment.Reappraisal;
import dk.handleplan.core.reassessment.ReappraisalTiming;
import dk.handleplan.core.result.InMemoryAwaitedResults;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.core.status.AStatus;
import dk.handleplan.core.status.AStatusYear;
import dk.handleplan.core.status.Proposal;
import dk.handleplan.core.status.ReportPart;
import dk.handleplan.core.status.RoundFormService;
import dk.handleplan.core.status.RoundKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClosingServiceTest {

    private static final LocalDate LAST_DAYS = LocalDate.of(2021, 2, 20);

    private static final Set<UUID> COUNCILS = Set.of(Cycles.COUNCIL);
    private static final List<ChainLink> CHAIN =
            List.of(new ChainLink(Cycles.MUNICIPAL_COUNCIL, 1, LocalDate.of(2021, 1, 25)));

    private final AStatusYear year = new AStatusYear();
    private final InMemorySubmissions submissions = new InMemorySubmissions();
    private final InMemoryInitiativeVersions versions = new InMemoryInitiativeVersions();
    private final InMemoryEndings endings = new InMemoryEndings(year.cycles);
    private final GrantNews news = new GrantNews(new InMemoryToldGrants(), year.cycles);
    private final InitiativeAccess access = new InitiativeAccess(year.initiatives, year.cycles, news, year.clock);
    private final InitiativeService drafts = new InitiativeService(
            year.initiatives,
            submissions,
            year.cycles,
            access,
            news,
            new VersionService(
                    versions,
                    access,
                    new InMemoryPolicies(),
                    new InMemoryBodies(),
                    year.units,
                    new InMemoryFormDefinitions(),
                    year.clock),
            null,
            new InMemoryFormDefinitions(),
            new Presence(year.clock),
            new CallTrail(year.audit, year.units, year.clock),
            year.clock);
    private final InMemoryFundingPools pools = new InMemoryFundingPools();
    private final InMemoryAllocations allocations = new InMemoryAllocations();
    private final InMemoryAdjustments adjustments = new InMemoryAdjustments(year.allocations);
    private final InMemoryAwaitedResults results = new InMemoryAwaitedResults();
    private final InMemoryReappraisals reappraisals =
            new InMemoryReappraisals(year.initiatives, new InMemoryOutsideEvents());
    private final YearEnd yearEnd = new YearEnd(
            endings,
            year.initiatives,
            year.rounds,
            year.reports,
            year.allocations,
            pools,
            adjustments,
            reappraisals,
            results,
            year.phases,
            year.units);
    private final NextYear nextYear =
            new NextYear(endings, yearEnd, year.cycles, year.initiatives, submissions, drafts);
    private final CyclePhases phases = new CyclePhases(year.cycles, year.phases, year.audit, year.clock);
    private final Process process = new Process();
    private final InMemoryYearArchive archive = new InMemoryYearArchive();
    private final ClosingService closing = new ClosingService(
            endings,
            yearEnd,
            year.cycles,
            year.initiatives,
            drafts,
            stops(),
            new PoolService(pools, year.allocations, year.initiatives, year.audit, year.clock),
            archive,
            process,
            year.audit,
            year.clock);

    private ClosingStops stops() {
        var grants = new GrantChanges(year.cycles, allocations, year.allocations, pools);
        var binding = new AdjustmentBinding(
                year.cycles,
                year.allocations,
                year.initiatives,
                grants,
                drafts,
                (made, changes, concerned) -> {},
                year.audit,
                year.clock);
        return new ClosingStops(year.cycles, adjustments, year.allocations, grants, binding, year.clock);
    }

    private final CycleService years = new CycleService(
            year.cycles,
            year.phases,
            year.units,
            new InMemoryCouncils(),
            process,
            List.of(nextYear),
            year.audit,
            year.clock);

    private final PlanCycle cycle = year.cycle;
    private final Initiative mothers = year.mothers;
    private final Initiative readers = year.readers;
    private final User secretariat = People.secretariat();

    @BeforeEach
    void theYearIsOver() {
        year.clock.moveTo(LAST_DAYS);
        years.publish(secretariat, cycle.id());
    }

    @Test
    void theChecklistNamesWhatStandsInTheWay() {
        assertThat(obstacles()).containsExactly(ClosingCheck.FINAL_STATUS_CONCLUDED, ClosingCheck.OUTCOMES_DECIDED);

        assertThatThrownBy(this::close).hasMessage("Den afsluttende status er ikke afsluttet.");
    }

    @Test
    void aReportNotDeliveredAndUnknownSpendingOnlyWarn() {
        finalStatus(AStatus.thatGoesWellFor(mothers), null);

        assertThat(sheet().findings())
                .filteredOn(finding -> !finding.isInOrder())
                .extracting(ClosingCheck.Finding::check)
                .containsExactly(
                        ClosingCheck.OUTCOMES_DECIDED, ClosingCheck.STATUS_ACCEPTED, ClosingCheck.SPENDING_KNOWN);
    }

    @Test
    void aChapterWithoutAnAcceptedStatusOnlyWarns() {
        var note = Cycles.note(2021, Set.of(year.centre.id(), year.library.id()));
        year.cycles.add(note);
        year.phases.add(new PhaseRun(note.id(), Phase.FINAL_STATUS, LAST_DAYS));
        year.status.openReports(year.status.open(note.id(), Phase.FINAL_STATUS));

        assertThat(closing.sheet(year.secretariat, note.id()).findings())
                .filteredOn(finding -> !finding.isInOrder())
                .extracting(ClosingCheck.Finding::check, ClosingCheck.Finding::missing)
                .containsExactly(
                        tuple(ClosingCheck.FINAL_STATUS_CONCLUDED, 1L), tuple(ClosingCheck.STATUS_ACCEPTED, 2L));
    }

    @Test
    void spendingThatTheFinalRoundDidNotAskForIsNotMissing() {
        year.forms.leaveOut(
                secretariat,
                new RoundFormService.Which(null, cycle.id(), RoundKind.FINAL_STATUS),
                0,
                Set.of(ReportPart.SPENDING));
        finalStatus(AStatus.thatGoesWellFor(mothers), null);

        assertThat(sheet().findings())
                .filteredOn(finding -> finding.check() == ClosingCheck.SPENDING_KNOWN)
                .allMatch(ClosingCheck.Finding::isInOrder);
    }

    @Test
    void whatBecomesOfAnInitiativeFollowsFromItsFinalStatus() {
        finalStatus(continuing(), AStatus.thatGoesWell().proposing(Proposal.STOP));

        assertThat(sheet().initiatives())
                .extracting(EndingRow::outcome)
                .containsExactly(Outcome.CONTINUES, Outcome.STOPPED);
        assertThat(sheet().canBeClosed()).isTrue();
    }

    @Test
    void theSecretariatDecidesOtherwiseOnlyWithAReason() {
        finalStatus(continuing(), AStatus.thatGoesWell());

        assertThatThrownBy(() -> decide(mothers, Outcome.ENDED, " "))
                .hasMessage("Skriv, hvorfor beslutningen er en anden end centrets forslag.");

        decide(mothers, Outcome.ENDED, "Pengene er brugt.");
        assertThat(sheet().initiatives().get(0).outcome()).isEqualTo(Outcome.ENDED);
    }

    @Test
    void whereNothingWasProposedTheSecretariatDecides() {
        finalStatus(continuing(), null);
        assertThatThrownBy(this::close).hasMessage("Vælg, hvad der skal ske med 1 indsats.");

        decide(readers, Outcome.ABSORBED, null);
        close();

        assertThat(readers.state()).isEqualTo(InitiativeState.COMPLETED);
    }

    @Test
    void aDecisionSomebodyElseTookIsNotOverwritten() {
        finalStatus(continuing(), AStatus.thatGoesWell());
        decide(mothers, Outcome.ENDED, "Pengene er brugt.");

        assertThatThrownBy(() -> closing.decide(
                        secretariat,
                        cycle.id(),
                        List.of(new Decision(mothers.id(), -1, Outcome.ABSORBED, "Ind i driften."))))
                .isInstanceOf(StaleData.class);
    }

    @Test
    void onlyTheSecretariatClosesAYear() {
        assertThatThrownBy(() -> closing.close(People.administrator(), cycle.id(), 0))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> closing.sheet(People.reader(), cycle.id())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aClosedYearHasEndedEveryInitiative() {
        finalStatus(continuing(), AStatus.thatGoesWell().proposing(Proposal.STOP));
        close();

        assertThat(mothers.state()).isEqualTo(InitiativeState.COMPLETED);
        assertThat(readers.state()).isEqualTo(InitiativeState.STOPPED);
        assertThat(cycle.state()).isEqualTo(CycleState.CLOSED);
        assertThat(year.audit.actions(cycle.id())).contains("closing.closed");
    }

    @Test
    void whatThePoolHasLeftIsCarriedToTheNextYear() {
        var pool = new FundingPool(2020);
        pool.register(
                EntryKind.APPROPRIATION, Amount.kroner(100_000), Voucher.by(secretariat, LAST_DAYS, "Budget 2020"));
        pools.add(pool);
        finalStatus(continuing(), AStatus.thatGoesWell());
        assertThat(sheet().left()).isEqualTo(Amount.kroner(100_000));

        close();

        assertThat(pools.ofYear(2021).orElseThrow().available()).isEqualTo(Money.kroner(100_000));
        assertThat(pool.isClosed()).isTrue();
    }

    @Test
    void whatWasStoppedDuringTheYearStaysStoppedWhateverWasDecidedBefore() {
        finalStatus(continuing(), AStatus.thatGoesWell());
        decide(readers, Outcome.CONTINUES, "Centret vil gerne.");
        drafts.stop(secretariat, readers.id());

        assertThat(sheet().continuing()).extracting(EndingRow::initiativeId).containsExactly(mothers.id());
        assertThatThrownBy(() -> decide(readers, Outcome.ENDED, "Slut"))
                .hasMessage("Indsatsen er stoppet i løbet af året.");
        close();
        assertThat(readers.state()).isEqualTo(InitiativeState.STOPPED);
        assertThat(endings.ofInitiative(readers.id()).orElseThrow().outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(endings.ofInitiative(readers.id()).orElseThrow().reason()).isEmpty();
    }

    @Test
    void anAdjustmentThatIsStillOpenStandsInTheWay() {
        finalStatus(continuing(), AStatus.thatGoesWell());
        adjustments.add(new Adjustment(cycle.id(), 1, AdjustmentKind.REMAINDER, List.of(), secretariat, LAST_DAYS));

        assertThat(obstacles()).containsExactly(ClosingCheck.ADJUSTMENTS_SETTLED);
        assertThatThrownBy(this::close).hasMessage("1 ændring af bevillinger er ikke afsluttet.");
    }

    @Test
    void anInitiativeThatIsBeingAssessedAgainStandsInTheWay() {
        finalStatus(continuing(), AStatus.thatGoesWell());
        var law = new OutsideEvent(cycle.id(), AnOutsideEvent.AGREEMENT, secretariat, LAST_DAYS);
        var flag = new Reappraisal(law, mothers);
        flag.flag(mothers, Set.of(), "Ny målgruppe", ReappraisalTiming.NEXT_STATUS, secretariat, LAST_DAYS);
        reappraisals.add(flag);

        assertThat(obstacles()).containsExactly(ClosingCheck.REAPPRAISALS_DECIDED);
        assertThatThrownBy(this::close)
                .hasMessage("1 indsats vurderes igen, og det er ikke besluttet, hvad der skal ske.");
    }

    @Test
    void aClosedYearIsFrozen() {
        finalStatus(continuing(), AStatus.thatGoesWell());
        close();

        assertThatThrownBy(() -> decide(mothers, Outcome.ENDED, "For sent")).isInstanceOf(RuleBroken.class);
        assertThat(sheet().canBeClosed()).isFalse();
    }

    @Test
    void aClosedYearIsReadAsItWasThatDay() {
        var pool = new FundingPool(2020);
        pool.register(
                EntryKind.APPROPRIATION, Amount.kroner(100_000), Voucher.by(secretariat, LAST_DAYS, "Budget 2020"));
        pools.add(pool);
        finalStatus(continuing(), AStatus.thatGoesWell().proposing(Proposal.STOP));
        close();

        var closed = sheet();
        assertThat(closed.isClosed()).isTrue();
        assertThat(closed.left()).isEqualTo(Amount.kroner(100_000));
        assertThat(closed.initiatives())
                .extracting(EndingRow::decided)
                .containsExactlyInAnyOrder(Outcome.CONTINUES, Outcome.STOPPED);
    }

    @Test
    void whatContinuesWaitsAsLongAsThereIsNoNextYear() {
        finalStatus(continuing(), AStatus.thatGoesWell().proposing(Proposal.END));
        close();

        assertThat(sheet().continuing()).extracting(EndingRow::continuedBy).containsExactly((UUID) null);
    }

    @Test
    void aYearSetUpLaterOffersItAsADraftToTheSameUnit() {
        finalStatus(continuing(), AStatus.thatGoesWell().proposing(Proposal.END));
        close();

        var next = years.copyLast(secretariat, 2021);

        var draft = year.initiatives.ofUnit(next, year.centre.id()).get(0);
        assertThat(draft.state()).isEqualTo(InitiativeState.DRAFT);
        assertThat(draft.continuationOf().orElseThrow().initiativeId()).isEqualTo(mothers.id());
        assertThat(draft.indicators()).hasSize(1).doesNotContainAnyElementsOf(mothers.indicators());
        assertThat(sheet().continuing().get(0).continuedBy()).isEqualTo(draft.id());
        assertThat(year.initiatives.ofUnit(next, year.library.id())).isEmpty();
    }

    @Test
    void aYearAlreadySetUpReceivesItWhenThisOneCloses() {
        var next = years.copyLast(secretariat, 2021);
        finalStatus(continuing(), AStatus.thatGoesWell().proposing(Proposal.END));
        close();

        assertThat(year.initiatives.ofUnit(next, year.centre.id())).hasSize(1);
    }

    @Test
    void aYearInWhichTheUnitHasAnsweredIsLeftAlone() {
        year.cycles.add(Cycles.running(2021));
        finalStatus(continuing(), AStatus.thatGoesWell());
        close();
        assertThat(sheet().continuing().get(0).continuedBy()).isNull();

        var afterNext = years.copyLast(secretariat, 2022);
        assertThat(year.initiatives.ofUnit(afterNext, year.centre.id())).hasSize(1);
    }

    @Test
    void aUnitThatStillWritesReceivesItInItsContribution() {
        var next = Cycles.running(2021);
        year.cycles.add(next);
        submissions.add(new Submission(next.id(), year.centre.id()));
        finalStatus(continuing(), AStatus.thatGoesWell().proposing(Proposal.END));
        close();

        assertThat(year.initiatives.ofUnit(next.id(), year.centre.id())).hasSize(1);
    }

    @Test
    void whatTheUnitHasContinuedItselfIsNotOfferedAgain() {
        var next = Cycles.running(2021);
        year.cycles.add(next);
        var own = new Initiative(next.id(), year.centre.id(), "Mødrenetværk, andet år");
        own.record(new FormSection.Anchoring(null, new Continuation(2020, 1, "Mødrenetværk", null, mothers.id())));
        year.initiatives.add(own);
        finalStatus(continuing(), AStatus.thatGoesWell().proposing(Proposal.END));
        close();

        assertThat(sheet().continuing().get(0).continuedBy()).isEqualTo(own.id());
        assertThat(year.initiatives.ofUnit(next.id(), year.centre.id())).containsExactly(own);
    }

    @Test
    void aYearLaunchedBeforeThisOneClosesReceivesWhatIsExpectedToContinue() {
        finalStatus(continuing(), AStatus.thatGoesWell().proposing(Proposal.END));
        var next = launch(Cycles.ready(2021, Set.of(year.centre.id(), year.library.id()), COUNCILS, CHAIN));

        assertThat(drafts(next, year.centre.id())).containsExactly(mothers.id());
        assertThat(drafts(next, year.library.id())).isEmpty();

        close();
        assertThat(drafts(next, year.centre.id())).containsExactly(mothers.id());
        assertThat(sheet().continuing()).extracting(EndingRow::continuedBy).doesNotContainNull();
    }

    @Test
    void aDraftThatWasWithdrawnIsNotOfferedToItsYearAgainButToTheNext() {
        finalStatus(continuing(), AStatus.thatGoesWell().proposing(Proposal.END));
        var next = launch(Cycles.ready(2021, Set.of(year.centre.id()), COUNCILS, CHAIN));
        submissions.add(new Submission(next.id(), year.centre.id()));
        withdraw(next);
        close();
        assertThat(drafts(next, year.centre.id())).containsExactly(mothers.id());
        assertThat(sheet().continuing().get(0).continuedBy()).isNull();

        var afterNext = years.copyLast(secretariat, 2022);
        assertThat(year.initiatives.ofUnit(afterNext, year.centre.id())).hasSize(1);
    }

    @Test
    void aDraftThatWasWithdrawnWhileAThirdYearIsOpenGoesToThatYear() {
        finalStatus(continuing(), AStatus.thatGoesWell().proposing(Proposal.END));
        var next = launch(Cycles.ready(2021, Set.of(year.centre.id()), COUNCILS, CHAIN));
        submissions.add(new Submission(next.id(), year.centre.id()));
        withdraw(next);
        var third = years.copyLast(secretariat, 2022);
        close();

        assertThat(drafts(next, year.centre.id())).containsExactly(mothers.id());
        assertThat(year.initiatives.ofUnit(third, year.centre.id())).hasSize(1);
    }

    private void withdraw(PlanCycle next) {
        year.initiatives
                .ofUnit(next.id(), year.centre.id())
                .forEach(draft -> draft.registerAs(InitiativeState.WITHDRAWN, 0));
    }

    @Test
    void whatTheSecretariatDecidedCountsMoreThanWhatTheCentreProposed() {
        finalStatus(continuing(), AStatus.thatGoesWell().proposing(Proposal.END));
        decide(mothers, Outcome.ENDED, "Pengene er brugt.");
        decide(readers, Outcome.CONTINUES, "Et år mere.");
        var next = launch(Cycles.ready(2021, Set.of(year.centre.id(), year.library.id()), COUNCILS, CHAIN));

        assertThat(drafts(next, year.centre.id())).isEmpty();
        assertThat(drafts(next, year.library.id())).containsExactly(readers.id());
    }

    @Test
    void aUnitThatIsNotInvitedGetsNoDraft() {
        finalStatus(continuing(), AStatus.thatGoesWell());
        var next = launch(Cycles.ready(2021, Set.of(year.library.id()), COUNCILS, CHAIN));

        assertThat(drafts(next, year.centre.id())).isEmpty();
    }

    private PlanCycle launch(PlanCycle next) {
        year.cycles.add(next);
        year.clock.moveTo(LocalDate.of(2020, 9, 2));
        years.start(secretariat, next.id(), 0);
        year.clock.moveTo(LAST_DAYS);
        return next;
    }

    /** The earlier initiatives of which the unit has a draft. */
    private List<UUID> drafts(PlanCycle next, UUID unitId) {
        return year.initiatives.ofUnit(next.id(), unitId).stream()
                .map(draft -> draft.continuationOf().orElseThrow().initiativeId())
                .toList();
    }

    private AStatus continuing() {
        return AStatus.thatGoesWellFor(mothers).proposing(Proposal.CONTINUE).spending(2020, 90_000);
    }

    /** Reports and concludes the final status; null for one that is not delivered. */
    private void finalStatus(AStatus onMothers, AStatus onReaders) {
        var round = year.open(Phase.FINAL_STATUS);
        if (onMothers != null) {
            year.accept(mothers, onMothers);
        }
        if (onReaders != null) {
            year.accept(readers, onReaders);
        }
        year.conclude(round);
        year.phases.add(new PhaseRun(cycle.id(), Phase.CLOSING, LAST_DAYS));
    }

    private void decide(Initiative initiative, Outcome outcome, String reason) {
        closing.decide(
                secretariat, cycle.id(), List.of(new Decision(initiative.id(), version(initiative), outcome, reason)));
    }

    private long version(Initiative initiative) {
        return sheet().initiatives().stream()
                .filter(row -> row.initiativeId().equals(initiative.id()))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private void close() {
        closing.close(secretariat, cycle.id(), 0);
    }

    private ClosingSheet sheet() {
        return closing.sheet(secretariat, cycle.id());
    }

    private List<ClosingCheck> obstacles() {
        return sheet().findings().stream()
                .filter(ClosingCheck.Finding::isObstacle)
                .map(ClosingCheck.Finding::check)
                .toList();
    }

    /** Hands on and closes at once, as the process of the year does. */
    private final class Process implements AnnualCycleProcess {

        @Override
        public void start(UUID cycleId) {}

        @Override
        public void beginNow(UUID cycleId, Phase phase) {}

        @Override
        public void rescheduled(UUID cycleId) {}

        @Override
        public void closed(UUID cycleId) {
            nextYear.carryOver(cycleId);
            phases.close(cycleId);
        }
    }
}
