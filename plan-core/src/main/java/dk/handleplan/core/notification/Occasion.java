package dk.handleplan.core.notification;

import dk.handleplan.core.organisation.Role;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The steps of the trail that people are told of, beside the tasks they get. Reminders and new dates go to those whom the case is
 * waiting for, all others to the person who asked for it, or to the roles named here, in the unit or council of the case.
 */
enum Occasion {
    CONTRIBUTION_REMINDED("initiative.reminded", "unit-submission"),
    CONTRIBUTION_LAST_DAY("initiative.lastDay", "unit-submission"),
    CONTRIBUTION_ESCALATED("initiative.escalated", "unit-submission", "task_prepareContribution", Role.HEAD_OF_CENTRE),
    CONTRIBUTION_URGED("initiative.urged", "unit-submission"),
    CONTRIBUTION_EXTENDED("initiative.extended", "unit-submission"),
    CONTRIBUTION_MOVED("initiative.deadlineMoved", "unit-submission"),
    CONTRIBUTION_REOPENED(
            "initiative.reopened",
            "unit-submission",
            "task_prepareContribution",
            Role.CENTRE_EDITOR,
            Role.HEAD_OF_CENTRE),
    CONTRIBUTION_RETURNED(
            "initiative.submissionReturned",
            "unit-submission",
            "task_prepareContribution",
            Role.CENTRE_EDITOR,
            Role.HEAD_OF_CENTRE),
    CONTRIBUTION_RETURNED_BY_HEAD(
            "initiative.returnedByHead", "unit-submission", "task_prepareContribution", Role.CENTRE_EDITOR),
    CONTRIBUTION_SENT(
            "initiative.submissionApproved",
            "unit-submission",
            "task_reviewContribution",
            Role.CENTRE_EDITOR,
            Role.HEAD_OF_CENTRE),
    CONTRIBUTION_ACCEPTED(
            "initiative.submissionAccepted",
            "unit-submission",
            "task_reviewContribution",
            Role.CENTRE_EDITOR,
            Role.HEAD_OF_CENTRE),
    CONTRIBUTION_MISSED(
            "initiative.deadlineMissed",
            "unit-submission",
            "task_prepareContribution",
            Role.CENTRE_EDITOR,
            Role.HEAD_OF_CENTRE),

    SECTIONS_OPENED("initiative.sectionsOpened", "initiative", "initiative", Role.CENTRE_EDITOR, Role.HEAD_OF_CENTRE),

    PARTICIPATION_REMINDED("initiative.participationReminded", "joint-participation"),
    PARTICIPATION_CONFIRMED("initiative.participationConfirmed", "initiative", "initiative", Role.CENTRE_EDITOR),
    PARTICIPATION_DECLINED("initiative.participationDeclined", "initiative", "initiative", Role.CENTRE_EDITOR),

    HEARING_REMINDED("hearing.reminded", "consultation"),
    HEARING_EXTENDED("hearing.extended", "consultation"),
    DRAFT_INFORMED("hearing.informed", "consultation", "task_commentDraft", Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER),
    DRAFT_CORRECTED(
            "hearing.draftCorrected", "consultation", "task_commentDraft", Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER),
    RESPONSE_SENT("hearing.responseSent", "consultation", "task_commentDraft", Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER),
    NO_REMARKS_SENT(
            "hearing.noRemarksSent", "consultation", "task_commentDraft", Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER),
    ANSWERS_RELEASED(
            "hearing.answersReleased", "consultation", "task_commentDraft", Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER),
    LATE_ADMITTED("hearing.lateAdmitted", "consultation", "task_commentDraft", Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER),
    RESPONSE_ARRIVED("hearing.responseArrived", "hearing", "task_answerRemarks", Role.SECRETARIAT),
    NOT_RESPONDED("hearing.notResponded", "consultation", "task_commentDraft", Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER),

    MORE_ANSWERS_ASKED("hearing.moreAnswersAsked", "unit-answers"),
    ANSWERS_REMINDED("hearing.answersReminded", "unit-answers"),
    ANSWERS_OVERDUE(
            "hearing.answersOverdue", "unit-answers", "task_answerForUnit", Role.HEAD_OF_CENTRE, Role.SECRETARIAT),
    ANSWERS_RETURNED(
            "hearing.answersReturned", "unit-answers", "task_answerForUnit", Role.CENTRE_EDITOR, Role.HEAD_OF_CENTRE),

    MATTER_REMINDED("matter.reminded", "council-matter"),
    MATTER_ANSWERED("matter.answered", "council-matter", "task_answerMatter", Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER),

    POLICY_ASKED("matter.policyAsked", "policy-hearing", "task_respondToPolicy", Role.COUNCIL_MEMBER),
    POLICY_EXTENDED(
            "matter.policyExtended", "policy-hearing", "task_respondToPolicy", Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER),
    POLICY_REMINDED("matter.policyReminded", "policy-hearing"),
    POLICY_RESPONDED("matter.policyResponded", "policy-hearing", "task_respondToPolicy", Role.SECRETARIAT),
    POLICY_NO_REMARKS("matter.policyNoRemarks", "policy-hearing", "task_respondToPolicy", Role.SECRETARIAT),
    POLICY_NOT_RESPONDED(
            "matter.policyNotResponded",
            "policy-hearing",
            "task_respondToPolicy",
            Role.SECRETARIAT,
            Role.COUNCIL_CHAIR,
            Role.COUNCIL_MEMBER),

