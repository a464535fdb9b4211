package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.AnswerBoardService;
import dk.handleplan.core.hearing.AnswerBoardService.Board;
import dk.handleplan.core.hearing.AnswerState;
import dk.handleplan.core.hearing.Answers.Answerer;
import dk.handleplan.core.hearing.Answers.BoardFilter;
import dk.handleplan.core.hearing.Answers.BoardRow;
import dk.handleplan.core.hearing.HearingState;
import dk.handleplan.core.organisation.OrganisationService;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Ticked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The secretariat's board of the remarks of a year: who answers by when, and what is to be approved. */
@Named
@RequestScoped
public class AnswersPage {

    private static final int ROWS = 50;
    private static final UUID SECRETARIAT = new UUID(0, 1);

    @Inject
    AnswerBoardService answers;

    @Inject
    OrganisationService organisation;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private UUID id;
    private AnswerState state;
    private UUID unit;
    private UUID council;
    private int page = 1;
    private Board board;
    private Page<BoardRow> rows;
    private final Map<UUID, Boolean> chosen = new HashMap<>();
    private UUID assignee;
    private LocalDate answerBy;

    public void read() {
        getBoard();
    }

    public Board getBoard() {
        if (board == null) {
            board = answers.board(me.user(), id, filter());
        }
        return board;
    }

    public Page<BoardRow> getRows() {
        if (rows == null) {
            rows = answers.rows(me.user(), id, filter(), new PageRequest(page, ROWS));
        }
        return rows;
    }

    private BoardFilter filter() {
        return new BoardFilter(state, unit == null ? null : answerer(), council);
    }

    private Answerer answerer() {
        return isBySecretariat() ? Answerer.SECRETARIAT : new Answerer(unit);
    }

    /** Stands for the secretariat in the address, where units stand with their identities. */
    public UUID getSecretariat() {
        return SECRETARIAT;
    }

    public boolean isBySecretariat() {
        return SECRETARIAT.equals(unit);
    }

    /** The board of another state, from its first page. */
    public String at(AnswerState other) {
        return "/answers?id=" + id
                + (other == null ? "" : "&state=" + other)
                + (unit == null ? "" : "&unit=" + unit)
                + (council == null ? "" : "&council=" + council);
    }

    public void assign() {
        pages.done(
                pages.getHere(),
                "hearing.assignedNotice",
                answers.assign(me.user(), id, Ticked.in(chosen), assignee, answerBy));
    }

    public void approve() {
        pages.done(pages.getHere(), "hearing.approvedNotice", answers.approve(me.user(), id, Ticked.in(chosen)));
    }

    public void remind() {
        pages.done(pages.getHere(), "hearing.unitsRemindedNotice", answers.remind(me.user(), id, Ticked.in(chosen)));
    }

    public boolean isWorking() {
        return !getBoard().hearing().isReleased();
    }

    /** Whether nothing lacks any more, and nobody can respond. */
    public boolean isReleasable() {
        var whole = unit == null && council == null;
        return whole
                && getBoard().hearing().state() == HearingState.ANSWERING
                && getBoard().count(AnswerState.APPROVED) == getBoard().total();
    }

    public AnswerState[] getStates() {
        return AnswerState.values();
    }

    /** Every unit that can be asked. */
    public List<Choice> getAssignees() {
        return organisation.units().stream()
                .filter(Unit::isActive)
                .map(one -> new Choice(one.id(), one.name()))
                .toList();
    }

    public Map<UUID, Boolean> getChosen() {
        return chosen;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public AnswerState getState() {
        return state;
    }

    public void setState(AnswerState state) {
        this.state = state;
    }

    public UUID getUnit() {
        return unit;
    }

    public void setUnit(UUID unit) {
        this.unit = unit;
    }

    public UUID getCouncil() {
        return council;
    }

    public void setCouncil(UUID council) {
        this.council = council;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public UUID getAssignee() {
        return assignee;
    }

    public void setAssignee(UUID assignee) {
        this.assignee = assignee;
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(LocalDate answerBy) {
        this.answerBy = answerBy;
    }
}
