package dk.handleplan.persistence.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.notification.Announcer;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.core.status.AcceptedReport;
import dk.handleplan.core.status.AcceptedStatus;
import dk.handleplan.core.status.Achievement;
import dk.handleplan.core.status.Assessment;
import dk.handleplan.core.status.BoardCounts;
import dk.handleplan.core.status.BoardPart;
import dk.handleplan.core.status.BoardStep;
import dk.handleplan.core.status.FigureText;
import dk.handleplan.core.status.Proposal;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.ReadingState;
import dk.handleplan.core.status.ReminderKind;
import dk.handleplan.core.status.ReportForm;
import dk.handleplan.core.status.RoundKind;
import dk.handleplan.core.status.RoundName;
import dk.handleplan.core.status.RoundPlan;
import dk.handleplan.core.status.Split;
import dk.handleplan.core.status.Stage;
import dk.handleplan.core.status.Standing;
import dk.handleplan.core.status.StatusFollowUpService;
import dk.handleplan.core.status.StatusReminder;
import dk.handleplan.core.status.StatusReport;
import dk.handleplan.core.status.StatusReportCases;
import dk.handleplan.core.status.StatusReportService;
import dk.handleplan.core.status.StatusReports.BoardQuery;
import dk.handleplan.core.status.StatusRound;
import dk.handleplan.core.status.StatusRow;
import dk.handleplan.persistence.audit.JpaAuditTrail;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.initiative.JpaInitiatives;
import dk.handleplan.persistence.notification.JpaNotices;
import dk.handleplan.persistence.organisation.JpaUnits;
import dk.handleplan.persistence.organisation.JpaUsers;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

class JpaStatusReportsTest {

    private static final PageRequest FIRST_PAGE = new PageRequest(1, 50);
    private static final LocalDate DEADLINE = LocalDate.of(2020, 8, 31);
    private static final LocalDate AFTER = LocalDate.of(2020, 9, 2);
    private static final LocalDate BEGINS = LocalDate.of(2020, 9, 1);
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final Unit centre = new Unit("Center for Integration", UnitType.CENTRE);
    private final Unit library = new Unit("Biblioteket", UnitType.CENTRE);
    private final User editor = new User("redaktoer", "Redaktør");
    private final StatusRound round = new StatusRound(cycle.id(), Phase.MIDWAY_STATUS, LocalDate.of(2020, 8, 3));
    private final Indicator share = indicator();
    private final Initiative course = initiative(1, centre);
    private final Initiative reading = initiative(2, library);
    private final StatusReport onCourse = new StatusReport(round, course);
    private final StatusReport onReading = new StatusReport(round, reading);

    private Instant now = DEADLINE.atStartOfDay(DENMARK).toInstant();

    private static Indicator indicator() {
        return new Indicator(IndicatorGroup.QUANTITATIVE, "Deltagere, der kommer i job")
                .aim(Comparator.GTE, new BigDecimal("16.9"), ValueState.KNOWN, "% af deltagerne");
    }

    private Initiative initiative(int number, Unit unit) {
        var initiative = new Initiative(cycle.id(), unit.id(), "Indsats " + number);
        initiative.registerAsGranted(number);
        return initiative;
    }

    private void givenARound(Database database) {
        course.record(new FormSection.Success(null, List.of(share)));
        database.run(entities -> {
            List.of(cycle, centre, library, editor).forEach(entities::persist);
            entities.flush();
            List.of(course, reading).forEach(entities::persist);
            entities.flush();
            new JpaStatusRounds(entities).add(round);
            entities.flush();
            new JpaStatusReports(entities).add(onCourse);
            new JpaStatusReports(entities).add(onReading);
            entities.flush();
            employ(entities);
        });
    }

    private void employ(EntityManager entities) {
        entities.createNativeQuery("insert into user_assignment (user_id, role, scope_id) values (?, ?, ?)")
                .setParameter(1, editor.id())
                .setParameter(2, "CENTRE_EDITOR")
                .setParameter(3, centre.id())
                .executeUpdate();
    }

