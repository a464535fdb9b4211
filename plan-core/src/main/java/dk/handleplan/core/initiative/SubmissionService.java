package dk.handleplan.core.initiative;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A unit's contribution goes from its editors to the head of centre, who sends it to the secretariat or back. The administration
 * may do the unit's steps on its behalf.
 */
@UseCase
public class SubmissionService {

    private Submissions submissions;
    private Initiatives initiatives;
    private PlanCycles cycles;
    private CallDates dates;
    private CallParts parts;
    private VersionService versions;
    private ParticipationService participations;
    private FormDefinitions forms;
    private GrantNews news;
    private UnitSubmissionProcess process;
    private CallTrail trail;

    protected SubmissionService() {}

    @Inject
    public SubmissionService(
            Submissions submissions,
            Initiatives initiatives,
            PlanCycles cycles,
            CallDates dates,
            CallParts parts,
            VersionService versions,
            ParticipationService participations,
            FormDefinitions forms,
            GrantNews news,
            UnitSubmissionProcess process,
            CallTrail trail) {
        this.submissions = submissions;
        this.initiatives = initiatives;
        this.cycles = cycles;
        this.dates = dates;
        this.parts = parts;
        this.versions = versions;
        this.participations = participations;
        this.forms = forms;
        this.news = news;
        this.process = process;
        this.trail = trail;
    }

    public Submission get(User actor, UUID id) {
        var submission = find(id);
        if (!maySee(actor, submission)) {
            throw new NotAllowed("shared.notAllowed");
        }
        return submission;
    }

    private static boolean maySee(User actor, Submission submission) {
        return actor.isAdministration() || actor.worksIn(submission.unitId());
    }

    /** The contribution to which an initiative belongs, for those who may see it. */
    public Optional<Submission> of(User actor, Initiative initiative) {
        return submissions
                .findOfUnit(initiative.cycleId(), initiative.leadUnitId())
                .filter(submission -> maySee(actor, submission));
    }

    /** The contributions of the actor's own units to a cycle. */
    public List<Submission> mine(User actor, UUID cycleId) {
        return submissions.ofUnits(cycleId, actor.units());
    }

    public List<AuditEntry> trail(User actor, UUID id) {
        var entries = trail.of(get(actor, id).id());
        return isSealed(actor, id)
                ? entries.stream().map(AuditEntry::withoutWords).toList()
                : entries;
    }

    public LocalDate deadline(User actor, UUID id) {
        return dates.deadline(get(actor, id));
    }

    /** Whether the administration does not read the contribution yet. */
    public boolean isSealed(User actor, UUID id) {
        var submission = get(actor, id);
        return !actor.worksIn(submission.unitId()) && cycle(submission).isSealedOn(dates.today());
    }

    /** The unit's initiatives as they stand, without withdrawn ones, with what each lacks before it can be submitted. */
    public List<Checked> initiatives(User actor, UUID id) {
        var submission = get(actor, id);
        if (isSealed(actor, id)) {
            return List.of();
        }
        var form = forms.formOf(submission.cycleId());
        return initiatives.ofUnit(submission.cycleId(), submission.unitId()).stream()
                .filter(initiative -> initiative.state() != InitiativeState.WITHDRAWN)
                .map(initiative -> new Checked(initiative, Shortcoming.of(initiative, form)))
                .toList();
    }

    /** What the unit can go on with of the year this one was copied from, and that it does not continue yet. */
    public List<Initiative> continuable(User actor, UUID id) {
        var submission = get(actor, id);
        return new Continuable(initiatives, news)
                .in(actor, submission, cycle(submission).copiedFrom());
    }

    /** Whether nothing is lacking in what the unit would send now. */
    public static boolean isReady(List<Checked> initiatives) {
        var written = initiatives.stream()
                .filter(checked -> checked.initiative().isOpenForWriting())
                .toList();
        return !written.isEmpty() && written.stream().allMatch(Checked::isComplete);
    }

    /** The unit's initiatives are finished and go to the head of centre. */
    public void passToHead(User actor, UUID id, long version) {
        passToHead(actor, writable(actor, id, version));
    }

