package dk.handleplan.web.letter;

import dk.handleplan.core.letter.GrantLetters.LetterRow;
import dk.handleplan.core.letter.LateLetterService;
import dk.handleplan.core.letter.LetterColumn;
import dk.handleplan.core.letter.LetterKind;
import dk.handleplan.core.letter.LetterService;
import dk.handleplan.core.letter.LetterService.Board;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Ticked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The letters to applicants of a year: which are ready, which lack a reason, which are sent; and the sending of several. */
@Named
@RequestScoped
public class LettersPage {

    private static final int ROWS = 50;

    @Inject
    LetterService letters;

    @Inject
    LateLetterService late;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private UUID id;
    private LetterColumn column;
    private LetterKind kind;
    private int page = 1;
    private Board board;
    private final Map<UUID, Boolean> chosen = new HashMap<>();

    public void read() {
        getBoard();
    }

    public Board getBoard() {
        if (board == null) {
            board = letters.board(me.user(), id, column, kind, new PageRequest(page, ROWS));
        }
        return board;
    }

    public Page<LetterRow> getRows() {
        return getBoard().letters();
    }

    public void send() {
        var sent = letters.send(me.user(), id, Ticked.in(chosen));
        pages.done(here(), "letter.sentNotice", sent);
    }

    public void prepare() {
        late.prepare(me.user(), id);
        pages.done(here(), "letter.preparedNotice");
    }

    /** Whether it is decided and there are no letters, which this person can prepare. */
    public boolean isLate() {
        return getBoard().total() == 0 && me.user().has(Role.SECRETARIAT) && late.areMissing(id);
    }

    /** Whether letters are missing or outdated, and this person can prepare them. */
    public boolean isPreparable() {
        return isLate() || me.user().has(Role.SECRETARIAT) && getBoard().outdated() > 0;
    }

    private String here() {
        return at(column) + (page == 1 ? "" : "&page=" + page);
    }

    /** The board with another column, and the kind as it is. */
    public String at(LetterColumn other) {
        return "/letters?id=" + id + (other == null ? "" : "&column=" + other) + (kind == null ? "" : "&kind=" + kind);
    }

    /** Whether rows can be ticked. */
    public boolean isSendable() {
        return me.user().has(Role.SECRETARIAT) && getRows().rows().stream().anyMatch(LetterRow::isReady);
    }

    /** The look of a badge. */
    public String look(LetterColumn one) {
        return switch (one) {
            case READY -> "info";
            case REASON_MISSING -> "warning";
            case SENT -> "success";
        };
    }

    public LetterColumn[] getColumns() {
        return LetterColumn.values();
    }

    public LetterKind[] getKinds() {
        return LetterKind.values();
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

    public LetterColumn getColumn() {
        return column;
    }

    public void setColumn(LetterColumn column) {
        this.column = column;
    }

    public LetterKind getKind() {
        return kind;
    }

    public void setKind(LetterKind kind) {
        this.kind = kind;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