    @OnBothDatabases
    void aRoundIsFoundByCycleAndPhase(Database database) {
        givenARound(database);

        database.run(entities -> {
            var rounds = new JpaStatusRounds(entities);
            assertThat(rounds.latest(cycle.id(), Phase.MIDWAY_STATUS)).contains(round);
            assertThat(rounds.latest(cycle.id(), Phase.FINAL_STATUS)).isEmpty();
            assertThat(rounds.ofCycle(cycle.id())).containsExactly(round);
        });
    }

    @OnBothDatabases
    void anExtraRoundWaitsWithItsPlanUntilItBegins(Database database) {
        givenARound(database);
        var extra = StatusRound.planned(cycle.id(), extraPlan(), DEADLINE);
        database.run(entities -> new JpaStatusRounds(entities).add(extra));

        database.run(entities -> {
            var rounds = new JpaStatusRounds(entities);
            assertThat(rounds.ofCycle(cycle.id())).containsExactly(round);
            var planned = rounds.planned(cycle.id()).get(0);
            assertThat(planned.name()).isEqualTo(new RoundName(RoundKind.EXTRA_STATUS, "Status i oktober"));
            assertThat(planned.initiatives()).containsExactly(course.id());
            assertThat(planned.deadline(cycle)).contains(AFTER);
            assertThat(planned.beginsOn()).contains(BEGINS);
            rounds.remove(planned);
        });
        database.run(entities ->
                assertThat(new JpaStatusRounds(entities).planned(cycle.id())).isEmpty());
    }

    private RoundPlan extraPlan() {
        return new RoundPlan(
                "Status i oktober", null, "Udvalget spørger.", BEGINS, AFTER, AFTER.plusDays(7), Set.of(course.id()));
    }

    @OnBothDatabases
    void eachRoundCountsItsOwnReportsAndExactlyOneIsTheLast(Database database) {
        givenARound(database);
        var extra = StatusRound.planned(cycle.id(), extraPlan(), DEADLINE);
        database.run(entities -> {
            var rounds = new JpaStatusRounds(entities);
            rounds.add(extra);
            rounds.partsOpened(round.id(), 1);
            rounds.partsOpened(round.id(), 1);
            rounds.partsOpened(extra.id(), 1);
        });

        database.run(entities -> {
            var rounds = new JpaStatusRounds(entities);
            assertThat(rounds.partClosed(round.id())).isFalse();
            assertThat(rounds.partClosed(extra.id())).isTrue();
            assertThat(rounds.partClosed(round.id())).isTrue();
        });
    }

    @OnBothDatabases
    void whatWasReportedComesBackAndUnknownSpendingIsNotZero(Database database) {
        givenARound(database);

        save(database, Reading.Answer.of(new BigDecimal("17.4")).saying("Optalt i juni."));

        database.run(entities -> {
            var found = new JpaStatusReports(entities).find(onCourse.id()).orElseThrow();
            var figure = found.reading(share.id()).orElseThrow();
            assertThat(found.assessment()).contains(Assessment.AT_RISK);
            assertThat(found.standing()).isEqualTo(Standing.of(Stage.EXPECTED, "november 2020"));
            assertThat(found.learnt()).contains("Begynd med et besøg.");
            assertThat(found.spent(2020)).isEqualTo(Amount.kroner(90_000));
            assertThat(found.spent(2021)).isEqualTo(Amount.unknown(ValueState.TO_FOLLOW));
            assertThat(figure.figure().map(FigureText::write)).contains("17,4");
            assertThat(figure.comment()).contains("Optalt i juni.");
        });
    }

