package dk.handleplan.core.planfile;

import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.policy.RelatedPolicy;
import dk.handleplan.core.policy.RelatedPolicy.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code policy} and {@code goals}. A policy that is registered already is kept as it is. */
final class PolicyReader {

    private final Registers registers;
    private final Remarks remarks;
    private boolean isNew;

    PolicyReader(Registers registers, Remarks remarks) {
        this.registers = registers;
        this.remarks = remarks;
    }

    boolean isNew() {
        return isNew;
    }

    Optional<Policy> read(Value file) {
        var current = file.get("policy").get("current");
        var title = current.requiredText("title");
        if (title == null) {
            return Optional.empty();
        }
        var known = registers.policies().findByTitle(title);
        isNew = known.isEmpty();
        var policy = known.or(() -> remarks.build(current, () -> newPolicy(file.get("policy"), current, title)));
        policy.ifPresent(found -> readGoals(file.get("goals"), found));
        if (!isNew) {
            remarks.say(Remark.Kind.NOTE, current, "planfile.policyKept", title);
            file.get("policy").ignore();
        }
        return policy;
    }

    private Policy newPolicy(Value policy, Value current, String title) {
        var period = current.get("period");
        var made = new Policy(title, period.integer("from"), period.integer("to"));
        made.describe(title, made.fromYear(), made.toYear(), current.date("published"), current.text("publisher"));
        made.explain(
                policy.text("perspective"), policy.text("purpose"), policy.text("note"), policy.texts("principles"));
        made.trace(current.text("evidence"), current.text("draft_state"));
        made.relateTo(related(policy));
        return made;
    }

    private static List<RelatedPolicy> related(Value policy) {
        var related = new ArrayList<RelatedPolicy>();
        for (var predecessor : policy.get("predecessors").items()) {
            related.add(related(predecessor, Relation.PREDECESSOR));
            predecessor.get("drafts").items().forEach(draft -> related.add(draft(draft)));
        }
        policy.get("sibling_policies").items().forEach(sibling -> related.add(related(sibling, Relation.SIBLING)));
        return related;
    }

    private static RelatedPolicy related(Value policy, Relation relation) {
        return new RelatedPolicy(relation, policy.requiredText("title"))
                .during(
                        policy.get("period").integer("from"),
                        policy.get("period").integer("to"))
                .published(policy.date("published"))
                .described(policy.text("subtitle_in_draft"), policy.text("note"));
    }

    private static RelatedPolicy draft(Value draft) {
        return new RelatedPolicy(Relation.PREDECESSOR_DRAFT, draft.requiredText("title"))
                .published(draft.date("date"))
                .filed(draft.text("doc_no"), draft.text("unit"));
    }

    private void readGoals(Value goals, Policy policy) {
        if (goals.items().isEmpty()) {
            remarks.problem(goals, "planfile.missing", "goals");
        }
        goals.items().forEach(goal -> readGoal(goal, policy));
    }

    private void readGoal(Value goal, Policy policy) {
        var key = goal.requiredText("id");
        var number = goal.integer("nr");
        var label = goal.requiredText("label");
        var shortLabel = goal.text("short");
        var statement = goal.text("statement");
        var variants = goal.texts("variants");
        if (key == null || label == null) {
            return;
        }
        if (!isNew) {
            mustBeKnown(goal, policy, key);
            return;
        }
        if (number == null) {
            remarks.problem(goal, "planfile.missing", "nr");
            return;
        }
        remarks.act(goal, () -> {
            var made = new Goal(key, number, label);
            made.describe(label, shortLabel, statement, variants);
            policy.add(made);
        });
    }

    private void mustBeKnown(Value goal, Policy policy, String key) {
        if (policy.goalCalled(key).isEmpty()) {
            remarks.problem(goal, "planfile.unknownGoal", key);
        }
    }
}
