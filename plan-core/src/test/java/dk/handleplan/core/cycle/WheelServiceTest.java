package dk.handleplan.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.cycle.AnnualWheel.Entry;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.InMemoryBodies;
import dk.handleplan.core.organisation.InMemoryCouncils;
import dk.handleplan.core.organisation.InMemoryUnits;
import dk.handleplan.core.organisation.InMemoryUsers;
import dk.handleplan.core.organisation.OrganisationService;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.MovableClock;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WheelServiceTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    private final InMemoryCouncils councils = new InMemoryCouncils();
    private final Council council = new Council("Integrationsrådet");
    private final OrganisationService organisation = new OrganisationService(
            new InMemoryUnits(),
            new InMemoryBodies(),
            councils,
            new InMemoryUsers(),
            null,
            new InMemoryAuditTrail(),
            MovableClock.at(2019, 9, 2));
    private final WheelService service = new WheelService(cycles, councils, ids -> Map.of());
    private final User secretariat = People.secretariat();

    @Test
    void aYearWithRoomForEverybodyRaisesNoConcern() {
        meets(LocalDate.of(2019, 10, 30));

        assertThat(concerns(Map.of())).isEmpty();
    }

    @Test
    void aDayNobodyWorksOnIsWorthASecondLook() {
        meets(LocalDate.of(2019, 10, 30));

        assertThat(concerns(Map.of(Milestone.PUBLICATION, LocalDate.of(2020, 2, 8))))
                .containsExactly("Dagen falder i en weekend.");
        assertThat(concerns(Map.of(Milestone.PUBLICATION, LocalDate.of(2020, 4, 10))))
                .containsExactly("Dagen er en helligdag.");
    }

    @Test
    void aDateInTheVacationIsWorthASecondLook() {
        meets(LocalDate.of(2019, 10, 30));

        assertThat(concerns(Map.of(Milestone.MIDWAY_OPENS, LocalDate.of(2020, 7, 6))))
                .containsExactly("Dagen ligger i juli, hvor mange holder sommerferie.");
        assertThat(concerns(Map.of(Milestone.PUBLICATION, LocalDate.of(2020, 2, 12))))
                .containsExactly("Dagen ligger i vinterferien (uge 7 og 8).");
    }

    @Test
    void tooLittleTimeToAnswerIsWorthASecondLook() {
        meets(LocalDate.of(2019, 10, 10));

        assertThat(concerns(Map.of(Milestone.HEARING_DEADLINE, LocalDate.of(2019, 10, 30))))
                .containsExactly("Der er kun 22 dage fra den foregående dato. Regn med mindst 28.");
    }

    @Test
    void aHearingThatEndsBeforeTheCouncilMeetsIsWorthASecondLook() {
        meets(LocalDate.of(2019, 10, 7), LocalDate.of(2019, 11, 13));

        assertThat(concerns(Map.of()))
                .containsExactly("Integrationsrådet har intet møde fra 8. oktober 2019 til fristen.");
    }

    @Test
    void aCouncilWhoseMeetingsAreNotKnownIsAskedAbout() {
        assertThat(concerns(Map.of())).singleElement().asString().contains("er ikke skrevet ind");
    }

    @Test
    void aPhaseThatBeginsBeforeTheOneBeforeItEndsIsAllowedButWarnedOf() {
        meets(LocalDate.of(2019, 10, 30));
        var early = Map.of(Milestone.FINAL_OPENS, LocalDate.of(2020, 9, 1));

        assertThat(concerns(early)).singleElement().asString().contains("Faserne kommer til at overlappe");
        var cycle = Cycles.ready(2020);
        var dates = Cycles.dates(2020);
        dates.putAll(early);
        cycle.arrange(setup(dates));
        assertThat(cycle.on(Milestone.FINAL_OPENS)).contains(LocalDate.of(2020, 9, 1));
    }

    @Test
    void phasesThatAreLeftOutAreNotLookedAt() {
        assertThat(service.concerns(
                        secretariat, EnumSet.of(Phase.CALL, Phase.CLOSING), Cycles.dates(2020), Set.of(council())))
                .isEmpty();
    }

    @Test
    void meetingsThatFollowEachOtherBeforeTheDecisionRaiseNoConcern() {
        assertThat(meetings(LocalDate.of(2020, 1, 13), LocalDate.of(2020, 1, 27)))
                .isEmpty();
    }

    @Test
    void aMeetingOnADayNobodyWorksOnIsWorthASecondLook() {
        assertThat(meetings(LocalDate.of(2020, 1, 11), LocalDate.of(2020, 1, 27)))
                .containsExactly("Dagen falder i en weekend.");
        assertThat(meetings(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 27)))
                .containsExactly("Dagen er en helligdag.");
        assertThat(meetings(LocalDate.of(2019, 12, 30), LocalDate.of(2020, 1, 27)))
                .containsExactly("Dagen ligger mellem jul og nytår.");
    }

    @Test
    void aBodyThatMeetsBeforeTheHearingIsAnsweredIsWorthASecondLook() {
        assertThat(meetings(LocalDate.of(2019, 11, 25), LocalDate.of(2020, 1, 27)))
                .containsExactly("Mødet ligger, før høringens bemærkninger skal være besvaret (26. november 2019).");
    }

    @Test
    void aBodyThatMeetsBeforeAnEarlierStepIsWorthASecondLook() {
        assertThat(meetings(LocalDate.of(2020, 1, 13), LocalDate.of(2020, 1, 6)))
                .containsExactly("Mødet ligger før et møde i et tidligere trin (13. januar 2020).");
    }

    @Test
    void aBodyThatMeetsAfterTheDecisionIsWorthASecondLook() {
        assertThat(meetings(LocalDate.of(2020, 1, 13), LocalDate.of(2020, 2, 3)))
                .containsExactly("Mødet ligger efter den endelige beslutning (27. januar 2020).");
    }

    @Test
    void aConcernNamesTheBodyThatMeets() {
        var named = new WheelService(cycles, councils, ids -> Map.of(Cycles.COMMITTEE, "Socialudvalget"));
        var saturday = List.of(new ChainLink(Cycles.COMMITTEE, 1, LocalDate.of(2020, 1, 11)));

        assertThat(named.meetingConcerns(secretariat, EnumSet.allOf(Phase.class), Cycles.dates(2020), saturday))
                .extracting(MeetingConcern::body)
                .containsExactly("Socialudvalget");
    }

    @Test
    void whereNobodyDecidesMeetingsAreNotLookedAt() {
        assertThat(service.meetingConcerns(
                        secretariat,
                        EnumSet.of(Phase.CALL),
                        Cycles.dates(2020),
                        List.of(new ChainLink(Cycles.COMMITTEE, 1, LocalDate.of(2020, 1, 11)))))
                .isEmpty();
    }

    private List<String> meetings(LocalDate committee, LocalDate municipalCouncil) {
        var chain = List.of(
                new ChainLink(Cycles.COMMITTEE, 1, committee),
                new ChainLink(Cycles.MUNICIPAL_COUNCIL, 2, municipalCouncil));
        return service.meetingConcerns(secretariat, EnumSet.allOf(Phase.class), Cycles.dates(2020), chain).stream()
                .map(concern -> concern.sentence(DANISH))
                .toList();
    }

    @Test
    void onlyTheAdministrationIsToldOfConcerns() {
        assertThatThrownBy(() -> service.concerns(People.reader(), Set.of(), Map.of(), Set.of()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aPreparedYearIsComparedWithTheOneItWasCopiedFrom() {
        var last = Cycles.ready(2018);
        cycles.add(last);
        cycles.add(Cycles.ready(2019));
        var copy = PlanCycle.like(last, 2020, Set.of());

        assertThat(service.yearBefore(secretariat, copy)).contains(last);
        assertThat(service.yearBefore(secretariat, Cycles.ready(2020)))
                .map(PlanCycle::year)
                .contains(2019);
    }

    @Test
    void theWheelTellsEveryDateInOrderWithTheMeetingsOfThoseWhoAreHeard() {
        meets(LocalDate.of(2019, 10, 30), LocalDate.of(2018, 1, 1));
        cycles.add(Cycles.ready(
                2020, Set.of(), Set.of(council.id()), Cycles.setup(2020).chain()));

        var wheel = service.wheel(secretariat, 2020);

        assertThat(wheel.entries()).extracting(Entry::on).isSorted();
        assertThat(wheel.entries())
                .extracting(Entry::number)
                .startsWith(1, 2, 3)
                .doesNotHaveDuplicates();
        assertThat(wheel.entries())
                .filteredOn(entry -> entry.party() == Party.CONSULTEES)
                .extracting(Entry::on)
                .containsExactly(LocalDate.of(2019, 10, 30), LocalDate.of(2019, 11, 12));
        assertThat(wheel.first()).contains(LocalDate.of(2019, 9, 2));
        assertThat(wheel.last()).contains(LocalDate.of(2021, 3, 1));
    }

    @Test
    void aPhaseGoesOnFromTheEndOfTheOneBeforeOrFromItsOwnDate() {
        cycles.add(Cycles.ready(2020));

        assertThat(service.wheel(secretariat, 2020).stretches())
                .contains(
                        new AnnualWheel.Stretch(Phase.HEARING, LocalDate.of(2019, 10, 8), LocalDate.of(2019, 11, 26)),
                        new AnnualWheel.Stretch(
                                Phase.MIDWAY_STATUS, LocalDate.of(2020, 8, 3), LocalDate.of(2020, 9, 7)));
    }

    @Test
    void theWheelOfAPreparedYearIsSeenByTheAdministrationOnly() {
        cycles.add(Cycles.ready(2020));

        assertThatThrownBy(() -> service.wheel(People.reader(), 2020)).isInstanceOf(NotFound.class);
    }

    private void meets(LocalDate... days) {
        organisation.addMeetings(secretariat, council(), List.of(days));
    }

    private UUID council() {
        if (councils.find(council.id()).isEmpty()) {
            councils.add(council);
        }
        return council.id();
    }

    private List<String> concerns(Map<Milestone, LocalDate> moved) {
        var dates = Cycles.dates(2020);
        dates.putAll(moved);
        return service.concerns(secretariat, EnumSet.allOf(Phase.class), dates, Set.of(council())).stream()
                .map(concern -> concern.sentence(DANISH))
                .toList();
    }

    private static CycleSetup setup(Map<Milestone, LocalDate> dates) {
        var all = Cycles.setup(2020);
        return new CycleSetup(
                all.heading(),
                all.phases(),
                dates,
                all.units(),
                all.consultees(),
                all.chain(),
                all.budgetYears(),
                false);
    }
}
