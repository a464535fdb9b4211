package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.BoardColumn;
import dk.handleplan.core.initiative.CallForProposalsService;
import dk.handleplan.core.initiative.CallForProposalsService.CallOverview;
import dk.handleplan.core.initiative.FollowUpService;
import dk.handleplan.core.initiative.SubmissionRow;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Ticked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The secretariat's board of a call: where each unit stands, late ones included, and the end of the round. */
@Named
@RequestScoped
public class CallPage {

    private static final int ROWS = 50;

    @Inject
    CallForProposalsService calls;

    @Inject
    FollowUpService followUp;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private UUID id;
    private BoardColumn column;
    private int page = 1;
    private CallOverview overview;
    private Page<SubmissionRow> rows;
    private final Map<UUID, Boolean> chosen = new HashMap<>();
    private String message;
    private LocalDate deadline;
    private String extensionReason;

    public void read() {
        getOverview();
    }

    public CallOverview getOverview() {
        if (overview == null) {
            overview = calls.overview(me.user(), id);
        }
        return overview;
    }

    public Page<SubmissionRow> getRows() {
        if (rows == null) {
            rows = calls.board(me.user(), id, column, new PageRequest(page, ROWS));
        }
        return rows;
    }

    public BoardColumn[] getColumns() {
        return BoardColumn.values();
    }

    public void conclude() {
        calls.conclude(me.user(), id);
        pages.done("/initiatives?id=" + id, "initiative.concludedNotice");
    }

    public void remindChosen() {
        reminded(followUp.remind(me.user(), id, Ticked.in(chosen), message));
    }

    public void remindAll() {
        reminded(followUp.remindAll(me.user(), id, message));
    }

    private void reminded(int units) {
        pages.done(here(), "initiative.urgedNotice", units);
    }

    public void extend() {
        followUp.extend(me.user(), id, Ticked.in(chosen), deadline, extensionReason);
        pages.done(here(), "initiative.extendedChosenNotice", Ticked.in(chosen).size());
    }

    private String here() {
        return "/call?id=" + id + (column == null ? "" : "&column=" + column) + (page == 1 ? "" : "&page=" + page);
    }

    /** Whether rows can be ticked: while the round runs and somebody is awaited. */
    public boolean isFollowUp() {
        return getOverview().running() && getRows().rows().stream().anyMatch(SubmissionRow::awaited);
    }

    public Map<UUID, Boolean> getChosen() {
        return chosen;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDate deadline) {
        this.deadline = deadline;
    }

    public String getExtensionReason() {
        return extensionReason;
    }

    public void setExtensionReason(String extensionReason) {
        this.extensionReason = extensionReason;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public BoardColumn getColumn() {
        return column;
    }

    public void setColumn(BoardColumn column) {
        this.column = column;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