    /** The same, by somebody who was invited to one of the unit's initiatives with the right to submit. */
    public void passToHeadAsGuest(User actor, UUID initiativeId) {
        var initiative = initiatives.find(initiativeId).orElseThrow(() -> new NotFound("shared.notFound"));
        if (!initiative.lets(actor.id(), GuestRight.SUBMIT)) {
            throw new NotAllowed("shared.notAllowed");
        }
        var submission = submissions
                .findOfUnit(initiative.cycleId(), initiative.leadUnitId())
                .orElseThrow(() -> new NotFound("shared.notFound"));
        submission.mustBeOpenForWriting();
        passToHead(actor, submission);
    }

    private void passToHead(User actor, Submission submission) {
        var written = writtenIn(submission);
        if (written.isEmpty()) {
            throw new RuleBroken("initiative.nothingToSubmit");
        }
        mustBeComplete(written, forms.formOf(submission.cycleId()));
        submission.contribute();
        written.forEach(Initiative::passToHead);
        written.forEach(initiative -> participations.ask(actor, initiative));
        trail.unitDid(actor, "initiative.passedToHead", submission, titles(written));
        process.passedToHead(submission.id());
    }

    private static void mustBeComplete(List<Initiative> written, FormDefinition form) {
        for (var initiative : written) {
            var lacking = Shortcoming.of(initiative, form);
            if (!lacking.isEmpty()) {
                throw new RuleBroken("initiative.incomplete", initiative.title(), lacking.size());
            }
        }
    }

    /** The unit has no initiatives, and says why. */
    public void declare(User actor, UUID id, long version, SubmissionAnswer declaration, String reason) {
        var submission = writable(actor, id, version);
        if (!writtenIn(submission).isEmpty()) {
            throw new RuleBroken("initiative.withdrawFirst");
        }
        submission.declare(declaration, reason);
        trail.unitDid(actor, "initiative.declared." + declaration, submission, reason);
        process.passedToHead(id);
    }

    private Submission writable(User actor, UUID id, long version) {
        var submission = get(actor, id);
        submission.mustBeAt(version);
        submission.mustBeOpenForWriting();
        return submission;
    }

    private List<Initiative> writtenIn(Submission submission) {
        return in(submission, Initiative::isOpenForWriting);
    }

    private List<Initiative> in(Submission submission, Predicate<Initiative> wanted) {
        return initiatives.ofUnit(submission.cycleId(), submission.unitId()).stream()
                .filter(wanted)
                .toList();
    }

    /** The head of centre vouches for the contribution. */
    public void approve(User actor, UUID id, long version) {
        var submission = forHead(actor, id, version);
        submission.approve(dates.today());
        var approved = in(submission, initiative -> initiative.state() == InitiativeState.WITH_HEAD);
        approved.forEach(Initiative::submit);
        versions.keep(approved, VersionOccasion.SUBMITTED);
        approved.forEach(initiative -> trail.unitDid(actor, "initiative.submitted", initiative, null));
        trail.unitDid(actor, "initiative.submissionApproved", submission, null);
        process.approved(id, submission.isClosed());
        if (submission.isClosed()) {
            parts.closed(submission);
        }
    }

    public void returnToEditors(User actor, UUID id, long version, String note) {
        var submission = forHead(actor, id, version);
        submission.returnToEditors(note);
        in(submission, initiative -> initiative.state() == InitiativeState.WITH_HEAD)
                .forEach(initiative -> {
                    initiative.returnToEditors(note);
                    trail.unitDid(actor, "initiative.returned", initiative, note);
                });
        trail.unitDid(actor, "initiative.returnedByHead", submission, note);
        process.returnedToEditors(id);
    }

    private Submission forHead(User actor, UUID id, long version) {
        var submission = find(id);
        if (!actor.isAdministration()) {
            actor.mustHave(Role.HEAD_OF_CENTRE, submission.unitId());
        }
        submission.mustBeAt(version);
        return submission;
    }

    private Submission find(UUID id) {
        return submissions.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private PlanCycle cycle(Submission submission) {
        return cycles.find(submission.cycleId()).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private static String titles(List<Initiative> written) {
        return String.join(", ", written.stream().map(Initiative::title).toList());
    }

    /** An initiative with what it lacks before it can be submitted. */
    public record Checked(Initiative initiative, List<Shortcoming> shortcomings) {

        public boolean isComplete() {
            return shortcomings.isEmpty();
        }
    }
}
