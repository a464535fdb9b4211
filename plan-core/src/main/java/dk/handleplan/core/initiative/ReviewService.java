package dk.handleplan.core.initiative;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Text;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.UUID;

/** The secretariat looks at what units have submitted, and accepts it or sends it back. */
@UseCase
public class ReviewService {

    private Submissions submissions;
    private Initiatives initiatives;
    private CallDates dates;
    private CallParts parts;
    private ParticipationService participations;
    private UnitSubmissionProcess process;
    private CallTrail trail;

    protected ReviewService() {}

    @Inject
    public ReviewService(
            Submissions submissions,
            Initiatives initiatives,
            CallDates dates,
            CallParts parts,
            ParticipationService participations,
            UnitSubmissionProcess process,
            CallTrail trail) {
        this.submissions = submissions;
        this.initiatives = initiatives;
        this.dates = dates;
        this.parts = parts;
        this.participations = participations;
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

    /**
     * Sends a contribution back: wholly, with a note, or only the sections that are named, each with a note of its own.
     *
     * @param corrections notes by initiative and section; empty to reopen everything
     */
    public void returnForCorrection(
            User actor,
            UUID id,
            long version,
            String note,
            LocalDate correctBy,
            Map<UUID, Map<FormPart, String>> corrections) {
        var submission = reviewable(actor, id, version);
        dates.mustFit(submission.cycleId(), correctBy, "correctBy");
        submission.returnForCorrection(note, correctBy, !corrections.isEmpty(), dates.today());
        var said = corrections.isEmpty()
                ? returnWholly(actor, submission, note)
                : returnSections(actor, submission, note, corrections);
        trail.administrationDid(actor, "initiative.submissionReturned", submission, null, said);
        participations.reschedule(submission);
        process.returned(id);
    }

    private String returnWholly(User actor, Submission submission, String note) {
        submitted(submission).forEach(initiative -> {
            initiative.returnForCorrection(note);
            trail.administrationDid(actor, "initiative.returned", initiative, note);
        });
        return note;
    }

    private String returnSections(
            User actor, Submission submission, String note, Map<UUID, Map<FormPart, String>> corrections) {
        var said = new StringJoiner("\n");
        Optional.ofNullable(Text.optional("correction", note, Text.NOTE)).ifPresent(said::add);
        submitted(submission).stream()
                .filter(initiative -> corrections.containsKey(initiative.id()))
                .forEach(initiative -> {
                    var notes = corrections.get(initiative.id());
                    initiative.returnForCorrection(notes);
                    var all = String.join("; ", new TreeMap<>(notes).values());
                    trail.administrationDid(actor, "initiative.returned", initiative, all);
                    said.add(initiative.title() + ": " + all);
                });
        return said.toString();
    }

    private List<Initiative> submitted(Submission submission) {
        return initiatives.ofUnit(submission.cycleId(), submission.unitId()).stream()
                .filter(initiative -> initiative.state() == InitiativeState.SUBMITTED)
                .toList();
    }

    private Submission reviewable(User actor, UUID id, long version) {
        actor.mustAdminister();
        var submission = submissions.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
        submission.mustBeAt(version);
        return submission;
    }
}
