package dk.handleplan.persistence.funding;

import dk.handleplan.core.funding.AllocationState;
import dk.handleplan.core.funding.Applicant;
import dk.handleplan.core.funding.ApplicationKind;
import dk.handleplan.core.funding.Draw;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.ValueState;
import java.util.UUID;

/** The columns of what an initiative draws on a pool, in the order in which they are selected and read. */
final class DrawColumns {

    static final String SELECTED = "r.cycleId, r.budgetYear, r.initiativeId, i.goalGroupId, i.leadUnitId, i.pilot,"
            + " i.continuationOf.year, i.continuationOf.initiativeId, a.state, r.proposed.money, r.decided.state,"
            + " r.decided.money, r.granted.money, r.returned";

    private DrawColumns() {}

    static Draw draw(Object[] found) {
        var applicant = new Applicant((UUID) found[2], (UUID) found[3], (UUID) found[4], kind(found));
        return new Draw(
                (UUID) found[0], (Integer) found[1], applicant, isOpen(found) ? claimed(found) : granted(found));
    }

    private static ApplicationKind kind(Object[] found) {
        return ApplicationKind.of(Boolean.TRUE.equals(found[5]), found[6] != null || found[7] != null);
    }

    /** A plan from before the system has no allocation. */
    private static boolean isOpen(Object[] found) {
        return found[8] != null && found[8] != AllocationState.DECIDED;
    }

    private static Money claimed(Object[] found) {
        return known(found[10] == ValueState.BLANK ? found[9] : found[11]);
    }

    private static Money granted(Object[] found) {
        return known(found[12]).minus(known(found[13]));
    }

    private static Money known(Object money) {
        return money == null ? Money.ZERO : (Money) money;
    }
}
