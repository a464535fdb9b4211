package dk.handleplan.core.hearing;

import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.PhaseRuns;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.inbox.InMemoryInbox;
import dk.handleplan.core.initiative.CallTrail;
import dk.handleplan.core.initiative.GrantNews;
import dk.handleplan.core.initiative.InMemoryEarlierGrants;
import dk.handleplan.core.initiative.InMemoryToldGrants;
import dk.handleplan.core.initiative.InitiativeAccess;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.initiative.RevisionService;
import dk.handleplan.core.initiative.Versioning;
import dk.handleplan.core.organisation.Councils;
import dk.handleplan.core.organisation.InMemoryUnits;
import dk.handleplan.core.organisation.Users;
import java.time.Clock;

/** Everything the hearing needs, over repositories in memory. */
public class HearingDesk {

    public final InMemoryDisqualifications disqualifications;
    public final InMemoryComments comments;
    public final InMemoryConsultations consultations;
    public final InMemoryDrafts drafts = new InMemoryDrafts();
    public final InMemoryPlanChapters chapters = new InMemoryPlanChapters();
    public final InMemoryEarlierGrants grants = new InMemoryEarlierGrants();
    public final InMemoryInbox inbox = new InMemoryInbox();
    public final InMemoryAnswers answered = new InMemoryAnswers();
    public final InMemoryRemarks remarks;
    public final InMemoryObjections objections;
    public final InMemoryHearings kept = new InMemoryHearings();
    public final Versioning versions;
    public final HearingByHand process = new HearingByHand();

    public final HearingService hearings;
    public final ConsultationService consulting;
    public final CommentService commenting;
    public final ResponseService responding;
    public final ObjectionService objecting;
    public final LateResponses late;
    public final ConsulteeService consultees;
    public final InMemoryHearingLetters letters = new InMemoryHearingLetters();
    public final HearingLetterService correspondence;
    public final AnswerService answering;
    public final MemoService memos;
    final MemoCompiler compiler;
    public final InMemoryAnswerRequests requests = new InMemoryAnswerRequests();
    public final UnitAnswersByHand unitProcess = new UnitAnswersByHand();
    public final InMemoryUnits units = new InMemoryUnits();
    public final AnsweringService replying;
    public final AnswerBoardService board;
    public final TextChangeService changes;
    public final ConsultationDates dates;
    public final DraftService reading;

    public HearingDesk(
            PlanCycles cycles,
            PhaseRuns phases,
            Initiatives initiatives,
            Councils councils,
            Users users,
            AuditTrail audit,
            Clock clock) {
        disqualifications = new InMemoryDisqualifications(users, initiatives);
        comments = new InMemoryComments(disqualifications, users);
        consultations = new InMemoryConsultations(councils, users, comments);
        remarks = new InMemoryRemarks(consultations, answered);
        objections = new InMemoryObjections(disqualifications, consultations, users);
        answered.belongTo(remarks, initiatives);
        var draft = new InMemoryDraftPlan(initiatives, drafts);
        versions = new Versioning(initiatives, cycles, clock);
        var access = new ConsultationAccess(consultations, initiatives, draft, cycles, users, councils, clock);
        var task = new MemberTask(inbox, comments, disqualifications, draft, drafts);
        var letterWriter = new LetterWriter(
                letters,
                (facts, reader) -> facts.council() + " " + facts.draftNumber() + " " + facts.respondBy(),
                consultations,
                councils);
        correspondence = new HearingLetterService(access, letters, councils);
        hearings = new HearingService(
                kept,
                consultations,
                drafts,
                new DraftFreezer(draft, chapters, drafts, initiatives, versions.service, versions.kept, cycles),
                task,
                letterWriter,
                cycles,
                phases,
                audit,
                clock,
                process);
        consulting = new ConsultationService(
                access, kept, disqualifications, task, draft, councils, phases, users, audit, clock, process, process);
        consultees = new ConsulteeService(
                access,
                consulting,
                kept,
                consultations,
                disqualifications,
                councils,
                cycles,
                letterWriter,
                phases,
                audit,
                clock,
                process);
        commenting = new CommentService(access, comments, disqualifications, draft, drafts, task, clock);
        responding = new ResponseService(
                access,
                comments,
                remarks,
                objections,
                disqualifications,
                draft,
                consultations,
                councils,
                phases,
                audit,
                clock,
                process,
                process);
        objecting = new ObjectionService(access, remarks, objections, disqualifications, draft, councils, clock);
        late = new LateResponses(access, kept, phases, audit, clock, process);
        var news = new GrantNews(new InMemoryToldGrants(), cycles);
        var revisions = new RevisionService(
                initiatives,
                new InitiativeAccess(initiatives, cycles, news, clock),
                versions.service,
                new CallTrail(audit, units, clock),
                clock);
        changes = new TextChangeService(cycles, kept, remarks, answered, drafts, versions.kept, revisions);
        answering = new AnswerService(
                kept,
                consultations,
                remarks,
                answered,
                revisions,
                initiatives,
                disqualifications,
                audit,
                clock,
                process);
        compiler = new MemoCompiler(cycles, kept, consultations, draft, remarks, objections, disqualifications);
        memos = new MemoService(kept, compiler);
        var asked = new UnitRequests(requests, answered, audit, clock, unitProcess);
        replying =
                new AnsweringService(cycles, kept, remarks, answered, draft, initiatives, units, asked, audit, clock);
        board = new AnswerBoardService(cycles, kept, remarks, answered, consultations, asked, revisions, clock);
        reading = new DraftService(access, draft, drafts, versions.kept, versions.service, initiatives, grants, news);
        dates = new ConsultationDates(cycles, consultations);
        process.leads(hearings);
    }
}
