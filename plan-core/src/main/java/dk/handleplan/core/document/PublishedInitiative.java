package dk.handleplan.core.document;

import dk.handleplan.core.initiative.Activity;
import dk.handleplan.core.initiative.BudgetLine;
import dk.handleplan.core.initiative.Contact;
import dk.handleplan.core.initiative.Continuation;
import dk.handleplan.core.initiative.Description;
import dk.handleplan.core.initiative.EarlierApplication;
import dk.handleplan.core.initiative.Fact;
import dk.handleplan.core.initiative.FieldState;
import dk.handleplan.core.initiative.FinancingLine;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.Horizon;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.initiative.Partner;
import dk.handleplan.core.initiative.PolicyLink;
import dk.handleplan.core.initiative.TargetGroup;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.status.Assessment;
import dk.handleplan.core.status.RoundName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An initiative of a published plan with every field of its form.
 *
 * @param ownAnswers the answers to the municipality's own questions, by the question's id
 * @param criteria how its success criteria have gone, those with accepted answers
 * @param number its number in the plan; 0 where it has none yet
 * @param goal the number of the goal under which it stands; empty where it stands under none
 */
public record PublishedInitiative(
        int number,
        String title,
        String shortTitle,
        Optional<String> subtitle,
        InitiativeState state,
        Optional<Integer> goal,
        List<Committee> committees,
        List<String> units,
        List<YearAmounts> amounts,
        List<Contact> contacts,
        List<GoalServed> goals,
        List<PolicyLink> policies,
        Optional<TargetGroup> target,
        String challenge,
        Work work,
        String aim,
        List<Indicator> indicators,
        Afterwards afterwards,
        Money money,
        List<Fact> facts,
        List<FieldState> fieldStates,
        Map<UUID, String> ownAnswers,
        List<Progress> progress,
        List<CriterionProgress> criteria,
        List<CouncilRemark> remarks) {

    public record Committee(String abbreviation, String name) {}

    /** A goal it serves, by its label. */
    public record GoalServed(String label, boolean isPrimary, Horizon horizon, boolean isMeasured, String note) {}

    /** What is done. */
    public record Work(
            Optional<Description> description, List<Activity> activities, List<String> places, boolean isPilot) {}

    /** How it goes on, and with whom. */
    public record Afterwards(String anchoring, Optional<Continuation> continuation, List<Partner> partners) {}

    /** What the amount is for, what was applied for before, and who else pays. */
    public record Money(
            List<BudgetLine> budget,
            Optional<EarlierApplication> earlier,
            List<FinancingLine> financing,
            String financingNote) {}

    /** What an accepted status report says, and when it was accepted. */
    public record Progress(RoundName round, Assessment assessment, LocalDate on) {}

    /** Whether a figure is left out because it counts fewer persons than may be told, or would tell one that does. */
    public boolean isMasked() {
        return criteria.stream()
                .flatMap(criterion -> criterion.readings().stream())
                .anyMatch(PublicReading::isMasked);
    }

    boolean isNumbered() {
        return number > 0;
    }

    /** {@code 2019-7}: what it is called in open data, in every version of its plan. */
    public String idIn(int planYear) {
        return planYear + "-" + number;
    }

    public Amount granted(int year) {
        return PublishedPlan.grantedIn(amounts, year);
    }

    PlanLine line() {
        return new PlanLine(number, title, goal, committees, units, amounts);
    }

    PlanNeighbour neighbour() {
        return new PlanNeighbour(number, title);
    }

    public List<Fact> facts(FormField field) {
        return facts.stream().filter(fact -> fact.field() == field).toList();
    }

    /** Why a field has no answer, or a remark about its answer. */
    public Optional<FieldState> state(FormField field) {
        return fieldStates.stream().filter(state -> state.field() == field).findFirst();
    }
}
