package dk.handleplan.persistence.funding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.EntryKind;
import dk.handleplan.core.funding.FundingPool;
import dk.handleplan.core.funding.Voucher;
import dk.handleplan.core.funding.YearMoney;
import dk.handleplan.core.initiative.AppliedAmount;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

class JpaYearMoneysTest {

    private static final Voucher VOUCHER =
            Voucher.by(new User("sekretariat", "Sekretariatet"), LocalDate.of(2020, 1, 15), "Budget");

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Prøvekøbing Kommune");
    private final Unit unit = new Unit("Ungecentret", UnitType.CENTRE);

    @OnBothDatabases
    void sumsAgreeWithTheLedger(Database database) {
        var pool = new FundingPool(2020);
        pool.register(EntryKind.APPROPRIATION, Amount.kroner(1_700_000), VOUCHER);
        pool.register(EntryKind.CARRY_OVER, Amount.kroner(100_000), VOUCHER);
        pool.register(EntryKind.COMMITMENT, Amount.kroner(300_000), VOUCHER);
        pool.register(EntryKind.GRANT, Amount.kroner(200_000), VOUCHER);
        pool.register(EntryKind.RETURN, Amount.kroner(50_000), VOUCHER);
        database.run(entities -> entities.persist(pool));

        var money = moneys(database).get(0);

        assertThat(money.total()).isEqualTo(pool.total());
        assertThat(money.allocated()).isEqualTo(pool.allocated());
        assertThat(money.remaining()).isEqualTo(pool.remaining());
    }

    @OnBothDatabases
    void oneLostAmountMakesTheSumUnknown(Database database) {
        var pool = new FundingPool(2020);
        pool.register(EntryKind.APPROPRIATION, Amount.kroner(1_700_000), VOUCHER);
        pool.register(EntryKind.GRANT, Amount.unknown(ValueState.LOST), VOUCHER);
        database.run(entities -> entities.persist(pool));

        assertThat(moneys(database).get(0).remaining()).isEqualTo(Amount.unknown(ValueState.LOST));
    }

    @OnBothDatabases
    void aYearWithoutAPoolIsBlank(Database database) {
        assertThat(moneys(database))
                .containsExactly(
                        new YearMoney(2020, Amount.blank(), Amount.blank(), Amount.blank(), Amount.blank()),
                        new YearMoney(2021, Amount.blank(), Amount.blank(), Amount.blank(), Amount.blank()));
    }

    @OnBothDatabases
    void draftsDoNotApplyForAnythingYet(Database database) {
        database.run(entities -> {
            entities.persist(cycle);
            entities.persist(unit);
            apply(entities, 250_000).registerAsGranted(1);
            apply(entities, 125_000);
        });

        assertThat(moneys(database))
                .extracting(YearMoney::applied)
                .containsExactly(Amount.kroner(250_000), Amount.blank());
    }

    private Initiative apply(EntityManager entities, long kroner) {
        var initiative = new Initiative(cycle.id(), unit.id(), "Ung møder ung");
        initiative.record(
                new FormSection.Application(List.of(new AppliedAmount(2020, Amount.kroner(kroner))), List.of(), null));
        entities.persist(initiative);
        return initiative;
    }

    private List<YearMoney> moneys(Database database) {
        return database.get(entities -> new JpaYearMoneys(entities).of(cycle.id(), List.of(2020, 2021)));
    }
}
