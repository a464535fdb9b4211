package dk.handleplan.core.document;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.document.PlanSources.Contents;
import dk.handleplan.core.document.PlanSources.Heard;
import dk.handleplan.core.document.PlanSources.Money;
import dk.handleplan.core.document.PlanSources.Progress;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.initiative.FormDefinitions;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Submissions;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Units;
import dk.handleplan.core.policy.Policies;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.preparation.CycleTextService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Gathers what a plan, the draft of one and a single initiative are printed with, whatever they say: policy, texts, form and names. */
@ApplicationScoped
public class PlanFrame {

    private Policies policies;
    private Submissions submissions;
    private Bodies bodies;
    private Units units;
    private PlanDocuments documents;
    private CycleTextService texts;
    private FormDefinitions forms;

    protected PlanFrame() {}

    @Inject
    public PlanFrame(
            Policies policies,
            Submissions submissions,
            Bodies bodies,
            Units units,
            PlanDocuments documents,
            CycleTextService texts,
            FormDefinitions forms) {
        this.policies = policies;
        this.submissions = submissions;
        this.bodies = bodies;
        this.units = units;
        this.documents = documents;
        this.texts = texts;
        this.forms = forms;
    }

    PlanSources around(Audience audience, PlanCycle cycle, Contents printed, Money money, Heard heard, Progress going) {
        return around(audience, false, cycle, printed, money, heard, going);
    }

    /** Of a plan that is not decided yet. */
    PlanSources draft(PlanCycle cycle, Contents printed, Money money) {
        return around(Audience.EVERYBODY, true, cycle, printed, money, Heard.NOBODY, Progress.NONE);
    }

    private PlanSources around(
            Audience audience,
            boolean isDraft,
            PlanCycle cycle,
            Contents printed,
            Money money,
            Heard heard,
            Progress going) {
        return new PlanSources(
                audience,
                isDraft,
                cycle,
                policy(cycle),
                documents.ofCycle(cycle.id()).orElseGet(() -> new PlanDocument(cycle.id())),
                texts.preamble(cycle),
                forms.formOf(cycle.id()),
                printed,
                submissions.ofCycle(cycle.id()),
                money,
                bodies.all(),
                units.all(),
                heard,
                going);
    }

    /** For a few initiatives without the plan that holds them, or before there is one. */
    PlanSources few(PlanCycle cycle, List<Initiative> some, List<AllocationRow> rows, Heard heard, Progress going) {
        return new PlanSources(
                Audience.EVERYBODY,
                false,
                cycle,
                policy(cycle),
                new PlanDocument(cycle.id()),
                List.of(),
                forms.formOf(cycle.id()),
                Contents.only(some),
                List.of(),
                Money.only(rows),
                bodies.all(),
                units.all(),
                heard,
                going);
    }

    private Optional<Policy> policy(PlanCycle cycle) {
        return cycle.policyId().flatMap(policies::find);
    }
}
