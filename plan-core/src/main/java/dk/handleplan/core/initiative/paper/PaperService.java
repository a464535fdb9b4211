package dk.handleplan.core.initiative.paper;

import dk.handleplan.core.initiative.FormDefinitionService;
import dk.handleplan.core.initiative.FormLists;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.FormText;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.SubmissionService;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The form goes out on paper and comes in again: compared first, taken over when somebody says so. */
@UseCase
public class PaperService {

    private InitiativeService initiatives;
    private SubmissionService submissions;
    private FormDefinitionService forms;
    private FormLists formLists;

    protected PaperService() {}

    @Inject
    public PaperService(
            InitiativeService initiatives,
            SubmissionService submissions,
            FormDefinitionService forms,
            FormLists formLists) {
        this.initiatives = initiatives;
        this.submissions = submissions;
        this.forms = forms;
        this.formLists = formLists;
    }

    /** What those may have who write the initiative; the names of contacts stand in it. */
    public Paper filled(User actor, UUID initiativeId) {
        var initiative = initiatives.get(actor, initiativeId);
        if (!initiatives.isWriter(actor, initiative)) {
            throw new NotAllowed("shared.notAllowed");
        }
        var lists = formLists.of(initiative.cycleId());
        var form = forms.ofCycle(initiative.cycleId());
        return new Paper(
                new PaperSource(initiative.cycleId(), initiativeId),
                lists.cycle(),
                lists.year(),
                lists.name(initiative.leadUnitId()),
                initiative.title(),
                form,
                PaperWriter.filled(initiative, form, lists));
    }

    /** The form of the year for a unit to fill in. */
    public Paper blank(User actor, UUID submissionId) {
        var submission = submissions.get(actor, submissionId);
        var lists = formLists.of(submission.cycleId());
        var form = forms.ofCycle(submission.cycleId());
        return new Paper(
                new PaperSource(submission.cycleId(), null),
                lists.cycle(),
                lists.year(),
                lists.name(submission.unitId()),
                "",
                form,
                PaperWriter.blank(form, lists));
    }

    /** Refuses whoever may not hand in a filled form for this initiative or, where there is none, this contribution. */
    public void mustTake(User actor, UUID initiativeId, UUID submissionId) {
        if (initiativeId != null) {
            writable(actor, initiativeId);
        } else if (submissionId == null) {
            throw new NotFound("shared.notFound");
        } else if (!submissions.get(actor, submissionId).isOpenForWriting()) {
            throw new NotAllowed("initiative.submissionNotOpen");
        }
    }

    /** What a filled form would change in an initiative. */
    public PaperComparison compare(User actor, UUID initiativeId, PaperAnswers answers) {
        var initiative = writable(actor, initiativeId);
        mustBelongTo(answers, initiative.cycleId(), initiativeId);
        var lists = formLists.of(initiative.cycleId());
        var now = PaperWriter.filled(initiative, forms.ofCycle(initiative.cycleId()), lists);
        return new PaperCheck(lists, answers).compare(now);
    }

    private Initiative writable(User actor, UUID initiativeId) {
        var initiative = initiatives.get(actor, initiativeId);
        if (!initiatives.mayWrite(actor, initiative)) {
            throw new NotAllowed("shared.notAllowed");
        }
        return initiative;
    }

    private static void mustBelongTo(PaperAnswers answers, UUID cycleId, UUID initiativeId) {
        if (!cycleId.equals(answers.source().cycleId())) {
            throw new RuleBroken("initiative.paper.otherYear").at("file");
        }
        var from = answers.source().initiativeId();
        if (from != null && !from.equals(initiativeId)) {
            throw new RuleBroken("initiative.paper.otherInitiative").at("file");
        }
    }

    /** By what the parts of the form are known again when a comparison is taken over. */
    public Map<FormPart, String> fingerprints(User actor, UUID initiativeId) {
        var initiative = initiatives.get(actor, initiativeId);
        var prints = new EnumMap<FormPart, String>(FormPart.class);
        for (var part : FormPart.values()) {
            prints.put(part, FormText.fingerprint(initiative, part));
        }
        return prints;
    }

    /**
     * Takes over what the filled form changes, all of it or nothing.
     *
     * @param fingerprints of the initiative when it was compared
     */
    public void take(User actor, UUID initiativeId, Map<FormPart, String> fingerprints, PaperAnswers answers) {
        var comparison = compare(actor, initiativeId, answers);
        var initiative = initiatives.get(actor, initiativeId);
        var lists = formLists.of(initiative.cycleId());
        comparison.changedParts().stream()
                .sorted()
                .forEach(part -> initiatives.fill(
                        actor,
                        initiativeId,
                        part,
                        fingerprints.get(part),
                        sections(part, comparison, initiative, lists)));
    }

    private static List<FormSection> sections(
            FormPart part, PaperComparison comparison, Initiative before, FormLists.Lists lists) {
        return new PaperReader(before, lists, comparison.answers().get(part)).sections(part);
    }

    /** What a filled form says that is to become a new initiative of the unit. */
    public PaperComparison compareNew(User actor, UUID submissionId, PaperAnswers answers) {
        var submission = submissions.get(actor, submissionId);
        if (!submission.cycleId().equals(answers.source().cycleId())) {
            throw new RuleBroken("initiative.paper.otherYear").at("file");
        }
        var lists = formLists.of(submission.cycleId());
        return new PaperCheck(lists, answers).compare(PaperWriter.blank(forms.ofCycle(submission.cycleId()), lists));
    }

    /** A new initiative of the unit with what the filled form says. */
    public UUID takeAsNew(User actor, UUID submissionId, PaperAnswers answers) {
        var title = answers.values().getOrDefault("title", "");
        if (title.isBlank()) {
            throw new RuleBroken("initiative.paper.noTitle").at("file");
        }
        var id = initiatives.create(actor, submissionId, title);
        var fresh =
                new PaperAnswers(new PaperSource(answers.source().cycleId(), null), answers.values(), answers.tables());
        take(actor, id, fingerprints(actor, id), fresh);
        return id;
    }
}