    @OnBothDatabases
    void whatIsKnownOnlyRoughlyComesBackAsItWasSaid(Database database) {
        givenARound(database);
        var followsOn = DEADLINE.plusMonths(9);

        save(
                database,
                Reading.Answer.of(FigureText.read("ca. 5–7,5"))
                        .splitInto(Split.read("Kvinder: 5\nMænd: 0–2,5"))
                        .followedBy("Møde med boligforeningerne", followsOn)
                        .judged(Achievement.NOT_YET, "Et hold mangler."));

        database.run(entities -> {
            var found = new JpaStatusReports(entities)
                    .find(onCourse.id())
                    .orElseThrow()
                    .reading(share.id())
                    .orElseThrow();
            assertThat(found.figure().map(FigureText::write)).contains("ca. 5–7,5");
            assertThat(found.split().write()).isEqualTo("Kvinder: 5\nMænd: 0–2,5");
            assertThat(found.onwards()).isEqualTo(new Reading.Onwards("Møde med boligforeningerne", followsOn));
            assertThat(found.judgement()).contains(new Reading.Judgement(Achievement.NOT_YET, "Et hold mangler."));
        });
    }

    @OnBothDatabases
    void whatIsStillWrittenIsReadWithItsReadingsInOneStatement(Database database) {
        givenARound(database);
        save(database, Reading.Answer.of(3));

        var open = database.get(entities -> new JpaStatusReports(entities).open(round.id(), Set.of(centre.id())));
        assertThat(open).singleElement().satisfies(report -> {
            assertThat(report.id()).isEqualTo(onCourse.id());
            assertThat(report.initiativeId()).isEqualTo(course.id());
            assertThat(report.reading(share.id()).flatMap(Reading::figure).map(FigureText::write))
                    .contains("3");
        });
        assertThat(database.statements(
                        entities -> new JpaStatusReports(entities).open(round.id(), Set.of(centre.id(), library.id()))))
                .isEqualTo(1);
        deliver(database, onCourse, "SUBMITTED", DEADLINE);
        database.run(entities -> assertThat(new JpaStatusReports(entities).open(round.id(), Set.of(centre.id())))
                .isEmpty());
    }

    @OnBothDatabases
    void whatWasAcceptedIsReadWithItsReadingsInOneStatementAndOfAWholeYearInTwo(Database database) {
        givenARound(database);
        save(database, Reading.Answer.of(3));
        assertThat(accepted(database, course)).isEmpty();
        assertThat(acceptedInYear(database)).isEmpty();
        database.run(
                entities -> entities.createNativeQuery("update status_report set state = 'ACCEPTED', accepted_on = ?")
                        .setParameter(1, AFTER)
                        .executeUpdate());

        assertThat(accepted(database, course)).singleElement().satisfies(status -> {
            assertThat(status.acceptedOn()).isEqualTo(AFTER);
            assertThat(status.reading(share.id()).flatMap(Reading::figure)).isPresent();
        });
        assertThat(accepted(database, reading))
                .singleElement()
                .satisfies(status -> assertThat(status.readings()).isEmpty());
        assertThat(database.statements(entities -> new JpaStatusReports(entities).accepted(course.id())))
                .isEqualTo(1);
        assertThat(database.statements(entities -> new JpaStatusReports(entities).acceptedIn(cycle.id())))
                .isEqualTo(2);
        assertThat(acceptedInYear(database))
                .extracting(AcceptedReport::subject, report -> report.readings().size())
                .containsExactlyInAnyOrder(tuple(course.id(), 1), tuple(reading.id(), 0));
    }

    private List<AcceptedReport> acceptedInYear(Database database) {
        return database.get(entities -> new JpaStatusReports(entities).acceptedIn(cycle.id()));
    }

    private static List<AcceptedStatus> accepted(Database database, Initiative about) {
        return database.get(entities -> new JpaStatusReports(entities).accepted(about.id()));
    }

    @OnBothDatabases
    void theDatabaseKeepsNoJudgementWithoutItsReason(Database database) {
        givenARound(database);
        save(database, Reading.Answer.of(3));

        assertThatThrownBy(() ->
                        database.run(entities -> entities.createNativeQuery("update reading set judged = 'REACHED'")
                                .executeUpdate()))
                .isInstanceOf(PersistenceException.class);
    }

