package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.AnswerService;
import dk.handleplan.core.hearing.Consultations.ConsultationRow;
import dk.handleplan.core.hearing.HearingService;
import dk.handleplan.core.hearing.Memo;
import dk.handleplan.core.hearing.MemoService;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The hearing of a year: sent, waited for and answered by the administration; afterwards the memo for everybody. */
@Named
@RequestScoped
public class HearingPage {

    @Inject
    HearingService hearings;

    @Inject
    AnswerService answers;

    @Inject
    MemoService memos;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private UUID id;
    private String confirm;
    private String whatChanged;
    private int page = 1;
    private Memo memo;

    /** Nobody without a right to it, nor a hearing that is none, gets any page. */
    public void read() {
        getMemo();
    }

    public Memo getMemo() {
        if (memo == null) {
            memo = memos.page(me.user(), id, page);
        }
        return memo;
    }

    public void send() {
        hearings.send(me.user(), id);
        pages.done(path(), "hearing.sentNotice");
    }

    public void correct() {
        hearings.correct(me.user(), id, whatChanged);
        pages.done(path(), "hearing.correctedNotice");
    }

    public void release() {
        answers.release(me.user(), id);
        pages.done(path(), "hearing.releasedNotice");
    }

    private String path() {
        return "/hearing?id=" + id;
    }

    /** The councils that have not answered yet. */
    public Set<UUID> getAwaited() {
        return getMemo().consultees().stream()
                .filter(row -> !row.state().isClosed())
                .map(ConsultationRow::councilId)
                .collect(Collectors.toSet());
    }

    public boolean isPreparing() {
        return !getMemo().hearing().isSent();
    }

    public boolean isOpen() {
        return getMemo().isOpen();
    }

    public boolean isReleased() {
        return getMemo().hearing().isReleased();
    }

    public boolean isAsked(String what) {
        return what.equals(confirm);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getWhatChanged() {
        return whatChanged;
    }

    public void setWhatChanged(String whatChanged) {
        this.whatChanged = whatChanged;
    }

    public String getConfirm() {
        return confirm;
    }

    public void setConfirm(String confirm) {
        this.confirm = confirm;
    }
}
