package dk.handleplan.web.status;

import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.status.BoardPart;
import dk.handleplan.core.status.BoardStep;
import dk.handleplan.core.status.RoundService;
import dk.handleplan.core.status.StatusBoard;
import dk.handleplan.core.status.StatusFollowUpService;
import dk.handleplan.core.status.StatusService;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import dk.handleplan.web.shared.Ticked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The board of a status round: who has reported, who is awaited, who is late; what is shown stands in the address. */
@Named
@RequestScoped
public class StatusRoundPage {

    static final String LATE = "LATE";
    static final String WITHOUT_FIGURES = "WITHOUT_FIGURES";

    private static final Map<String, BoardPart> SIDES =
            Map.of(LATE, BoardPart.LATE, WITHOUT_FIGURES, BoardPart.WITHOUT_FIGURES);

    private static final int ROWS = 50;

    @Inject
    StatusService status;

    @Inject
    StatusFollowUpService followUp;

    @Inject
    RoundService planning;

    @Inject
    StatusWords words;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private UUID id;
    private String show;
    private int page = 1;
    private long version;
    private StatusBoard board;
    private final Map<UUID, Boolean> chosen = new HashMap<>();
    private String message;
    private LocalDate deadline;
    private String extensionReason;

    /** A part of the board with its number of reports; {@code show} is null for all of them. */
    public record Filter(String show, String label, long count, boolean chosen) {}

    public void read() {
        version = getBoard().round().version();
    }

    public void conclude() {
        status.conclude(me.user(), id, version);
        pages.done("/year?year=" + getBoard().year(), "status.roundConcluded", getTitle());
    }

    public void remindChosen() {
        reminded(followUp.remind(me.user(), id, Ticked.in(chosen), message));
    }

    public void remindAll() {
        reminded(followUp.remindAll(me.user(), id, message));
    }

    private void reminded(int reports) {
        pages.done(here(), "status.urgedNotice", reports);
    }

    public void extend() {
        var extended = followUp.extend(me.user(), id, Ticked.in(chosen), deadline, extensionReason);
        pages.done(here(), "status.extendedNotice", extended);
    }

    private String here() {
        return shown(show) + (page == 1 ? "" : "&page=" + page);
    }

    public StatusBoard getBoard() {
        if (board == null) {
            board = status.board(me.user(), id, part(), new PageRequest(page, ROWS));
        }
        return board;
    }

    private BoardPart part() {
        return Stream.of(BoardStep.values())
                .filter(step -> step.name().equals(show))
                .findFirst()
                .map(BoardPart::of)
                .orElseGet(() -> SIDES.getOrDefault(show == null ? "" : show, BoardPart.ALL));
    }

    /** All reports, the late ones, those without figures, and each step at which any stands. */
    public List<Filter> getFilters() {
        var counts = getBoard().counts();
        var filters = new ArrayList<Filter>();
        filters.add(filter(null, texts.get("shared.all"), counts.total()));
        filters.add(filter(LATE, texts.get("status.late"), counts.late()));
        filters.add(filter(
                WITHOUT_FIGURES, texts.get("status.withoutFigures"), getBoard().withoutFigures()));
        for (var step : BoardStep.values()) {
            filters.add(filter(step.name(), texts.name(step), counts.at(step)));
        }
        return filters.stream()
                .filter(filter -> filter.show() == null || filter.count() > 0 || filter.chosen())
                .toList();
    }

    private Filter filter(String shown, String label, long count) {
        var chosen = shown == null ? part().equals(BoardPart.ALL) : shown.equals(show);
        return new Filter(shown, label, count, chosen);
    }

    public String pathOf(Filter filter) {
        return shown(filter.show());
    }

    private String shown(String part) {
        return "/status-round?id=" + id + (part == null ? "" : "&show=" + part);
    }

    public String getTitle() {
        return words.round(getBoard().round().name(), getBoard().year());
    }

    /** The parts of every report that this round does not ask for; empty where it asks for all. */
    public String getLeftOut() {
        return texts.names(getBoard().round().form().leftOut());
    }

    /** Who wanted an extra round. */
    public String getAskedBy() {
        return planning.askedBy(getBoard().round()).orElseGet(() -> texts.get("status.administration"));
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

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