    @OnBothDatabases
    void ofTwoRoundsOpenedOnTheSameDayTheMidwayOneIsFirst(Database database) {
        givenARound(database);
        var last = new StatusRound(cycle.id(), Phase.FINAL_STATUS, round.openedOn());
        var atTheEnd = new StatusReport(last, course);
        database.run(entities -> {
            new JpaStatusRounds(entities).add(last);
            entities.flush();
            new JpaStatusReports(entities).add(atTheEnd);
        });

        database.run(entities -> assertThat(new JpaStatusReports(entities).ofInitiative(course.id()))
                .containsExactly(onCourse, atTheEnd));
    }

    @OnBothDatabases
    void aReadingIsChangedInPlace(Database database) {
        givenARound(database);
        save(database, Reading.Answer.of(3));
        save(database, Reading.Answer.of(ReadingState.TO_FOLLOW));

        var found = database.get(
                entities -> new JpaStatusReports(entities).find(onCourse.id()).orElseThrow());

        assertThat(found.reading(share.id()).orElseThrow().state()).contains(ReadingState.TO_FOLLOW);
        assertThat(count(database, "reading")).isEqualTo(1);
    }

    @OnBothDatabases
    void aReportHasAnotherVersionAfterOnlyAReadingChanged(Database database) {
        givenARound(database);
        save(database, Reading.Answer.of(3));
        var before = version(database);
        save(database, Reading.Answer.of(4));

        assertThat(version(database)).isEqualTo(before + 1);
    }

    private long version(Database database) {
        return database.get(entities ->
                new JpaStatusReports(entities).find(onCourse.id()).orElseThrow().version());
    }

    @OnBothDatabases
    void whatContinuesOverTwoYearsFindsWhatWasAcceptedThen(Database database) {
        var nextYears = indicator();
        var theYearAfters = indicator();
        reading.record(new FormSection.Success(null, List.of(nextYears, theYearAfters)));
        givenARound(database);
        save(database, Reading.Answer.of(9));
        database.run(entities -> {
            continues(entities, nextYears, share);
            continues(entities, theYearAfters, nextYears);
        });

        assertThat(earlierFigures(database, theYearAfters)).isEmpty();

        database.run(entities -> entities.createNativeQuery(
                        "update status_report set state = 'ACCEPTED', accepted_on = date '2020-09-02' where id = ?")
                .setParameter(1, onCourse.id())
                .executeUpdate());

        assertThat(earlierFigures(database, theYearAfters)).containsExactly("9");
        assertThat(earlierFigures(database, nextYears)).containsExactly("9");
        assertThat(earlierFigures(database, share)).isEmpty();
    }

    private static void continues(EntityManager entities, Indicator next, Indicator earlier) {
        entities.createNativeQuery("update indicator set continues = ? where id = ?")
                .setParameter(1, earlier.id())
                .setParameter(2, next.id())
                .executeUpdate();
    }

    private static List<String> earlierFigures(Database database, Indicator of) {
        return database.get(entities -> {
            var indicator = entities.find(Indicator.class, of.id());
            return new JpaReadings(entities)
                    .history(List.of(indicator)).earlierYears().getOrDefault(of.id(), List.of()).stream()
                            .flatMap(r -> r.figure().stream())
                            .map(FigureText::write)
                            .toList();
        });
    }

    private void save(Database database, Reading.Answer answer) {
        save(database, version(database), answer);
    }

    private void save(Database database, long version, Reading.Answer answer) {
        now = now.plusSeconds(60);
        database.run(entities -> {
            var form = new ReportForm(
                    Assessment.AT_RISK,
                    Standing.of(Stage.EXPECTED, "november 2020"),
                    "Et hold mangler.",
                    "Begynd med et besøg.",
                    Proposal.ADJUST,
                    Map.of(2020, Amount.kroner(90_000), 2021, Amount.unknown(ValueState.TO_FOLLOW)),
                    Map.of(share.id(), answer),
                    Map.of());
            var actor = new JpaUsers(entities).find(editor.id()).orElseThrow();
            service(entities).save(actor, onCourse.id(), version, form);
        });
    }

