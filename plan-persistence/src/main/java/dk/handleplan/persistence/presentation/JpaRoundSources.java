package dk.handleplan.persistence.presentation;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.presentation.RoundSources;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.core.status.Assessment;
import dk.handleplan.core.status.OwnAnswer;
import dk.handleplan.core.status.Proposal;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.ReportState;
import dk.handleplan.core.status.Stage;
import dk.handleplan.core.status.Standing;
import dk.handleplan.core.status.StatusRound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class JpaRoundSources implements RoundSources {

    private static final String ROUND = "round";

    /** In one statement, however many years there are. */
    private static final String MONEY = """
            select 'granted', cast(a.initiative_id as varchar(36)), a.budget_year, a.granted_oere, a.granted_state
              from allocation_row a
             where a.initiative_id in (select initiative_id from status_report where round_id = ?1)
            union all
            select 'spent', cast(r.initiative_id as varchar(36)), s.budget_year, s.amount_oere, s.amount_state
              from status_spending s join status_report r on r.id = s.report_id
             where r.round_id = ?2 and r.state = 'ACCEPTED'
            """;

    private final EntityManager entities;

    @Inject
    public JpaRoundSources(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<RoundOfPlan> round(UUID roundId) {
        return rows("select r, c from StatusRound r, PlanCycle c where r.id = :round and c.id = r.cycleId")
                .setParameter(ROUND, roundId)
                .getResultStream()
                .map(row -> new RoundOfPlan((StatusRound) row[0], (PlanCycle) row[1]))
                .findFirst();
    }

    @Override
    public List<Goal> goals(UUID policyId) {
        return entities.createQuery(
                        "select g from Policy p join p.goals g where p.id = :policy order by g.number", Goal.class)
                .setParameter("policy", policyId)
                .getResultList();
    }

    @Override
    public List<ReportLine> reports(UUID roundId) {
        return rows("select r.id, i.id, i.number, coalesce(i.shortTitle, i.title, u.name), i.goalGroupId, u.id, u.name, r.state,"
                        + " r.acceptedOn, r.assessment, r.stage, r.stageBy, r.narrative, r.learnt, r.proposal"
                        + " from StatusReport r left join Initiative i on i.id = r.initiativeId join Unit u on u.id = r.unitId"
                        + " where r.roundId = :round order by u.name, u.id, i.number, i.title, i.id")
                .setParameter(ROUND, roundId)
                .getResultStream()
                .map(JpaRoundSources::line)
                .toList();
    }

    private static ReportLine line(Object[] r) {
        return new ReportLine(
                (UUID) r[0],
                new Subject((UUID) r[1], (Integer) r[2], (String) r[3], (UUID) r[4], (UUID) r[5], (String) r[6]),
                (ReportState) r[7],
                (LocalDate) r[8],
                new Words(
                        (Assessment) r[9],
                        new Standing((Stage) r[10], (FlexibleDate) r[11]),
                        (String) r[12],
                        (String) r[13],
                        (Proposal) r[14]));
    }

    @Override
    public Map<UUID, List<Indicator>> criteria(UUID roundId) {
        return rows("select i.id, n from Initiative i join i.indicators n where i.id in"
                        + " (select r.initiativeId from StatusReport r where r.roundId = :round) order by n.position")
                .setParameter(ROUND, roundId)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (Indicator) row[1], Collectors.toList())));
    }

    /** Of rounds opened on the same day those that come after this one are cut off. */
    @Override
    public List<AcceptedReading> readings(StatusRound round) {
        var given =
                rows("select s.id, a, o.id from StatusReport s join s.readings a, StatusRound o where o.id = s.roundId"
                                + " and s.state = :accepted and o.cycleId = :cycle and o.openedOn <= :opened"
                                + " and s.initiativeId in (select r.initiativeId from StatusReport r where r.roundId = :round)"
                                + " order by o.openedOn, o.phase desc nulls last, o.id")
                        .setParameter("accepted", ReportState.ACCEPTED)
                        .setParameter(ROUND, round.id())
                        .setParameter("cycle", round.cycleId())
                        .setParameter("opened", round.openedOn())
                        .getResultList();
        var rounds = given.stream().map(row -> row[2]).toList();
        return given.subList(0, rounds.lastIndexOf(round.id()) + 1).stream()
                .map(row -> new AcceptedReading((UUID) row[0], (Reading) row[1]))
                .toList();
    }

    @Override
    public Map<UUID, List<OwnAnswer>> ownAnswers(StatusRound round) {
        if (round.form().questions().isEmpty()) {
            return Map.of();
        }
        return rows("select r.id, a.questionId, a.text from StatusReport r join r.own a where r.roundId = :round")
                .setParameter(ROUND, round.id())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(row -> new OwnAnswer((UUID) row[1], (String) row[2]), Collectors.toList())));
    }

    @Override
    public RoundMoney money(UUID roundId) {
        List<?> found = entities.createNativeQuery(MONEY)
                .setParameter(1, roundId)
                .setParameter(2, roundId)
                .getResultList();
        var amounts = found.stream().map(Object[].class::cast).toList();
        return new RoundMoney(byYear(amounts, "granted"), byYear(amounts, "spent"));
    }

    private static Map<UUID, Map<Integer, Amount>> byYear(List<Object[]> amounts, String kind) {
        return amounts.stream()
                .filter(row -> row[0].equals(kind))
                .collect(Collectors.groupingBy(
                        row -> UUID.fromString((String) row[1]),
                        Collectors.toMap(row -> ((Number) row[2]).intValue(), JpaRoundSources::amount)));
    }

    private static Amount amount(Object[] row) {
        var state = ValueState.valueOf((String) row[4]);
        return state == ValueState.KNOWN ? Amount.of(new Money(((Number) row[3]).longValue())) : Amount.unknown(state);
    }

    private TypedQuery<Object[]> rows(String jpql) {
        return entities.createQuery(jpql, Object[].class);
    }
}
