package dk.handleplan.core.initiative;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Initiatives are written by their units, read by those who may, and decided upon by funding. */
@UseCase
public class InitiativeService {

    /** Somebody who keeps writing is one entry in the audit trail, not one for every pause. */
    private static final Duration ONE_SITTING = Duration.ofMinutes(30);

    private Initiatives initiatives;
    private Submissions submissions;
    private PlanCycles cycles;
    private InitiativeAccess access;
    private GrantNews news;
    private VersionService versions;
    private ParticipationService participations;
    private FormDefinitions forms;
    private Presence presence;
    private CallTrail trail;
    private Clock clock;

    protected InitiativeService() {}

    @Inject
    public InitiativeService(
            Initiatives initiatives,
            Submissions submissions,
            PlanCycles cycles,
            InitiativeAccess access,
            GrantNews news,
            VersionService versions,
            ParticipationService participations,
            FormDefinitions forms,
            Presence presence,
            CallTrail trail,
            Clock clock) {
        this.initiatives = initiatives;
        this.submissions = submissions;
        this.cycles = cycles;
        this.access = access;
        this.news = news;
        this.versions = versions;
        this.participations = participations;
        this.forms = forms;
        this.presence = presence;
        this.trail = trail;
        this.clock = clock;
    }

    public Initiative get(User actor, UUID id) {
        return access.read(actor, id);
    }

    /** What of a cycle the actor may see. */
    public Page<InitiativeRow> rows(User actor, InitiativeFilter filter, InitiativeSort sort, PageRequest page) {
        if (actor.isAdministration() && !access.isSealedTo(actor, filter.cycleId())) {
            return initiatives.rows(filter, sort, page);
        }
        return access.seesPlanOf(actor, filter.cycleId())
                ? initiatives.rows(asKnownTo(actor, filter.visibleTo(lookers(actor))), sort, page)
                : new Page<>(List.of(), 0, page);
    }

    private InitiativeFilter asKnownTo(User actor, InitiativeFilter filter) {
        return news.isOpen(actor, filter.cycleId()) ? filter : filter.asTold();
    }

    private static Set<UUID> lookers(User actor) {
        var lookers = actor.units();
        lookers.add(actor.id());
        return lookers;
    }

    public boolean mayWithdraw(User actor, Initiative initiative) {
        return InitiativeAccess.leads(actor, initiative) && initiative.isOpenForWriting();
    }

    public boolean mayWrite(User actor, Initiative initiative) {
        return InitiativeAccess.mayWriteNow(actor, initiative);
    }

    /** Whether the actor writes it when it is open for writing. */
    public boolean isWriter(User actor, Initiative initiative) {
        return InitiativeAccess.mayWrite(actor, initiative);
    }

    /** A new draft in a unit's contribution. */
    public UUID create(User actor, UUID submissionId, String title) {
        var submission = submissions.find(submissionId).orElseThrow(() -> new NotFound("shared.notFound"));
        return begin(actor, submission, new Initiative(submission.cycleId(), submission.unitId(), title));
    }

    /** A new draft that continues an initiative of an earlier year, with its answers to start from. */
    public UUID continueFrom(User actor, UUID submissionId, UUID earlierId) {
        var submission = submissions.find(submissionId).orElseThrow(() -> new NotFound("shared.notFound"));
        var earlier = access.read(actor, earlierId);
        mustBeContinuable(actor, earlier, submission);
        var year = cycles.find(earlier.cycleId()).map(PlanCycle::year).orElse(null);
        return begin(actor, submission, new Continuing(earlier, year).in(submission.cycleId(), submission.unitId()));
    }

    private void mustBeContinuable(User actor, Initiative earlier, Submission submission) {
        var copiedFrom = cycles.find(submission.cycleId()).flatMap(PlanCycle::copiedFrom);
        if (!new Continuable(initiatives, news)
                .in(actor, submission, copiedFrom)
                .contains(earlier)) {
            throw new RuleBroken("initiative.notContinuable", earlier.title());
        }
    }

    /** A draft for the same unit in a later year, as a year hands on what continues. */
    public UUID handOn(UUID earlierId, UUID cycleId) {
        var earlier = access.find(earlierId);
        var year = cycles.find(earlier.cycleId()).map(PlanCycle::year).orElse(null);
        var next = new Continuing(earlier, year).in(cycleId, earlier.leadUnitId());
        initiatives.add(next);
        trail.calendarDid("initiative.handedOn", next.id(), cycleId, earlier.title());
        return next.id();
    }

    private UUID begin(User actor, Submission submission, Initiative initiative) {
        access.mustWrite(actor, initiative);
        submission.begin();
        initiatives.add(initiative);
        trail.unitDid(actor, "initiative.created", initiative, initiative.title());
        return initiative.id();
    }

    /**
     * Saves one part of the form.
     *
     * @param fingerprint of that part as it was read ({@link FormText#fingerprint})
     */
    public void fill(User actor, UUID id, FormPart part, String fingerprint, List<FormSection> sections) {
        var initiative = readAs(actor, id, part, fingerprint);
        note(actor, initiative, part, true);
        write(actor, initiative, part, sections);
    }

    /**
     * Saves one part of the form while it is being written.
     *
     * @return the fingerprint of that part as it is now
     */
    public String autosave(User actor, UUID id, FormPart part, String fingerprint, List<FormSection> sections) {
        var initiative = readAs(actor, id, part, fingerprint);
        note(actor, initiative, part, false);
        write(actor, initiative, part, sections);
        return FormText.fingerprint(initiative, part);
    }