    private StatusReportService service(EntityManager entities) {
        var clock = Clock.fixed(now, DENMARK);
        return new StatusReportService(
                new JpaStatusReports(entities),
                new JpaReadings(entities),
                new JpaStatusRounds(entities),
                null,
                new JpaInitiatives(entities),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                clock);
    }

    @OnBothDatabases
    void theBoardShowsLateOnesFirst(Database database) {
        givenARound(database);
        deliver(database, onCourse, "ACCEPTED", DEADLINE);

        var rows = board(database, asked(Set.of(), BoardPart.ALL));

        assertThat(rows).extracting(StatusRow::number).containsExactly(2, 1);
        assertThat(rows.get(0).isLate(DEADLINE, AFTER)).isTrue();
        assertThat(rows.get(1).unit()).isEqualTo("Center for Integration");
    }

    @OnBothDatabases
    void theBoardIsFilteredByStepUnitAndLateness(Database database) {
        givenARound(database);
        deliver(database, onCourse, "SUBMITTED", DEADLINE.plusDays(1));
        var units = Set.of(centre.id());

        assertThat(board(database, asked(Set.of(), BoardPart.of(BoardStep.SUBMITTED))))
                .extracting(StatusRow::number)
                .containsExactly(1);
        assertThat(board(database, asked(Set.of(), BoardPart.of(BoardStep.IN_PROGRESS))))
                .isEmpty();
        assertThat(board(database, asked(Set.of(), new BoardPart(BoardStep.NOT_BEGUN, true, false))))
                .extracting(StatusRow::number)
                .containsExactly(2);
        assertThat(board(database, asked(units, BoardPart.LATE)))
                .extracting(StatusRow::number)
                .containsExactly(1);
    }

    @OnBothDatabases
    void theBoardShowsWhichReportsLackAFigure(Database database) {
        givenARound(database);

        save(database, Reading.Answer.of(ReadingState.TO_FOLLOW));
        assertThat(board(database, asked(Set.of(), BoardPart.WITHOUT_FIGURES)))
                .extracting(StatusRow::number, StatusRow::criteria, StatusRow::withoutFigure)
                .containsExactly(tuple(1, 1L, 1L));
        assertThat(withoutFigures(database)).containsExactly(onCourse.id());

        save(database, Reading.Answer.of(3));
        assertThat(board(database, asked(Set.of(), BoardPart.WITHOUT_FIGURES))).isEmpty();
        assertThat(withoutFigures(database)).isEmpty();
    }

    @OnBothDatabases
    void theBoardCountsEachStepAndWhatIsLate(Database database) {
        givenARound(database);
        save(database, Reading.Answer.of(3));
        deliver(database, onReading, "ACCEPTED", DEADLINE.plusDays(1));

        var counts = counts(database, Set.of());

        assertThat(counts.at(BoardStep.IN_PROGRESS)).isEqualTo(1);
        assertThat(counts.at(BoardStep.NOT_BEGUN)).isZero();
        assertThat(counts.at(BoardStep.ACCEPTED)).isEqualTo(1);
        assertThat(counts.total()).isEqualTo(2);
        assertThat(counts.late()).isEqualTo(2);
    }

    @OnBothDatabases
    void whatLiesWithTheHeadIsSent(Database database) {
        givenARound(database);
        deliver(database, onCourse, "WITH_HEAD", DEADLINE);

        var unsent = database.get(entities -> new JpaStatusReports(entities).unsent(round.id()));

        assertThat(unsent).containsExactly(onReading);
    }

