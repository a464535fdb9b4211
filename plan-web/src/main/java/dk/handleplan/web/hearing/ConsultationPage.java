package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.AnswerService;
import dk.handleplan.core.hearing.CommentService;
import dk.handleplan.core.hearing.Comments.OwnComment;
import dk.handleplan.core.hearing.ConsultationState;
import dk.handleplan.core.hearing.DraftService;
import dk.handleplan.core.hearing.Drafts.DraftRow;
import dk.handleplan.core.hearing.Reading;
import dk.handleplan.core.hearing.RemarkRow;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The draft in hearing as a member of the council meets it: how far the reading has come, and where to go on. */
@Named
@RequestScoped
public class ConsultationPage {

    @Inject
    CommentService comments;

    @Inject
    AnswerService answers;

    @Inject
    DraftService drafts;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private UUID id;
    private Reading reading;
    private List<RemarkRow> sent;
    private List<DraftRow> sentDrafts;

    /** The administration arranges a consultation but takes no part in it. */
    public void read() {
        if (me.isAdministration()) {
            pages.goTo("/consultee?id=" + id);
        } else {
            getReading();
        }
    }

    public Reading getReading() {
        if (reading == null) {
            reading = comments.reading(me.user(), id);
        }
        return reading;
    }

    /** The initiatives under their goals; the goal is empty for those under none. */
    public List<Map.Entry<String, List<Reading.Line>>> getGroups() {
        var groups = new LinkedHashMap<String, List<Reading.Line>>();
        getReading()
                .lines()
                .forEach(line -> groups.computeIfAbsent(goalOf(line), goal -> new ArrayList<>())
                        .add(line));
        return List.copyOf(groups.entrySet());
    }

    private static String goalOf(Reading.Line line) {
        return line.initiative().goal() == null ? "" : line.initiative().goal();
    }

    /** The draft that is heard now. */
    public DraftRow getDraft() {
        return drafts().stream().findFirst().orElse(null);
    }

    /** What was corrected since the hearing began, latest first. */
    public List<DraftRow> getCorrections() {
        return drafts().stream().filter(draft -> draft.whatChanged() != null).toList();
    }

    private List<DraftRow> drafts() {
        if (sentDrafts == null) {
            sentDrafts = drafts.drafts(me.user(), id);
        }
        return sentDrafts;
    }

    /** Where to go on reading; null when everything is read. */
    public String getNext() {
        return getReading().nextAfter(null).map(this::comment).orElse(null);
    }

    public String comment(UUID initiative) {
        return "/comment?id=" + id + "&initiative=" + initiative;
    }

    public String look(OwnComment own) {
        return own == null ? "warning" : "success";
    }

    /** How the member has dealt with an initiative; nothing is missing any more once the council has responded. */
    public boolean isShown(OwnComment own) {
        return own != null || !isClosed();
    }

    public String wordKey(OwnComment own) {
        if (own == null) {
            return "hearing.missing";
        }
        if (own.noRemark()) {
            return "hearing.noRemarkGiven";
        }
        if (own.agreeing()) {
            return "hearing.agreed";
        }
        return own.shared() ? "hearing.commented" : "hearing.commentedForMe";
    }

    public boolean isChair() {
        return me.user().has(Role.COUNCIL_CHAIR, getReading().consultation().councilId());
    }

    public boolean isClosed() {
        return getReading().consultation().state().isClosed();
    }

    public boolean isResponded() {
        return getReading().consultation().state() == ConsultationState.RESPONDED;
    }

    /** The response as it was sent, first what is general, then in the order of the draft, with the answers once they are released. */
    public List<RemarkRow> getSent() {
        if (sent == null) {
            sent = answers.ofCouncil(me.user(), getReading().consultation()).stream()
                    .sorted(Comparator.comparing(this::position).thenComparing(ConsultationPage::chapter))
                    .toList();
        }
        return sent;
    }

    private int position(RemarkRow remark) {
        return getReading().position(remark.initiativeId());
    }

    private static int chapter(RemarkRow remark) {
        return remark.chapter() == null ? 0 : remark.chapter().number();
    }

    public boolean isAnswered() {
        return getSent().stream().anyMatch(RemarkRow::isAnswered);
    }

    public String titleOf(RemarkRow remark) {
        if (remark.chapter() != null) {
            return remark.chapter().heading();
        }
        return getReading()
                .line(remark.initiativeId())
                .map(line -> line.initiative().numbered())
                .orElse(null);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
