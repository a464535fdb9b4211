package dk.handleplan.web.scenario;

import dk.handleplan.core.funding.AllocationSheet;
import dk.handleplan.core.funding.Refusal;
import dk.handleplan.core.scenario.Paste;
import dk.handleplan.core.scenario.PastePreview;
import dk.handleplan.core.scenario.Scenario;
import dk.handleplan.core.scenario.ScenarioRow;
import dk.handleplan.core.scenario.ScenarioSheet;
import dk.handleplan.core.scenario.ScenarioSheet.Line;
import dk.handleplan.core.scenario.ScenarioTableService;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Refusals;
import dk.handleplan.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Columns from a spreadsheet are pasted into a scenario without script; the view keeps them until they have been looked over. */
@Named
@ViewScoped
public class AllocationPastePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ScenarioTableService table;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private UUID id;
    private UUID firstRow;
    private Integer firstColumn = 0;
    private String text;
    private transient ScenarioSheet found;
    private transient PastePreview preview;

    @PostConstruct
    void init() {
        id = pages.getIdInAddress();
    }

    public void read() {
        firstRow =
                lines().stream().findFirst().map(line -> line.first().rowId()).orElse(null);
    }

    private ScenarioSheet found() {
        if (found == null) {
            found = table.sheetToChange(me.user(), id);
        }
        return found;
    }

    private List<Line> lines() {
        return found().lines();
    }

    public Scenario getScenario() {
        return found().scenario();
    }

    public AllocationSheet getSheet() {
        return found().allocation();
    }

    public boolean isEditable() {
        return getScenario().isOpen() && getSheet().isProposing() && !lines().isEmpty();
    }

    public List<Choice> getFirstRows() {
        return lines().stream()
                .map(Line::first)
                .map(row -> new Choice(row.rowId(), titleOf(row)))
                .toList();
    }

    public String titleOf(ScenarioRow row) {
        return row.number() == null ? row.title() : row.number() + ". " + row.title();
    }

    public List<Choice> getColumns() {
        var names = new ArrayList<String>();
        getSheet().years().forEach(year -> names.add(amountIn(year.year())));
        names.addAll(List.of(texts.get("funding.reason"), texts.get("scenario.condition")));
        return IntStream.range(0, names.size())
                .mapToObj(column -> new Choice(column, names.get(column)))
                .toList();
    }

    private String amountIn(int year) {
        return texts.of("funding.proposedIn", String.valueOf(year));
    }

    /** As the table heads its column. */
    public String columnOf(PastePreview.Field field) {
        return switch (field.kind()) {
            case AMOUNT -> amountIn(field.row().budgetYear());
            case REASON -> texts.get("funding.reason");
            case CONDITION -> texts.get("scenario.condition");
        };
    }

    public void tryOut() {
        preview = null;
        found = null;
        preview = table.preview(me.user(), id, paste());
    }

    private Paste paste() {
        return new Paste(firstRow, firstColumn == null ? -1 : firstColumn, text);
    }

    /** Keeps what the preview showed, unless somebody else changed it meanwhile. */
    public void save() {
        var refused = table.change(me.user(), id, preview.accepted()).refused();
        if (refused.isEmpty()) {
            pages.done("/allocation?id=" + getScenario().cycleId() + "&scenario=" + id, "scenario.pasted");
        } else {
            refused.forEach(this::tell);
            tryOut();
        }
    }

    private void tell(Refusal refusal) {
        var title = lines().stream()
                .filter(line ->
                        line.cells().stream().anyMatch(cell -> cell.rowId().equals(refusal.rowId())))
                .findFirst()
                .map(line -> titleOf(line.first()))
                .orElse("");
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(
                                FacesMessage.SEVERITY_ERROR,
                                title + ": " + Refusals.sentence(refusal.because()),
                                null));
    }

    /** Null until something was pasted. */
    public PastePreview getPreview() {
        return preview;
    }

    public String because(PastePreview.Field field) {
        return Refusals.sentence(field.refused());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getFirstRow() {
        return firstRow;
    }

    public void setFirstRow(UUID firstRow) {
        this.firstRow = firstRow;
    }

    public Integer getFirstColumn() {
        return firstColumn;
    }

    public void setFirstColumn(Integer firstColumn) {
        this.firstColumn = firstColumn;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