    @OnBothDatabases
    void aReminderBetweenReadingAndSavingDisturbsNobody(Database database) {
        givenARound(database);
        var read = version(database);

        tell(database, ReminderKind.REMINDED, DEADLINE);
        extend(database, AFTER);

        assertThat(version(database)).isEqualTo(read);
        save(database, read, Reading.Answer.of(3));
    }

    @OnBothDatabases
    void whatWasToldIsKnownByDayAndTheBoardShowsTheLastOne(Database database) {
        givenARound(database);
        tell(database, ReminderKind.REMINDED, DEADLINE);
        tell(database, ReminderKind.ESCALATED, DEADLINE);
        tell(database, ReminderKind.URGED, AFTER);

        database.run(entities -> {
            var reports = new JpaStatusReports(entities);
            assertThat(reports.wasTold(reminder(ReminderKind.REMINDED, DEADLINE)))
                    .isTrue();
            assertThat(reports.wasTold(reminder(ReminderKind.REMINDED, AFTER))).isFalse();
            assertThat(reports.told(round.id(), ReminderKind.URGED, AFTER)).containsExactly(onCourse.id());
            assertThat(reports.told(round.id(), ReminderKind.URGED, DEADLINE)).isEmpty();
        });
        var row = board(database, asked(Set.of(centre.id()), BoardPart.ALL)).get(0);
        assertThat(row.remindedOn()).isEqualTo(AFTER);
        assertThat(row.escalatedOn()).isEqualTo(DEADLINE);
        assertThat(row.extendedTo()).isNull();
    }

    @OnBothDatabases
    void theSameIsNotToldTwiceOnADay(Database database) {
        givenARound(database);
        tell(database, ReminderKind.URGED, AFTER);

        assertThatThrownBy(() -> tell(database, ReminderKind.URGED, AFTER)).isInstanceOf(PersistenceException.class);
    }

    @OnBothDatabases
    void whoGotMoreTimeIsNotLate(Database database) {
        givenARound(database);
        extend(database, AFTER.minusDays(1));
        assertThat(late(database)).containsExactly(1, 2);

        extend(database, AFTER);
        assertThat(late(database)).containsExactly(2);
        assertThat(counts(database, Set.of()).late()).isEqualTo(1);
        database.run(entities -> assertThat(new JpaStatusReports(entities)
                        .extension(onCourse.id())
                        .orElseThrow()
                        .extendedTo())
                .isEqualTo(AFTER));

        deliver(database, onCourse, "SUBMITTED", AFTER.plusDays(1));
        assertThat(late(database)).containsExactly(1, 2);
    }

    @OnBothDatabases
    void aThousandAreRemindedInAFewStatements(Database database) {
        givenARound(database);
        database.run(entities -> IntStream.rangeClosed(3, 1_000).forEach(number -> {
            another(entities, number);
            entities.flush();
            entities.clear();
        }));

        var statements = database.statements(entities -> {
            var reports = new JpaStatusReports(entities);
            var initiatives = new JpaInitiatives(entities);
            var cases =
                    new StatusReportCases(reports, initiatives, new JpaUnits(entities), new JpaPlanCycles(entities));
            var trail = new JpaAuditTrail(entities, List.of(new Announcer(new JpaNotices(entities), List.of(cases))));
            var followUp = new StatusFollowUpService(
                    reports, new JpaStatusRounds(entities), initiatives, null, null, trail, Clock.fixed(now, DENMARK));
            assertThat(followUp.remindAll(secretariat(), round.id(), "Husk status."))
                    .isEqualTo(1_000);
        });

        assertThat(count(database, "notice")).isEqualTo(1_000);
        assertThat(statements).isLessThan(60);
    }

    private static User secretariat() {
        return new User("sekretariat", "Sekretariatet") {
            private static final long serialVersionUID = 1;

            @Override
            public boolean has(Role role) {
                return role == Role.SECRETARIAT;
            }
        };
    }

    private StatusReminder reminder(ReminderKind kind, LocalDate day) {
        return new StatusReminder(onCourse.id(), kind, day);
    }