    CONDITION_REMINDED("letter.conditionReminded", "grant-condition"),
    LETTER_SENT("letter.sent", "letter", "letter", Role.CENTRE_EDITOR, Role.HEAD_OF_CENTRE),
    LETTER_OF_CHANGE_SENT("letter.changeSent", "letter", "letter", Role.CENTRE_EDITOR, Role.HEAD_OF_CENTRE),

    STATUS_REMINDED("status.reminded", "status-report"),
    STATUS_LAST_DAY("status.lastDay", "status-report"),
    STATUS_OVERDUE("status.overdue", "status-report"),
    STATUS_URGED("status.urged", "status-report"),
    STATUS_EXTENDED("status.extended", "status-report"),
    STATUS_ESCALATED("status.escalated", "status-report", "task_approveStatus", Role.HEAD_OF_CENTRE),
    STATUS_RETURNED("status.returned", "status-report", "task_reportStatus", Role.CENTRE_EDITOR, Role.HEAD_OF_CENTRE),
    STATUS_RETURNED_BY_HEAD("status.returnedByHead", "status-report", "task_reportStatus", Role.CENTRE_EDITOR),
    STATUS_SENT("status.approved", "status-report", "task_reviewStatus", Role.CENTRE_EDITOR, Role.HEAD_OF_CENTRE),
    STATUS_RECEIVED("status.received", "status-report", "task_reviewStatus", Role.CENTRE_EDITOR, Role.HEAD_OF_CENTRE),
    STATUS_ACCEPTED("status.accepted", "status-report", "task_reviewStatus", Role.CENTRE_EDITOR, Role.HEAD_OF_CENTRE),
    STATUS_MISSED("status.notDelivered", "status-report", "task_reportStatus", Role.CENTRE_EDITOR, Role.HEAD_OF_CENTRE),

    ROUND_BEGAN("status.roundBeganByItself", "status-round", "task_concludeRound", Role.SECRETARIAT),
    ROUND_DID_NOT_BEGIN("status.roundDidNotBegin", "status-round", "plannedRound", Role.SECRETARIAT),

    FIGURE_CORRECTED("status.corrected", "initiative", "initiative", Role.CENTRE_EDITOR, Role.HEAD_OF_CENTRE),

    RESULT_REMINDED("result.reminded", "awaited-result"),

    DOCUMENT_DELIVERED("journal.delivered", "issued-document", "documents", Role.SECRETARIAT),
    DOCUMENT_FAILED("journal.failed", "issued-document", "documents", Role.SECRETARIAT),

    REAPPRAISAL_REMINDED("reassessment.reminded", "reappraisal"),
    REAPPRAISAL_MOVED("reassessment.moved", "reappraisal"),
    REAPPRAISAL_OVERDUE(
            "reassessment.escalated", "reappraisal", "task_assessInitiative", Role.HEAD_OF_CENTRE, Role.SECRETARIAT),
    REAPPRAISAL_RETURNED(
            "reassessment.givenBack", "reappraisal", "task_assessInitiative", Role.CENTRE_EDITOR, Role.HEAD_OF_CENTRE),
    REAPPRAISAL_CONTINUES(
            "reassessment.decided.CONTINUE",
            "reappraisal",
            "task_assessInitiative",
            Role.CENTRE_EDITOR,
            Role.HEAD_OF_CENTRE),
    REAPPRAISAL_ADJUSTS(
            "reassessment.decided.ADJUST",
            "reappraisal",
            "task_assessInitiative",
            Role.CENTRE_EDITOR,
            Role.HEAD_OF_CENTRE),
    REAPPRAISAL_STOPS(
            "reassessment.decided.STOP",
            "reappraisal",
            "task_assessInitiative",
            Role.CENTRE_EDITOR,
            Role.HEAD_OF_CENTRE);

    private static final Map<String, Occasion> BY_ACTION =
            Arrays.stream(values()).collect(Collectors.toMap(Occasion::action, Function.identity()));
    private static final Set<Occasion> RETURNS = Set.of(
            CONTRIBUTION_REOPENED,
            CONTRIBUTION_RETURNED,
            CONTRIBUTION_RETURNED_BY_HEAD,
            ANSWERS_RETURNED,
            POLICY_EXTENDED,
            STATUS_RETURNED,
            STATUS_RETURNED_BY_HEAD,
            REAPPRAISAL_RETURNED);

    private static final Set<Occasion> ANSWERS =
            Set.of(PARTICIPATION_CONFIRMED, PARTICIPATION_DECLINED, RESPONSE_ARRIVED);

    private final String action;
    private final String process;
    private final String place;
    private final Set<Role> roles;

    Occasion(String action, String process) {
        this(action, process, null);
    }

    Occasion(String action, String process, String place, Role... roles) {
        this.action = action;
        this.process = process;
        this.place = place;
        this.roles = Set.of(roles);
    }

    static Optional<Occasion> of(String action) {
        return Optional.ofNullable(BY_ACTION.get(action));
    }

    String action() {
        return action;
    }

    String process() {
        return process;
    }

    String place() {
        return place;
    }

    Set<Role> roles() {
        return roles;
    }

    /** Whoever reported it is told what holds instead of what. */
    boolean isCorrection() {
        return this == FIGURE_CORRECTED;
    }

    /** Whoever asked is told who has answered. */
    boolean isAnswer() {
        return ANSWERS.contains(this);
    }

    /** Whoever is asked to do something need not be told as well that it is asked for. */
    boolean isAskedOfOthers() {
        return this == POLICY_ASKED;
    }

    /** Whoever gets something back with a note need not be told that there is a task as well. */
    boolean isReturn() {
        return RETURNS.contains(this);
    }
}
