package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.BoardColumn;
import dk.handleplan.core.initiative.CallForProposalsService;
import dk.handleplan.core.initiative.CallForProposalsService.CallOverview;
import dk.handleplan.core.initiative.SubmissionRow;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The secretariat's board of a call: where each unit stands, late ones included, and the end of the round. */
@Named
@RequestScoped
public class CallPage {

    private static final int ROWS = 50;

    @Inject
    CallForProposalsService calls;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private UUID id;
    private BoardColumn column;
    private int page = 1;
    private CallOverview overview;
    private Page<SubmissionRow> rows;

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
