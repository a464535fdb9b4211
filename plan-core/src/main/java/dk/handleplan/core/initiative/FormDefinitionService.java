package dk.handleplan.core.initiative;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.cycle.PlanCycles.CycleRow;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The administration words and orders the form of a year; whoever writes or reads an initiative sees it by the form of its year. */
@UseCase
public class FormDefinitionService {

    private FormDefinitions definitions;
    private PlanCycles cycles;
    private AuditTrail audit;
    private Clock clock;

    protected FormDefinitionService() {}

    @Inject
    public FormDefinitionService(FormDefinitions definitions, PlanCycles cycles, AuditTrail audit, Clock clock) {
        this.definitions = definitions;
        this.cycles = cycles;
        this.audit = audit;
        this.clock = clock;
    }

    /** The form of a year: its own, or the model form. */
    public FormDefinition ofCycle(UUID cycleId) {
        return definitions.formOf(cycleId);
    }

    /** The form of a year with what a change to it affects. */
    public Scope scope(User actor, UUID cycleId) {
        mustArrange(actor);
        var row = row(cycleId);
        var form = ofCycle(cycleId);
        var sharing = cycles.rows().stream()
                .filter(other ->
                        form.cycles().contains(other.id()) || other.id().equals(cycleId))
                .toList();
        return new Scope(
                form,
                row,
                sharing.stream().filter(other -> follows(other, row)).toList(),
                sharing.stream().filter(other -> !follows(other, row)).toList());
    }

    /** Whether a change for one year also is one for the other: that year itself, and those that have not begun. */
    private static boolean follows(CycleRow other, CycleRow changed) {
        return other.id().equals(changed.id()) || other.state() == CycleState.PREPARING;
    }

    public void word(User actor, UUID cycleId, long version, FormPart part, Wording wording) {
        change(actor, cycleId, version, "initiative.formWorded", form -> form.word(part, wording), part.name());
    }

    public void change(User actor, UUID cycleId, long version, String question, FormQuestion.Asked asked) {
        change(actor, cycleId, version, "initiative.formChanged", form -> form.change(question, asked), question);
    }

    /** Adds an own question after the others. */
    public void ask(User actor, UUID cycleId, long version, FormQuestion.Asked asked) {
        var label = asked.wording().label();
        change(actor, cycleId, version, "initiative.formAsked", form -> form.ask(asked), label);
    }

    /** Takes an own question out again; one that has been answered can only be hidden. */
    public void drop(User actor, UUID cycleId, long version, String question) {
        var dropped = ofCycle(cycleId).question(question);
        if (dropped.id().filter(id -> definitions.answers(id) > 0).isPresent()) {
            throw new RuleBroken("initiative.form.answeredAlready");
        }
        var label = dropped.wording().label();
        change(actor, cycleId, version, "initiative.formDropped", form -> form.drop(question), label);
    }

    public void move(User actor, UUID cycleId, long version, FormPart part, boolean up) {
        change(actor, cycleId, version, "initiative.formMoved", form -> form.move(part, up), part.name());
    }

    public void move(User actor, UUID cycleId, long version, String question, boolean up) {
        change(actor, cycleId, version, "initiative.formMoved", form -> form.move(question, up), question);
    }

    private void change(
            User actor, UUID cycleId, long version, String action, Consumer<FormDefinition> change, String what) {
        var scope = scope(actor, cycleId);
        scope.mustBeOpen();
        scope.form().mustBeAt(version);
        var form = toChange(scope);
        change.accept(form);
        audit.add(AuditEntry.by(actor, clock.instant(), action, cycleId)
                .in(cycleId)
                .to(words(form, what)));
    }

    private static String words(FormDefinition form, String what) {
        return form.own().stream()
                .filter(question -> question.key().equals(what))
                .map(question -> question.wording().label())
                .findFirst()
                .orElse(what);
    }

    private FormDefinition toChange(Scope scope) {
        var changed = scope.affected().stream().map(CycleRow::id).collect(Collectors.toSet());
        var form = scope.form();
        if (form.cycles().isEmpty()) {
            definitions.add(form);
        } else if (scope.makesNewEdition()) {
            form.release(changed);
            form = form.nextEdition();
            definitions.add(form);
        }
        form.serve(new HashSet<>(changed));
        return form;
    }

    private CycleRow row(UUID cycleId) {
        return cycles.rows().stream()
                .filter(row -> row.id().equals(cycleId))
                .findFirst()
                .orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private static void mustArrange(User actor) {
        actor.mustAdminister();
    }

    /**
     * The form of a year, the years that a change to it would change too, and those that use it and keep it as it is because
     * they have begun.
     */
    public record Scope(FormDefinition form, CycleRow cycle, List<CycleRow> affected, List<CycleRow> keeping) {

        public boolean makesNewEdition() {
            return !keeping.isEmpty();
        }

        public boolean isOpen() {
            return cycle.state() != CycleState.CLOSED;
        }

        void mustBeOpen() {
            if (!isOpen()) {
                throw new RuleBroken("cycle.closed");
            }
        }
    }
}