    private void tell(Database database, ReminderKind kind, LocalDate day) {
        database.run(entities -> new JpaStatusReports(entities).add(reminder(kind, day)));
    }

    private void extend(Database database, LocalDate until) {
        database.run(entities -> entities.createNativeQuery(
                        "insert into status_extension (report_id, extended_to, reason, given_on) values (?, ?, 'Ferie', ?)")
                .setParameter(1, onCourse.id())
                .setParameter(2, until)
                .setParameter(3, DEADLINE)
                .executeUpdate());
    }

    private List<Integer> late(Database database) {
        return board(database, asked(Set.of(), BoardPart.LATE)).stream()
                .map(StatusRow::number)
                .toList();
    }

    private BoardCounts counts(Database database, Set<UUID> units) {
        var tallies = database.get(entities -> new JpaStatusReports(entities).tallies(List.of(round.id()), units));
        return BoardCounts.of(tallies, DEADLINE, AFTER);
    }

    private Set<UUID> withoutFigures(Database database) {
        return database.get(entities -> new JpaStatusReports(entities).withoutFigures(round.id(), Set.of()));
    }

    @OnBothDatabases
    void whatGotMoreTimeTwiceIsCountedOnceAndByTheLatestDay(Database database) {
        givenARound(database);
        assertThat(counts(database, Set.of(centre.id())).late()).isEqualTo(1);

        extend(database, DEADLINE.plusDays(1));
        extend(database, AFTER);

        var counts = counts(database, Set.of(centre.id()));
        assertThat(counts.total()).isEqualTo(1);
        assertThat(counts.late()).isZero();
    }

    @OnBothDatabases
    void missingSpendingIsFoundPerYear(Database database) {
        givenARound(database);
        save(database, Reading.Answer.of(3));

        database.run(entities -> {
            var reports = new JpaStatusReports(entities);
            assertThat(reports.initiativesWithoutSpending(round.id(), 2020)).containsExactly(reading.id());
            assertThat(reports.initiativesWithoutSpending(round.id(), 2021))
                    .containsExactlyInAnyOrder(course.id(), reading.id());
        });
    }

    @OnBothDatabases
    void theBoardSendsNoMoreStatementsForMoreReports(Database database) {
        givenARound(database);
        var few = statementsOfTheBoard(database);
        database.run(entities -> IntStream.rangeClosed(3, 40).forEach(number -> another(entities, number)));

        assertThat(statementsOfTheBoard(database)).isEqualTo(few).isLessThanOrEqualTo(7);
    }

    private void another(EntityManager entities, int number) {
        var initiative = initiative(number, centre);
        entities.persist(initiative);
        entities.flush();
        entities.persist(new StatusReport(round, initiative));
    }

    private long statementsOfTheBoard(Database database) {
        return database.statements(entities -> {
            var reports = new JpaStatusReports(entities);
            reports.board(asked(Set.of(), BoardPart.ALL), FIRST_PAGE);
            reports.tallies(List.of(round.id()), Set.of());
            reports.withoutFigures(round.id(), Set.of());
        });
    }

    private BoardQuery asked(Set<UUID> units, BoardPart part) {
        return new BoardQuery(round.id(), DEADLINE, AFTER, units, part);
    }

    private static List<StatusRow> board(Database database, BoardQuery query) {
        return database.get(entities ->
                new JpaStatusReports(entities).board(query, FIRST_PAGE).rows());
    }

    private static void deliver(Database database, StatusReport report, String state, LocalDate on) {
        database.run(entities -> entities.createNativeQuery(
                        "update status_report set state = ?, begun_on = ?, delivered_on = ? where id = ?")
                .setParameter(1, state)
                .setParameter(2, on)
                .setParameter(3, on)
                .setParameter(4, report.id())
                .executeUpdate());
    }

    private static long count(Database database, String table) {
        return database.get(entities -> ((Number) entities.createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue());
    }
}
