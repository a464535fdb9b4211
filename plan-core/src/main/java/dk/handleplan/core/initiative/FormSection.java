package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.ValueState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One section of the application form, as somebody filled it in; sections are saved one at a time and in any order. */
public sealed interface FormSection {

    /** The title in the form, a short one for tables, and a subtitle. */
    record Titles(String title, String shortTitle, String subtitle) implements FormSection {}

    /** The committees in whose field it lies (none to several) and whom to ask. */
    record Anchors(Set<UUID> committees, List<Contact> contacts) implements FormSection {}

    /** The goal under which the plan prints it, and all goals it serves. */
    record Goals(UUID goalGroup, List<GoalLink> links) implements FormSection {}

    record OtherPolicies(List<PolicyLink> links) implements FormSection {}

    record Target(TargetGroup group) implements FormSection {}

    record Challenge(String text) implements FormSection {}

    record Work(Description description, List<Activity> activities, List<String> places, boolean pilot)
            implements FormSection {}

    /** What would count as success; an indicator keeps its identity by being passed on, itself or by its id. */
    record Success(String overallAim, List<Indicator> indicators) implements FormSection {}

    record Anchoring(String text, Continuation continuationOf) implements FormSection {}

    /** The units that take part beside the one that leads. */
    record JointUnits(Set<UUID> units) implements FormSection {}

    record Partners(List<Partner> partners) implements FormSection {}

    /** What is applied for per budget year, what it is for, and whether it was applied for before. */
    record Application(List<AppliedAmount> amounts, List<BudgetLine> budget, EarlierApplication earlier)
            implements FormSection {}

    record OtherFinancing(List<FinancingLine> lines, String note) implements FormSection {}

    /** Details that few initiatives need. */
    record Details(Map<Detail, String> texts) implements FormSection {}

    /** Why a field has no answer, with the reason; no state where it has one or nobody says why. */
    record Unanswered(FormField field, ValueState state, String reason) implements FormSection {}

    /** Answers to the municipality's own questions, by the question's id; others stay as they are. */
    record OwnQuestions(Map<UUID, String> answers) implements FormSection {}
}
