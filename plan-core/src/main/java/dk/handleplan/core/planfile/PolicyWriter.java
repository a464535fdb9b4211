package dk.handleplan.core.planfile;

import dk.handleplan.core.document.GoalTouch;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.policy.RelatedPolicy;
import dk.handleplan.core.policy.RelatedPolicy.Relation;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code policy} and {@code goals}. */
final class PolicyWriter {

    private final PlanContents plan;
    private final Policy policy;

    PolicyWriter(PlanContents plan) {
        this.plan = plan;
        this.policy = plan.policy();
    }

    Tree policy() {
        var current = new Tree()
                .put("title", policy.title())
                .put("period", period(policy.fromYear(), policy.toYear()))
                .put("published", policy.published())
                .put("publisher", policy.publisher())
                .put("evidence", policy.evidence())
                .put("draft_state", policy.draftState());
        return new Tree()
                .put("current", current)
                .put("predecessors", predecessors())
                .list("sibling_policies", related(Relation.SIBLING), this::related)
                .texts("principles", policy.principles())
                .put("perspective", policy.perspective())
                .put("purpose", policy.purpose())
                .put("note", policy.note());
    }

    private static Tree period(Integer from, Integer to) {
        return new Tree().put("from", from).put("to", to);
    }

    private List<RelatedPolicy> related(Relation relation) {
        return policy.related().stream().filter(r -> r.relation() == relation).toList();
    }

    /** Drafts follow the predecessor they belong to. */
    private List<Tree> predecessors() {
        var predecessors = new ArrayList<Tree>();
        var drafts = new ArrayList<Tree>();
        for (var related : policy.related()) {
            if (related.relation() == Relation.PREDECESSOR_DRAFT) {
                drafts.add(draft(related));
                predecessors.get(predecessors.size() - 1).put("drafts", drafts);
            } else if (related.relation() == Relation.PREDECESSOR) {
                drafts.clear();
                predecessors.add(related(related));
            }
        }
        return predecessors;
    }

    private Tree related(RelatedPolicy related) {
        return new Tree()
                .put("title", related.title())
                .put("subtitle_in_draft", related.subtitle())
                .put("period", period(related.fromYear(), related.toYear()))
                .put("published", related.published())
                .put("note", related.note());
    }

    private static Tree draft(RelatedPolicy draft) {
        return new Tree()
                .put("date", draft.published())
                .put("doc_no", draft.documentNumber())
                .put("title", draft.title())
                .put("unit", draft.unitName());
    }

    List<Tree> goals() {
        return policy.goals().stream().map(this::goal).toList();
    }

    private Tree goal(Goal goal) {
        var hasInitiatives = plan.initiatives().stream()
                .anyMatch(i ->
                        i.initiative().goalGroupId().filter(goal.id()::equals).isPresent());
        return new Tree()
                .put("id", goal.key())
                .put("nr", goal.number())
                .put("label", goal.label())
                .put("short", goal.shortLabel().equals(goal.label()) ? null : goal.shortLabel())
                .texts("variants", goal.variants())
                .put("has_initiatives", hasInitiatives)
                .put("statement", goal.statement().orElse(null))
                .list("touched_by", touches(goal), PolicyWriter::touch);
    }

    private List<GoalTouch> touches(Goal goal) {
        return plan.document().goalTouches().stream()
                .filter(touch -> touch.goalId().equals(goal.id()))
                .toList();
    }

    private static Tree touch(GoalTouch touch) {
        return new Tree().put("initiative", touch.initiativeNumber()).put("where", touch.statedIn());
    }
}
