package dk.handleplan.core.initiative;

import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The secretariat looks at what units have submitted, and gives a unit more time. */
@UseCase
public class ReviewService {

    private Submissions submissions;
    private Initiatives initiatives;
    private CallDates dates;
    private CallParts parts;
    private UnitSubmissionProcess process;
    private CallTrail trail;

    protected ReviewService() {}

    @Inject
    public ReviewService(
            Submissions submissions,
            Initiatives initiatives,
            CallDates dates,
            CallParts parts,
            UnitSubmissionProcess process,
            CallTrail trail) {
        this.submissions = submissions;
        this.initiatives = initiatives;
        this.dates = dates;
        this.parts = parts;
        this.process = process;
        this.trail = trail;
    }

    /** The secretariat has no more to ask; the initiatives are numbered when the round is concluded. */
    public void accept(User actor, UUID id, long version) {
        var submission = reviewable(actor, id, version);
        submission.accept();
        trail.administrationDid(actor, "initiative.submissionAccepted", submission, null, null);
        process.accepted(id);
        parts.closed(submission);
    }

    public void returnForCorrection(User actor, UUID id, long version, String note, LocalDate correctBy) {
        var submission = reviewable(actor, id, version);
        dates.mustFit(submission.cycleId(), correctBy, "correctBy");
        submission.returnForCorrection(note, correctBy, dates.today());
        submitted(submission).forEach(initiative -> {
            initiative.returnForCorrection(note);
            trail.administrationDid(actor, "initiative.returned", initiative, note);
        });
        trail.administrationDid(actor, "initiative.submissionReturned", submission, null, note);
        process.returned(id);
    }

    private List<Initiative> submitted(Submission submission) {
        return initiatives.ofUnit(submission.cycleId(), submission.unitId()).stream()
                .filter(initiative -> initiative.state() == InitiativeState.SUBMITTED)
                .toList();
    }

    /** Gives one unit another date than the others. */
    public void extend(User actor, UUID id, long version, LocalDate date) {
        var submission = reviewable(actor, id, version);
        dates.mustFit(submission.cycleId(), date, "deadline");
        var before = dates.deadline(submission);
        submission.extend(date, dates.today());
        trail.administrationDid(actor, "initiative.extended", submission, before.toString(), date.toString());
        process.rescheduled(id);
    }

    private Submission reviewable(User actor, UUID id, long version) {
        actor.mustHave(Role.SECRETARIAT, Role.ADMINISTRATOR);
        var submission = submissions.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
        submission.mustBeAt(version);
        return submission;
    }
}
