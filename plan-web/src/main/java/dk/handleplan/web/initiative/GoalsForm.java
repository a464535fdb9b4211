package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.GoalLink;
import dk.handleplan.core.initiative.Horizon;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** The goals it serves, of this policy and of others. */
@Named
@RequestScoped
public class GoalsForm implements PartForm {

    private UUID goalGroup;
    private List<GoalRow> goals;
    private Rows<PolicyRow> policies;

    @Inject
    EditedInitiative edited;

    @Inject
    AskedQuestions asked;

    @Override
    public FormPart part() {
        return FormPart.GOALS;
    }

    @Inject
    Texts texts;

    @Override
    public void read() {
        var initiative = edited.getInitiative();
        goalGroup = initiative.goalGroupId().orElse(null);
        getPolicies()
                .fill(initiative.policyLinks().stream().map(PolicyRow::new).toList(), edited.wantsAnother("policies"));
    }

    @Override
    public List<FormSection> sections() {
        var sections = new ArrayList<FormSection>();
        if (asked.wasAsked(FormField.GOALS)) {
            sections.add(new FormSection.Goals(goalGroup, links()));
        }
        if (asked.wasAsked(FormField.OTHER_POLICY_GOALS)) {
            sections.add(new FormSection.OtherPolicies(getPolicies().written(PolicyRow::toLink)));
        }
        return sections;
    }

    private List<GoalLink> links() {
        return IntStream.range(0, getGoals().size())
                .mapToObj(at -> new FormLine("goalLines", at).read(getGoals().get(at)::toLink))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Map<String, Rows<?>> lists() {
        return Map.of("policies", getPolicies());
    }

    public List<GoalRow> getGoals() {
        if (goals == null) {
            goals = edited.getLists().goals().stream()
                    .map(goal -> new GoalRow(goal, link(goal)))
                    .toList();
        }
        return goals;
    }

    private Optional<GoalLink> link(Goal goal) {
        return edited.getInitiative().goalLinks().stream()
                .filter(link -> link.goalId().equals(goal.id()))
                .findFirst();
    }

    public List<Choice> getGoalChoices() {
        return edited.getLists().goals().stream()
                .map(goal -> new Choice(goal.id(), goal.label()))
                .toList();
    }

    public List<Choice> getWeights() {
        return Choice.of(GoalRow.Weight.values(), texts::name);
    }

    public List<Choice> getHorizons() {
        return Choice.of(Horizon.values(), texts::name);
    }

    public Rows<PolicyRow> getPolicies() {
        if (policies == null) {
            policies = edited.rows("policies", PolicyRow::new, PolicyRow::isWritten);
        }
        return policies;
    }

    public UUID getGoalGroup() {
        return goalGroup;
    }

    public void setGoalGroup(UUID goalGroup) {
        this.goalGroup = goalGroup;
    }
}