    private Initiative readAs(User actor, UUID id, FormPart part, String fingerprint) {
        var initiative = writable(actor, id);
        initiative.mustStandAsRead(part, fingerprint);
        return initiative;
    }

    /**
     * Saves one long text while it is being written, whatever others write in other fields meanwhile.
     *
     * @param was the text as the writer last knew it to stand
     */
    public Autosaved autosave(User actor, UUID id, TextAnswer answer, String was, String text) {
        var initiative = writable(actor, id);
        answer.mustStandAsRead(initiative, was);
        var before = FormText.fingerprint(initiative, answer.part());
        note(actor, initiative, answer.part(), false);
        write(actor, initiative, answer.part(), List.of(answer.replaced(initiative, text)));
        return new Autosaved(before, FormText.fingerprint(initiative, answer.part()));
    }

    /** The fingerprints of a part of the form, before and after a text of it was saved. */
    public record Autosaved(String before, String after) {}

    /** Who else works on a part of the form, and whether it has changed; tells the others that the actor is there. */
    public Company company(User actor, UUID id, FormPart part) {
        var initiative = access.find(id);
        access.mustWrite(actor, initiative);
        return new Company(presence.comes(actor, id, part), FormText.fingerprint(initiative, part));
    }

    /** The others who have an initiative's form open, and the fingerprint of the part one is in oneself. */
    public record Company(List<Presence.Writer> others, String fingerprint) {}

    /** Who but the actor last saved something in a part of the form, as far as is remembered. */
    public Optional<Presence.Saving> lastByOthers(User actor, UUID id, FormPart part) {
        access.mustWrite(actor, access.find(id));
        return presence.lastByOthers(actor, id, part);
    }

    private void note(User actor, Initiative initiative, FormPart part, boolean always) {
        var sitting = initiative
                .editedAt()
                .filter(at -> at.plus(ONE_SITTING).isAfter(clock.instant()))
                .isPresent();
        var same = initiative.editedBy().filter(actor.name()::equals).isPresent();
        if (always || !sitting || !same) {
            trail.unitDid(actor, "initiative.filled." + part, initiative, null);
        }
    }

    private void write(User actor, Initiative initiative, FormPart part, List<FormSection> sections) {
        presence.saved(actor, initiative.id(), part);
        var named = initiative.jointUnits();
        if (actor.isAdministration()) {
            initiative.revise(sections, actor.name(), clock.instant());
        } else {
            initiative.fill(part, sections, actor.name(), clock.instant());
        }
        participations.follow(initiative, named);
    }

    private Initiative writable(User actor, UUID id) {
        var initiative = access.find(id);
        access.mustWrite(actor, initiative);
        if (!actor.isAdministration() && !initiative.isBeingRevised()) {
            submissions
                    .findOfUnit(initiative.cycleId(), initiative.leadUnitId())
                    .ifPresent(Submission::write);
        }
        return initiative;
    }

    public void withdraw(User actor, UUID id, long version) {
        var initiative = writable(actor, id);
        InitiativeAccess.mustLead(actor, initiative);
        initiative.mustBeAt(version);
        initiative.withdraw();
        participations.withdraw(initiative);
        trail.unitDid(actor, "initiative.withdrawn", initiative, null);
    }

    /** What happened to it; told to those who write it, and what was decided only once they know of it. */
    public List<AuditEntry> trail(User actor, UUID id) {
        var initiative = access.read(actor, id);
        if (!InitiativeAccess.mayWrite(actor, initiative)) {
            return List.of();
        }
        var isKnown = access.knowsDecision(actor, initiative);
        return trail.of(id).stream()
                .filter(entry -> isKnown || !GrantNews.isToldBy(entry.action()))
                .toList();
    }

    /** What keeps it from being submitted. */
    public List<Shortcoming> shortcomings(User actor, UUID id) {
        var initiative = access.read(actor, id);
        return Shortcoming.of(initiative, forms.formOf(initiative.cycleId()));
    }

    /** The last body has decided: these are granted, wholly or in part, and those refused. */
    public void decided(User actor, List<Initiative> granted, List<Initiative> refused) {
        mustConclude(actor);
        granted.forEach(Initiative::grant);
        refused.forEach(Initiative::refuse);
        versions.keep(granted, VersionOccasion.DECIDED);
        versions.keep(refused, VersionOccasion.DECIDED);
        granted.forEach(initiative -> trail.administrationDid(actor, "initiative.granted", initiative, null));
        refused.forEach(initiative -> trail.administrationDid(actor, "initiative.refused", initiative, null));
    }

    /** Granted after all: a later decision gave money to one that was refused. */
    public void grantAfterAll(User actor, UUID id) {
        mustConclude(actor);
        var initiative = access.find(id);
        if (initiative.isRefused()) {
            initiative.grantAfterAll();
            versions.keep(List.of(initiative), VersionOccasion.DECIDED);
            trail.administrationDid(actor, "initiative.granted", initiative, null);
        }
    }

    private static void mustConclude(User actor) {
        actor.mustHave(Role.COMMITTEE_CLERK, Role.SECRETARIAT, Role.ADMINISTRATOR);
    }

    /** Stopped before its time, after a status or by a later decision. */
    public void stop(User actor, UUID id) {
        mustConclude(actor);
        var initiative = access.find(id);
        initiative.stop();
        trail.administrationDid(actor, "initiative.stopped", initiative, null);
    }

    /** Carried through to the end of its year. */
    public void complete(User actor, UUID id) {
        actor.mustAdminister();
        var initiative = access.find(id);
        initiative.complete();
        trail.administrationDid(actor, "initiative.completed", initiative, null);
    }
}
